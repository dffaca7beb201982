// Loaded before the C library (LD_PRELOAD): counts the calls that change files, and lets one of them
// go wrong.
//
//   FAULT_AT=N        the N-th of these calls, counted from 1
//   FAULT=kill        the process is killed before it
//   FAULT=killed      the process is killed after it
//   FAULT=NUMBER      it fails with this errno
//   FAULT=signal:N    the process gets this signal before it
//   FAULT_LOG=FILE    a line for each call is appended to this file
//   NO_EXCHANGE=1     exchanging two names fails, as where a file system cannot do so
//   NO_LINKS=1        giving a file a second name fails
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

// Whether the call must fail; sets errno then. 2 when the process dies after it.
static int fault(const char *call, const char *name) {
  int number = atomic_fetch_add(&calls, 1) + 1;
  const char *log = getenv("FAULT_LOG");
  if (log) {
    char line[512];
    int length = snprintf(line, sizeof line, "%d %s %s\n", number, call, name ? name : "");
    int file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0666);
    if (file >= 0) {
      syscall(SYS_write, file, line, (size_t)length);
      syscall(SYS_close, file);
    }
  }
  const char *at = getenv("FAULT_AT"), *what = getenv("FAULT");
  if (!at || !what || atoi(at) != number) return 0;
  if (!strcmp(what, "kill")) kill(getpid(), SIGKILL);
  if (!strcmp(what, "killed")) return 2;
  if (!strncmp(what, "signal:", 7)) {
    kill(getpid(), atoi(what + 7));
    return 0;
  }
  errno = atoi(what);
  return 1;
}

#define CALL(call, name, expression) \
  int wrong = fault(call, name); \
  if (wrong == 1) return -1; \
  __typeof__(expression) result = expression; \
  if (wrong == 2) kill(getpid(), SIGKILL); \
  return result

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  CALL("mkdir", path, real(path, mode));
}

int mkdirat(int directory, const char *path, mode_t mode) {
  REAL(mkdirat);
  CALL("mkdirat", path, real(directory, path, mode));
}

int renameat(int from, const char *old, int to, const char *new) {
  REAL(renameat);
  CALL("renameat", new, real(from, old, to, new));
}

int linkat(int from, const char *old, int to, const char *new, int flags) {
  REAL(linkat);
  if (getenv("NO_LINKS")) {
    errno = EPERM;
    return -1;
  }
  CALL("linkat", new, real(from, old, to, new, flags));
}

int unlinkat(int directory, const char *path, int flags) {
  REAL(unlinkat);
  CALL("unlinkat", path, real(directory, path, flags));
}

int rmdir(const char *path) {
  REAL(rmdir);
  CALL("rmdir", path, real(path));
}

int fsync(int file) {
  REAL(fsync);
  CALL("fsync", "", real(file));
}

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(write);
  // What people read is no output.
  if (file <= 2) return real(file, bytes, count);
  CALL("write", "", real(file, bytes, count));
}

int openat(int directory, const char *path, int flags, ...) {
  REAL(openat);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (!(flags & O_CREAT)) return real(directory, path, flags, mode);
  CALL("create", path, real(directory, path, flags, mode));
}

int openat64(int directory, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return openat(directory, path, flags, mode);
}

long syscall(long number, ...) {
  static long (*real)(long, ...);
  if (!real) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long),
       d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number != SYS_renameat2) return real(number, a, b, c, d, e, f);
  if (getenv("NO_EXCHANGE")) {
    errno = EINVAL;
    return -1;
  }
  CALL("exchange", (const char *)b, real(number, a, b, c, d, e, f));
}
