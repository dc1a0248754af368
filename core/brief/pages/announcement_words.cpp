#include "core/brief/pages/announcement_words.h"

#include <cstdlib>

#include "core/brief/pages/composer.h"

namespace chronicle {
namespace {

std::string days_in_words(const Shift& shift) {
  if (!shift.days) return "another day";
  const int days = std::abs(*shift.days);
  return std::string(shift.is_exact ? "" : "at least ") + std::to_string(days) + (days == 1 ? " day " : " days ") +
         (*shift.days > 0 ? "later" : "earlier");
}

}  // namespace

Run shift_run(const Shift& shift, const std::string& none) {
  if (!shift.any()) return {.text = none, .tone = Tone::muted};
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  if (shift.of_day) add(days_in_words(shift));
  if (shift.of_place) add("another place");
  if (shift.of_form) add("another form");
  return {.text = text, .tone = Tone::announced};
}

Line Composer::announcement_line(const Announcement& announcement) {
  const auto& record = full<Announcement>(announcement.id);
  Line line;
  if (record.announced) line.push_back({.text = in_words(*record.announced) + ": ", .tone = Tone::muted});
  if (record.notice == Notice::postponed) line.push_back({.text = "postponed; "});
  if (record.notice == Notice::cancelled) line.push_back({.text = "cancelled; "});
  if (record.notice == Notice::draft_agenda) line.push_back({.text = "draft agenda; "});
  std::string text = record.date ? in_words(*record.date) : "no date";
  if (const auto place = place_in(catalogue(), terms_of(record), language()); !place.empty()) text += ", " + place;
  line.push_back({.text = text, .notes = notes(record, "date")});
  return line;
}

}  // namespace chronicle
