#include "app/batch/salvage.h"

#include <algorithm>

#include "app/text/fault_words.h"
#include "core/store/damage/salvage.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

std::string kinds_of(const SalvageReport& report) {
  std::string text = "kept:\n";
  for (std::size_t i = 0; i < kind_count; ++i)
    if (report.kept.at(i) > 0)
      text += "  " + std::string(plural_of(static_cast<Kind>(i))) + ": " + std::to_string(report.kept.at(i)) + "\n";
  text += "  notes of your own: " + std::to_string(report.notes) + "\n";
  text += "  kept copies of sources: " + std::to_string(report.copies) + "\n";
  text += "  saved questions: " + std::to_string(report.questions) + "\n";
  text += "  codes of prints: " + std::to_string(report.prints) + "\n";
  return text;
}

std::string lost_of(const SalvageReport& report) {
  std::string text = "lost: " + std::to_string(report.lost.size()) + "\n";
  for (std::size_t i = 0; i < kind_count; ++i) {
    std::string records;
    std::size_t count = 0;
    for (const LostRecord& one : report.lost) {
      if (one.id.kind() != static_cast<Kind>(i)) continue;
      ++count;
      records += "    " + one.id.text() + (one.title == one.id.text() ? "" : ": " + one_line(one.title)) + "\n";
    }
    if (count > 0)
      text += "  " + std::string(plural_of(static_cast<Kind>(i))) + ": " + std::to_string(count) + "\n" + records;
  }
  return text;
}

std::string losses_of(const SalvageReport& report) {
  std::string text = "why: " + std::to_string(report.losses.size()) + "\n";
  for (const Error& loss : report.losses)
    text += "  " +
            one_line(fault_place(loss).toStdString() + (loss.field.empty() ? "" : ", " + loss.field) + ": " +
                     fault_words(loss).toStdString()) +
            "\n";
  return text;
}

}  // namespace

Result<SalvageText> salvage(const SalvageVerb& verb) {
  const auto report = chronicle::salvage(verb.file, verb.out);
  if (!report) return fail(report.error());
  return SalvageText{kinds_of(*report) + lost_of(*report) + losses_of(*report), report->is_whole()};
}

}  // namespace chronicle::app
