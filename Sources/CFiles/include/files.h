#ifndef TRICO_FILES_H
#define TRICO_FILES_H

/// Exchanges what two names in an open directory stand for, at once.
///
/// Returns 0, or -1 with `errno` where the system or the file system cannot do so.
int trico_exchange(int directory, const char *one, const char *other);

/// Opens a file in `folder` that has no name and is gone when it is closed.
///
/// Returns a descriptor, or -1 with `errno` where the system or the file system has no such files.
int trico_open_unnamed(const char *folder);

/// Opens what is closed of standard input, output and error, in a way in which its use is an error:
/// otherwise the next file or pipe that is opened would take its place.
void trico_fill_standard_descriptors(void);

#endif
