// The lock that tells other programs that a file is in use: advisory, on one byte, held by a descriptor until it is
// closed, and between the threads of a process as well.
#pragma once

namespace chronicle {

enum class Locking { done, in_use, impossible };  ///< impossible: some file systems have no such locks

/// Takes the lock of sole use through a descriptor that is open for writing.
Locking lock_for_sole_use(int descriptor);

/// Takes the lock of shared use through a descriptor that is open for reading.
Locking lock_for_shared_use(int descriptor);

}  // namespace chronicle
