#ifndef TRICO_SHA256_H
#define TRICO_SHA256_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256.
int trico_sha256_has_instructions(void);

/// Takes `count` blocks of 64 bytes into the state (FIPS 180-4 §6.2.2). Only where the processor has
/// the instructions.
void trico_sha256_compress(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
