#include "core/base/use_lock.h"

#include <fcntl.h>

#include <cerrno>

namespace chronicle {
namespace {

/// Behind those that SQLite locks in a library, in a page that holds no data.
constexpr off_t marked_byte = 0x40000000 + 512;

Locking lock(int descriptor, short type) {
  struct flock wanted {};
  wanted.l_type = type;
  wanted.l_whence = SEEK_SET;
  wanted.l_start = marked_byte;
  wanted.l_len = 1;
  if (fcntl(descriptor, F_OFD_SETLK, &wanted) == 0) return Locking::done;
  return errno == EAGAIN || errno == EACCES ? Locking::in_use : Locking::impossible;
}

}  // namespace

Locking lock_for_sole_use(int descriptor) { return lock(descriptor, F_WRLCK); }

Locking lock_for_shared_use(int descriptor) { return lock(descriptor, F_RDLCK); }

}  // namespace chronicle
