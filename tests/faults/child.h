// Work in a process of its own, which may crash, hang or eat memory without harm to the tests.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tests/faults/campaign.h"

namespace chronicle::faults {

struct Limits {
  unsigned seconds = 10;                        ///< of the clock and of the processor; then a signal ends the child
  std::optional<std::size_t> memory_mib = 512;  ///< of data; sanitizers take no limit, and then there is none
  std::optional<std::size_t> file_bytes{};      ///< no file may grow beyond; stands for a full disk
};

/// How a child ended: by `code`, or by `signal` if that is not 0.
struct End {
  int code = -1;
  int signal = 0;
  std::string said{};  ///< the beginning of its standard output and standard error

  /// What is wrong with it as the end of a program that met bad input: a signal, or a code that is none of 0, 1 and 2.
  Fault fault() const;
};

class Child {
 public:
  /// Forks, and does `work` in the child, whose exit code it gives. No connection to a library may be open.
  static Child doing(const std::function<int()>& work, const Limits& limits = {});
  /// Runs the program under test with these arguments, in an environment without a display and with a home of its own.
  static Child program(const std::vector<std::string>& arguments, const std::string& home, const Limits& limits = {});

  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  Child(Child&& other) noexcept;
  Child& operator=(Child&&) = delete;
  /// Kills it if it is still at work.
  ~Child();

  void kill_after(std::chrono::microseconds delay) const;
  End wait();

 private:
  Child(pid_t process, int said) : process_(process), said_(said) {}
  pid_t process_;  ///< 0: gone
  int said_;       ///< file in memory
};

/// In a child: does all verbs on the library at `path` and says what failed on standard output.
int say_all_verbs(const std::string& path);
/// `do_verb` of tests/faults/verbs.h in the same way.
int say_verb(std::size_t number, const std::string& path);

}  // namespace chronicle::faults
