#include <zlib.h>

/* The library's names for these are macros, which Swift cannot see. 15 is the largest window, and 16
   more asks for the format of gzip (RFC 1952). */
static inline int trico_inflate_start(z_stream *_Nonnull stream) {
  return inflateInit2(stream, 15 + 16);
}

/* Neither time nor name nor system stand in the header: the same bytes give the same file. */
static inline int trico_deflate_start(z_stream *_Nonnull stream) {
  static gz_header header = {.os = 255};
  int status = deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  return status == Z_OK ? deflateSetHeader(stream, &header) : status;
}
