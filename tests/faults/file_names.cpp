// The calls of the C library by which files get and lose names and are made safe, in place of its own: they fail when
// the faulty disk says so, else they do what they always do. Those that SQLite's VFS makes are not asked for again.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "tests/faults/disk_state.h"

namespace {

using chronicle::faults::Call;
using chronicle::faults::disk_state;
using chronicle::faults::InsideVfs;

bool is_struck(Call call, const char* path) {
  if (disk_state() == nullptr || InsideVfs::depth() > 0 || !disk_state()->strikes(call, path)) return false;
  errno = EIO;
  return true;
}

template <typename Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

}  // namespace

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): those of glibc are reserved
extern "C" {

int rename(const char* from, const char* to) noexcept {
  return is_struck(Call::rename, to) ? -1 : real<int(const char*, const char*)>("rename")(from, to);
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) noexcept {
  return is_struck(Call::rename, to) ? -1
                                     : real<int(int, const char*, int, const char*, unsigned)>("renameat2")(
                                           from_folder, from, to_folder, to, flags);
}

int fsync(int descriptor) {
  if (is_struck(Call::sync, nullptr)) return -1;
  if (disk_state() == nullptr) return real<int(int)>("fsync")(descriptor);
  disk_state()->synced(descriptor);
  return 0;
}

int link(const char* from, const char* to) noexcept {
  return is_struck(Call::rename, to) ? -1 : real<int(const char*, const char*)>("link")(from, to);
}

int unlink(const char* path) noexcept {
  return is_struck(Call::remove, path) ? -1 : real<int(const char*)>("unlink")(path);
}

int remove(const char* path) noexcept {
  return is_struck(Call::remove, path) ? -1 : real<int(const char*)>("remove")(path);
}

}  // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
