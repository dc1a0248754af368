#include "tests/support/comma_locale.h"

#include <unistd.h>

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace chronicle::test {
namespace {

namespace fs = std::filesystem;

bool has_comma() { return std::string(std::localeconv()->decimal_point) == ","; }

bool set(const std::string& name) { return std::setlocale(LC_ALL, name.c_str()) != nullptr && has_comma(); }

/// glibc's localedef makes a locale from its definition; both are there where Debian's package locales is installed.
bool make(const std::string& folder, const std::string& definition, const std::string& name) {
  const std::string quiet = " >/dev/null 2>&1";
  const std::string command =
      "localedef --no-archive -c -i '" + definition + "' -f UTF-8 '" + folder + "/" + name + "'";
  const std::string without_charmap = "localedef --no-archive -c -i '" + definition + "' '" + folder + "/" + name + "'";
  // localedef -c makes the locale and returns 1 where it warned: what counts is whether the locale can be set.
  if (std::system((command + quiet).c_str()) == -1) return false;
  if (set(name)) return true;
  return std::system((without_charmap + quiet).c_str()) != -1 && set(name);
}

}  // namespace

CommaLocale::CommaLocale(const std::string& language) : before_(std::setlocale(LC_ALL, nullptr)) {
  if (set(language + ".UTF-8")) {
    is_set_ = true;
    return;
  }
  std::string folder = (fs::temp_directory_path() / "chronicle-locale-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return;
  folder_ = folder;
  ::setenv("LOCPATH", folder_.c_str(), 1);
  std::ofstream(folder_ + "/comma") << "LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\ngrouping 3;3\n"
                                       "END LC_NUMERIC\n";
  is_set_ = make(folder_, language, language + ".UTF-8") || make(folder_, folder_ + "/comma", "xx_XX");
}

CommaLocale::~CommaLocale() {
  std::setlocale(LC_ALL, before_.c_str());
  if (folder_.empty()) return;
  ::unsetenv("LOCPATH");
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

}  // namespace chronicle::test
