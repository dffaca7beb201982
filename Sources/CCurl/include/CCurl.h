#ifndef TRICO_CCURL_H
#define TRICO_CCURL_H

#include <curl/curl.h>

/* Loads libcurl, once. Only what sends to a store needs it: linked, it and the two dozen libraries
   that it brings took a third of the memory and half of the start of every other command.

   Returns null, or what went wrong. Nothing else of this header may be called before. */
const char *_Nullable trico_curl_load(void);

/* curl_easy_setopt and curl_easy_getinfo take arguments of any number and kind, which Swift cannot
   call: one function for each kind of value. */

CURLcode trico_curl_set_number(CURL *_Nonnull handle, CURLoption option, long value);
CURLcode trico_curl_set_size(CURL *_Nonnull handle, CURLoption option, curl_off_t value);
CURLcode trico_curl_set_text(
    CURL *_Nonnull handle, CURLoption option, const char *_Nullable value);
CURLcode trico_curl_set_pointer(CURL *_Nonnull handle, CURLoption option, void *_Nullable value);
CURLcode trico_curl_set_list(
    CURL *_Nonnull handle, CURLoption option, struct curl_slist *_Nullable value);

typedef size_t (*trico_curl_data)(char *_Nullable, size_t, size_t, void *_Nullable);
CURLcode trico_curl_set_data(
    CURL *_Nonnull handle, CURLoption option, trico_curl_data _Nonnull function);

typedef int (*trico_curl_seek)(void *_Nullable, curl_off_t, int);
CURLcode trico_curl_set_seek(CURL *_Nonnull handle, trico_curl_seek _Nonnull function);

typedef int (*trico_curl_progress)(
    void *_Nullable, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
CURLcode trico_curl_set_progress(CURL *_Nonnull handle, trico_curl_progress _Nonnull function);

long trico_curl_number(CURL *_Nonnull handle, CURLINFO info);
curl_off_t trico_curl_size(CURL *_Nonnull handle, CURLINFO info);

/* The handle of curl_url_get is constant in later versions only. */
CURLUcode trico_curl_url_get(
    CURLU *_Nonnull handle, CURLUPart part, char *_Nullable *_Nonnull text, unsigned int flags);
#endif
