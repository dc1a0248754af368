#include "core/base/user_name.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <mutex>

#include "core/base/utf8.h"

namespace chronicle {
namespace {

std::mutex guard;
std::string chosen;  // guarded

std::string read_user_name() {
  std::array<char, 16'384> texts{};
  passwd entry{};
  passwd* found = nullptr;
  if (getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) != 0 || found == nullptr) return {};
  const std::string name = found->pw_name;
  return first_bad_utf8(name) ? std::string() : name;
}

}  // namespace

std::string user_name() {
  static const std::string login_name = read_user_name();
  const std::lock_guard lock(guard);
  return chosen.empty() ? login_name : chosen;
}

void set_user_name(const std::string& name) {
  const std::lock_guard lock(guard);
  chosen = first_bad_utf8(name) ? std::string() : name;
}

}  // namespace chronicle
