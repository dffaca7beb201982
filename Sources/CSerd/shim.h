#include <serd/serd.h>
#include <stdarg.h>
#include <stdio.h>

/* The text of an error: its arguments are a va_list, which Swift cannot read. */
static inline void trico_serd_message(const SerdError *error, char *text, size_t capacity) {
  va_list arguments;
  va_copy(arguments, *error->args);
  vsnprintf(text, capacity, error->fmt, arguments);
  va_end(arguments);
}
