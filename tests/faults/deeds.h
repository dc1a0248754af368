// Everything that writes a library, each as one deed with the state before and after it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/store/library.h"
#include "tests/faults/campaign.h"
#include "tests/faults/folder.h"

namespace chronicle::faults {

/// What a library holds, as text: its records in the open format and what is the user's. What it has on disk beside
/// that is not in it.
std::string state_of(const Library& library);

/// The same of the file at `path`: "none" if there is no file, "blank" if there is nothing in it, which is filled when
/// the program makes its library; throws Failure if it is no whole library.
std::string state_at(const std::string& path);

/// What an error says, for messages of tests.
std::string words_of(const Error& error);

struct Deed {
  std::string name;
  /// Puts what is there before the deed into a folder, where the library is "a.chronicle".
  std::function<void(const std::string& folder)> prepare;
  /// Opens the library, if it is there, and does the deed.
  std::function<Result<void>(const std::string& folder)> run;
  std::string target = "a.chronicle";  ///< the file that it writes
};

const std::vector<Deed>& deeds();

/// A deed on a library that is open already.
struct OpenDeed {
  const char* name;
  std::function<Result<void>(Library&, const std::string& folder)> run;
};

const std::vector<OpenDeed>& open_deeds();

/// A deed as it goes when nothing fails.
class Course {
 public:
  explicit Course(const Deed& deed);

  /// Puts what is there before the deed into an empty folder.
  void put_into(const Folder& folder) const;

  std::string before, after;       ///< states of the target
  std::vector<std::string> names;  ///< of all files that are there before or after

 private:
  Folder prepared_;
};

/// What is wrong with what a deed left in a folder, where it was done without a word of failure (`done`) or not.
Fault fault_of_state(const Folder& folder, const Deed& deed, const Course& course, bool done);

/// A name in the folder that was there neither before nor after the deed, such as that of a file half made.
Fault stray_name(const Folder& folder, const Course& course);

/// A library with one record of each kind and one of everything that is the user's.
void make_library(const std::string& path);

/// A library as an earlier version of the program wrote it: with the first `version` migrations, in WAL mode, with one
/// note of the user if that version could keep it.
void make_older_library(const std::string& path, int version);

}  // namespace chronicle::faults
