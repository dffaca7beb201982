/* Functions of any number of arguments are called through pointers; the checks of their arguments
   are macros of the same names. */
#define CURL_DISABLE_TYPECHECK
#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURLcode (*global_init)(long);
  CURL *(*easy_init)(void);
  void (*easy_cleanup)(CURL *);
  void (*easy_reset)(CURL *);
  CURLcode (*easy_perform)(CURL *);
  const char *(*easy_strerror)(CURLcode);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
  void (*free)(void *);
  CURLU *(*url)(void);
  void (*url_cleanup)(CURLU *);
  CURLUcode (*url_get)(CURLU *, CURLUPart, char **, unsigned int);
  CURLUcode (*url_set)(CURLU *, CURLUPart, const char *, unsigned int);
} library;

static const char *failure;

static void load(void) {
  static const char *const names[] = {"libcurl.so.4", "libcurl.4.dylib"};
  void *handle = NULL;
  for (size_t index = 0; handle == NULL && index < sizeof names / sizeof *names; index++) {
    handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    /* The first name is that of the system most are on, so its error tells most. */
    if (handle == NULL && failure == NULL) failure = dlerror();
  }
  if (handle == NULL) return;
  failure = NULL;
  const struct {
    const char *name;
    void **place;
  } functions[] = {
      {"curl_global_init", (void **)&library.global_init},
      {"curl_easy_init", (void **)&library.easy_init},
      {"curl_easy_cleanup", (void **)&library.easy_cleanup},
      {"curl_easy_reset", (void **)&library.easy_reset},
      {"curl_easy_perform", (void **)&library.easy_perform},
      {"curl_easy_strerror", (void **)&library.easy_strerror},
      {"curl_easy_setopt", (void **)&library.easy_setopt},
      {"curl_easy_getinfo", (void **)&library.easy_getinfo},
      {"curl_slist_append", (void **)&library.slist_append},
      {"curl_slist_free_all", (void **)&library.slist_free_all},
      {"curl_free", (void **)&library.free},
      {"curl_url", (void **)&library.url},
      {"curl_url_cleanup", (void **)&library.url_cleanup},
      {"curl_url_get", (void **)&library.url_get},
      {"curl_url_set", (void **)&library.url_set},
  };
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    *functions[index].place = dlsym(handle, functions[index].name);
    if (*functions[index].place == NULL) {
      failure = dlerror();
      return;
    }
  }
}

const char *trico_curl_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return failure;
}

/* The names of libcurl are taken by functions of our own that hand each call on. They are seen by
   nobody outside of the program: libcurl itself must go on calling its own. */
#define HIDDEN __attribute__((visibility("hidden")))

HIDDEN CURLcode curl_global_init(long flags) { return library.global_init(flags); }
HIDDEN CURL *curl_easy_init(void) { return library.easy_init(); }
HIDDEN void curl_easy_cleanup(CURL *handle) { library.easy_cleanup(handle); }
HIDDEN void curl_easy_reset(CURL *handle) { library.easy_reset(handle); }
HIDDEN CURLcode curl_easy_perform(CURL *handle) { return library.easy_perform(handle); }
HIDDEN const char *curl_easy_strerror(CURLcode code) { return library.easy_strerror(code); }

HIDDEN struct curl_slist *curl_slist_append(struct curl_slist *list, const char *text) {
  return library.slist_append(list, text);
}

HIDDEN void curl_slist_free_all(struct curl_slist *list) { library.slist_free_all(list); }
HIDDEN void curl_free(void *memory) { library.free(memory); }
HIDDEN CURLU *curl_url(void) { return library.url(); }
HIDDEN void curl_url_cleanup(CURLU *handle) { library.url_cleanup(handle); }

CURLUcode trico_curl_url_get(CURLU *handle, CURLUPart part, char **text, unsigned int flags) {
  return library.url_get(handle, part, text, flags);
}

HIDDEN CURLUcode curl_url_set(CURLU *handle, CURLUPart part, const char *text, unsigned int flags) {
  return library.url_set(handle, part, text, flags);
}

CURLcode trico_curl_set_number(CURL *handle, CURLoption option, long value) {
  return library.easy_setopt(handle, option, value);
}

CURLcode trico_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return library.easy_setopt(handle, option, value);
}

CURLcode trico_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return library.easy_setopt(handle, option, value);
}

CURLcode trico_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return library.easy_setopt(handle, option, value);
}

CURLcode trico_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return library.easy_setopt(handle, option, value);
}

CURLcode trico_curl_set_data(CURL *handle, CURLoption option, trico_curl_data function) {
  return library.easy_setopt(handle, option, function);
}

CURLcode trico_curl_set_seek(CURL *handle, trico_curl_seek function) {
  return library.easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}

CURLcode trico_curl_set_progress(CURL *handle, trico_curl_progress function) {
  return library.easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}

long trico_curl_number(CURL *handle, CURLINFO info) {
  long value = 0;
  library.easy_getinfo(handle, info, &value);
  return value;
}

curl_off_t trico_curl_size(CURL *handle, CURLINFO info) {
  curl_off_t value = 0;
  library.easy_getinfo(handle, info, &value);
  return value;
}
