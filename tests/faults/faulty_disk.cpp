#include "tests/faults/faulty_disk.h"

#include <algorithm>
#include <new>
#include <stdexcept>

#include "tests/faults/disk_state.h"

namespace chronicle::faults {
namespace {

/// The VFS that does the work.
sqlite3_vfs* real_vfs = nullptr;

/// A file of ours; that of the real VFS lies behind it in memory.
struct File {
  sqlite3_file base;
  const char* path;
  int flags;

  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  static File& of(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
};

bool strikes(Call call, const char* path) { return disk_state()->strikes(call, path); }

std::int64_t size_of(File& file) {
  sqlite3_int64 size = 0;
  file.real()->pMethods->xFileSize(file.real(), &size);
  return size;
}

int close(sqlite3_file* file) {
  const InsideVfs inside;
  return File::of(file).real()->pMethods->xClose(File::of(file).real());
}

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
  if (strikes(Call::read, File::of(file).path)) return SQLITE_IOERR_READ;
  return File::of(file).real()->pMethods->xRead(File::of(file).real(), to, size, offset);
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
  File& self = File::of(file);
  if (strikes(Call::write, self.path)) return disk_state()->calls % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR_WRITE;
  if (!disk_state()->takes_room(offset + size - size_of(self), self.path)) return SQLITE_FULL;
  if (disk_state()->watches())
    disk_state()->changed(self.path,
                          {offset, std::string(static_cast<const char*>(from), static_cast<std::size_t>(size))});
  return self.real()->pMethods->xWrite(self.real(), from, size, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  File& self = File::of(file);
  if (strikes(Call::truncate, self.path)) return SQLITE_IOERR_TRUNCATE;
  disk_state()->gives_room(size_of(self) - size);
  disk_state()->changed(self.path, {size, std::nullopt});
  return self.real()->pMethods->xTruncate(self.real(), size);
}

int sync(sqlite3_file* file, int /*flags*/) {
  if (strikes(Call::sync, File::of(file).path)) return SQLITE_IOERR_FSYNC;
  disk_state()->synced(File::of(file).path);
  return SQLITE_OK;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  if (strikes(Call::size, File::of(file).path)) return SQLITE_IOERR_FSTAT;
  return File::of(file).real()->pMethods->xFileSize(File::of(file).real(), size);
}

int lock(sqlite3_file* file, int level) {
  if (strikes(Call::lock, File::of(file).path)) return SQLITE_IOERR_LOCK;
  return File::of(file).real()->pMethods->xLock(File::of(file).real(), level);
}

int unlock(sqlite3_file* file, int level) {
  return File::of(file).real()->pMethods->xUnlock(File::of(file).real(), level);
}

int check_reserved_lock(sqlite3_file* file, int* result) {
  return File::of(file).real()->pMethods->xCheckReservedLock(File::of(file).real(), result);
}

int file_control(sqlite3_file* file, int operation, void* argument) {
  return File::of(file).real()->pMethods->xFileControl(File::of(file).real(), operation, argument);
}

int sector_size(sqlite3_file* file) { return File::of(file).real()->pMethods->xSectorSize(File::of(file).real()); }

int device_characteristics(sqlite3_file* file) {
  return File::of(file).real()->pMethods->xDeviceCharacteristics(File::of(file).real());
}

int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** to) {
  return File::of(file).real()->pMethods->xShmMap(File::of(file).real(), page, size, extend, to);
}

int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
  return File::of(file).real()->pMethods->xShmLock(File::of(file).real(), offset, count, flags);
}

void shm_barrier(sqlite3_file* file) { File::of(file).real()->pMethods->xShmBarrier(File::of(file).real()); }

int shm_unmap(sqlite3_file* file, int remove) {
  const InsideVfs inside;
  return File::of(file).real()->pMethods->xShmUnmap(File::of(file).real(), remove);
}

/// Version 2: without memory-mapped reading, which would go past us.
const sqlite3_io_methods methods{2,
                                 close,
                                 read,
                                 write,
                                 truncate,
                                 sync,
                                 file_size,
                                 lock,
                                 unlock,
                                 check_reserved_lock,
                                 file_control,
                                 sector_size,
                                 device_characteristics,
                                 shm_map,
                                 shm_lock,
                                 shm_barrier,
                                 shm_unmap,
                                 nullptr,
                                 nullptr};

int open(sqlite3_vfs* /*vfs*/, const char* path, sqlite3_file* file, int flags, int* flags_out) {
  auto* self = new (file) File{{nullptr}, path, flags};
  if (strikes(Call::open, path)) return SQLITE_CANTOPEN;
  const InsideVfs inside;
  const int result = real_vfs->xOpen(real_vfs, path, self->real(), flags, flags_out);
  if (self->real()->pMethods == nullptr) return result;
  self->base.pMethods = &methods;
  disk_state()->opened(path);
  return result;
}

int remove(sqlite3_vfs* /*vfs*/, const char* path, int sync_folder) {
  if (strikes(Call::remove, path)) return SQLITE_IOERR_DELETE;
  disk_state()->removing(path, sync_folder != 0);
  const InsideVfs inside;
  return real_vfs->xDelete(real_vfs, path, sync_folder);
}

}  // namespace

FaultyDisk::FaultyDisk() {
  if (disk_state() != nullptr) throw std::logic_error("there is a faulty disk already");
  real_vfs = sqlite3_vfs_find(nullptr);
  vfs_ = *real_vfs;
  vfs_.zName = "faulty";
  vfs_.szOsFile = static_cast<int>(sizeof(File)) + real_vfs->szOsFile;
  vfs_.xOpen = open;
  vfs_.xDelete = remove;
  disk_state() = new DiskState;
  sqlite3_vfs_register(&vfs_, 1);
}

FaultyDisk::~FaultyDisk() {
  sqlite3_vfs_unregister(&vfs_);
  sqlite3_vfs_register(real_vfs, 1);
  delete disk_state();
  disk_state() = nullptr;
}

void FaultyDisk::fail_at(int number, bool and_later) {
  heal();
  disk_state()->fail_at = number;
  disk_state()->and_later = and_later;
}

void FaultyDisk::limit_to(std::int64_t bytes) {
  heal();
  disk_state()->limit(bytes);
}

void FaultyDisk::cut_power_at(int number) {
  fail_at(number, true);
  disk_state()->watch();
}

void FaultyDisk::heal() {
  DiskState& state = *disk_state();
  state.calls = 0;
  state.fail_at = 0;
  state.failed.clear();
  state.limit(std::int64_t{1} << 60U);
}

void FaultyDisk::restore_power(std::mt19937_64& generator) {
  heal();
  disk_state()->restore(generator);
}

const std::string& FaultyDisk::failed() const { return disk_state()->failed; }

}  // namespace chronicle::faults
