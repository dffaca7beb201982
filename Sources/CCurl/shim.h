#include <curl/curl.h>

/* curl_easy_setopt and curl_easy_getinfo take arguments of any number and kind, which Swift cannot
   call: one function for each kind of value. */

static inline CURLcode trico_curl_set_number(CURL *_Nonnull handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode trico_curl_set_size(
    CURL *_Nonnull handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode trico_curl_set_text(
    CURL *_Nonnull handle, CURLoption option, const char *_Nullable value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode trico_curl_set_pointer(
    CURL *_Nonnull handle, CURLoption option, void *_Nullable value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode trico_curl_set_list(
    CURL *_Nonnull handle, CURLoption option, struct curl_slist *_Nullable value) {
  return curl_easy_setopt(handle, option, value);
}

typedef size_t (*trico_curl_data)(char *_Nullable, size_t, size_t, void *_Nullable);

static inline CURLcode trico_curl_set_data(
    CURL *_Nonnull handle, CURLoption option, trico_curl_data _Nonnull function) {
  return curl_easy_setopt(handle, option, function);
}

static inline CURLcode trico_curl_set_seek(
    CURL *_Nonnull handle, int (*_Nonnull function)(void *_Nullable, curl_off_t, int)) {
  return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}

static inline CURLcode trico_curl_set_progress(
    CURL *_Nonnull handle,
    int (*_Nonnull function)(void *_Nullable, curl_off_t, curl_off_t, curl_off_t, curl_off_t)) {
  return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}

static inline long trico_curl_number(CURL *_Nonnull handle, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}

static inline curl_off_t trico_curl_size(CURL *_Nonnull handle, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}
