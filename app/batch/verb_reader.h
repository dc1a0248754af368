// How the verbs of the command line are read: four readers, each of the verbs that have options in common.
#pragma once

#include <memory>
#include <optional>

#include "app/batch/options.h"

namespace CLI {
class App;
}

namespace chronicle::app {

/// Reads some verbs: made with a program, to which it adds them with all that they can be given, it says afterwards
/// which of them stands on the command line and what that was given.
class VerbReader {
 public:
  VerbReader() = default;
  VerbReader(const VerbReader&) = delete;
  VerbReader& operator=(const VerbReader&) = delete;
  virtual ~VerbReader() = default;

  /// The verb that the program has parsed, or what is wrong with it; nothing if it is none of these.
  virtual std::optional<Verb> read() = 0;
};

/// The readers. Each must live when the program parses, and the program when it reads. `--help` lists the verbs in the
/// order in which they are added, as they stand here.
std::unique_ptr<VerbReader> paper_verbs(CLI::App& program);    ///< print, timeline
std::unique_ptr<VerbReader> reading_verbs(CLI::App& program);  ///< list, search, export
std::unique_ptr<VerbReader> editing_verbs(CLI::App& program);  ///< import, set, add, remove, merge
std::unique_ptr<VerbReader> library_verbs(CLI::App& program);  ///< copy, check, salvage, history, undo, redo

}  // namespace chronicle::app
