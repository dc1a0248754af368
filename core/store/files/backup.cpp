#include "core/store/files/backup.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>

#include "core/base/error.h"
#include "core/store/files/backup_name.h"
#include "core/store/files/file_use.h"
#include "core/time/day.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t latest_kept = 10, days_kept = 14;
constexpr std::int64_t seconds_a_day = 86'400;
constexpr std::string_view suffix = ".chronicle";

/// By `BackupReason`.
constexpr std::array<std::string_view, 4> reason_words{"before-upgrade", "before-import", "before-edition", "daily"};

std::string in_two_digits(std::int64_t number) { return {char('0' + number / 10), char('0' + number % 10)}; }

std::optional<int> number_of(std::string_view digits) {
  int number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, number);
  return error == std::errc() && stop == end && digits[0] != '-' ? std::optional(number) : std::nullopt;
}

/// "2026-11-25T180322Z-".
std::optional<std::int64_t> time_of(std::string_view text) {
  if (text.size() != 19 || text[10] != 'T' || text.substr(17) != "Z-") return std::nullopt;
  const auto day = Day::parse(text.substr(0, 10));
  const auto hour = number_of(text.substr(11, 2)), minute = number_of(text.substr(13, 2)),
             second = number_of(text.substr(15, 2));
  if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  return day->number() * seconds_a_day + std::int64_t{*hour} * 3600 + std::int64_t{*minute} * 60 + *second;
}

std::int64_t day_of(std::int64_t time) { return (time - (time < 0 ? seconds_a_day - 1 : 0)) / seconds_a_day; }

bool is_later(const BackupName& a, const BackupName& b) {
  return std::pair(a.changed, a.number) > std::pair(b.changed, b.number);
}

/// The latest first.
std::vector<BackupName> names_in(const std::string& folder) {
  std::vector<BackupName> names;
  std::error_code code;
  for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
    const auto name = BackupName::parse(entry->path().filename().string());
    if (name && entry->is_regular_file(code)) names.push_back(*name);
  }
  std::sort(names.begin(), names.end(), is_later);
  return names;
}

/// Removes a copy, unless a window or a program has it open, or it cannot be told whether one has: it goes next time.
void remove_unused(const std::string& path) {
  try {
    const SoleUse use(path);
    std::error_code code;
    fs::remove(path, code);
  } catch (const Failure&) {
    return;
  }
}

}  // namespace

std::string BackupName::text() const {
  const std::int64_t day = day_of(changed), second = changed - day * seconds_a_day;
  return Day(static_cast<std::int32_t>(day)).iso() + "T" + in_two_digits(second / 3600) +
         in_two_digits(second / 60 % 60) + in_two_digits(second % 60) + "Z-" +
         std::string(reason_words.at(static_cast<std::size_t>(reason))) +
         (number > 1 ? "-" + std::to_string(number) : "") + std::string(suffix);
}

std::optional<BackupName> BackupName::parse(std::string_view text) {
  const auto changed = time_of(text.substr(0, 19));
  if (!changed || !text.ends_with(suffix)) return std::nullopt;
  std::string_view rest = text.substr(19, text.size() - 19 - suffix.size());
  for (std::size_t i = 0; i < reason_words.size(); ++i) {
    if (!rest.starts_with(reason_words[i])) continue;
    rest.remove_prefix(reason_words[i].size());
    const auto number = rest.empty() ? 1 : rest[0] == '-' ? number_of(rest.substr(1)) : std::nullopt;
    const BackupName name{*changed, static_cast<BackupReason>(i), number.value_or(1)};
    if (number && name.text() == text) return name;
  }
  return std::nullopt;
}

std::string backup_folder(const std::string& library) {
  std::error_code code;
  return fs::weakly_canonical(library, code).string() + ".copies";
}

std::vector<Backup> backups_of(const std::string& library) {
  const std::string folder = backup_folder(library);
  std::vector<Backup> backups;
  for (const BackupName& name : names_in(folder))
    backups.push_back({folder + "/" + name.text(), name.changed, name.reason});
  return backups;
}

void prune_backups(const std::string& folder, const std::string& fresh) {
  std::set<std::int64_t> days;
  std::size_t seen = 0;
  for (const BackupName& name : names_in(folder)) {
    const bool first_of_day = days.size() < days_kept && days.insert(day_of(name.changed)).second;
    if (++seen > latest_kept && !first_of_day && name.text() != fresh) remove_unused(folder + "/" + name.text());
  }
}

}  // namespace chronicle
