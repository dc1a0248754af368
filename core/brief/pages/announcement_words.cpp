#include "core/brief/pages/announcement_words.h"

namespace chronicle {

Run shift_run(const Composer& composer, const Shift& shift, Label none) {
  if (!shift.any()) return composer.muted(none);
  return {.text = composer.say().pages.shift(shift), .tone = Tone::announced};
}

Line Composer::announcement_line(const Announcement& announcement) {
  const auto& record = full<Announcement>(announcement.id);
  return say().pages.announcement({.made = record.announced,
                                   .notice = record.notice,
                                   .date = record.date,
                                   .place = place_in(catalogue(), terms_of(record), language()),
                                   .notes = notes(record, "date")});
}

}  // namespace chronicle
