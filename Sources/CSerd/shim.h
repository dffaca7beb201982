#include <pthread.h>
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

/* Runs a function on a thread with a stack of its own and waits for it: serd calls itself for every
   bracket, and the stacks of other threads are small. Not 0 when there is no such thread. */
static inline int trico_with_stack(
    size_t size, void *(*_Nonnull body)(void *_Nullable), void *_Nullable context) {
  pthread_attr_t attributes;
  pthread_t thread;
  int status = pthread_attr_init(&attributes);
  if (status) return status;
  status = pthread_attr_setstacksize(&attributes, size);
  if (!status) status = pthread_create(&thread, &attributes, body, context);
  pthread_attr_destroy(&attributes);
  return status ? status : pthread_join(thread, NULL);
}
