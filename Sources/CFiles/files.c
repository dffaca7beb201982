// System calls that Swift has no names for.
#define _GNU_SOURCE
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

#if defined(__linux__)
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

int trico_exchange(int directory, const char *one, const char *other) {
#if defined(__linux__) && defined(SYS_renameat2)
  // By number: not every C library has the function.
  return (int)syscall(SYS_renameat2, directory, one, directory, other, RENAME_EXCHANGE);
#elif defined(__APPLE__)
  return renameatx_np(directory, one, directory, other, RENAME_SWAP);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int trico_open_unnamed(const char *folder) {
#if defined(O_TMPFILE)
  return open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
#else
  (void)folder;
  errno = ENOSYS;
  return -1;
#endif
}

void trico_fill_standard_descriptors(void) {
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    if (fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
    // Takes the lowest number that is free, which is this one.
    (void)open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
  }
}
