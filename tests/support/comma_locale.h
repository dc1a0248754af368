// A locale in which numbers have a comma, for tests of what must not depend on it.
#pragma once

#include <string>

namespace chronicle::test {

/// Sets, for as long as it lives, a locale for the whole program: that of `language` ("ru_RU") if the machine has it or
/// has its definition and can make it; else one made here that has nothing but a decimal comma. Where not even that can
/// be made, the locale stays as it was, and `is_set()` says so.
class CommaLocale {
 public:
  explicit CommaLocale(const std::string& language);
  ~CommaLocale();
  CommaLocale(const CommaLocale&) = delete;
  CommaLocale& operator=(const CommaLocale&) = delete;

  bool is_set() const { return is_set_; }

 private:
  std::string before_, folder_;
  bool is_set_ = false;
};

}  // namespace chronicle::test
