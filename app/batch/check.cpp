#include "app/batch/check.h"

#include <QtCore/QCoreApplication>
#include <optional>

#include "app/batch/printed.h"
#include "app/batch/verbs.h"
#include "app/sources/checksum.h"
#include "app/text/fault_words.h"
#include "app/text/messages.h"
#include "core/model/check.h"
#include "core/query/questions/evidence.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

class Batch {
  Q_DECLARE_TR_FUNCTIONS(Batch)
};

struct Section {
  const char* key;
  std::optional<std::vector<Finding>> findings;  ///< nothing: not looked for
};

/// Of a library that is damaged: what its evidence is worth cannot be told.
std::vector<Section> damaged_sections(std::vector<Finding> integrity) {
  return {{"integrity", std::move(integrity)},
          {"unsourced", {}},
          {"conflicts", {}},
          {"single_source", {}},
          {"derived", {}},
          {"stale", {}}};
}

std::vector<Section> sections_of(std::vector<Finding> integrity, Evidence evidence) {
  return {{"integrity", std::move(integrity)},          {"unsourced", std::move(evidence.unsourced)},
          {"conflicts", std::move(evidence.conflicts)}, {"single_source", std::move(evidence.single_source)},
          {"derived", std::move(evidence.derived)},     {"stale", std::move(evidence.stale)}};
}

std::string as_json(const std::vector<Section>& sections) {
  auto root = nlohmann::ordered_json::object();
  for (const Section& section : sections) {
    auto& list = root[section.key];
    if (!section.findings) continue;
    list = nlohmann::ordered_json::array();
    for (const Finding& finding : *section.findings)
      list.push_back({{"id", finding.id.text()}, {"field", finding.field}, {"what", finding.what}});
  }
  return printed(root);
}

std::string as_text(const std::vector<Section>& sections) {
  std::string text;
  for (const Section& section : sections) {
    text += std::string(section.key) + ": ";
    if (!section.findings) {
      text += Batch::tr("not looked for, as the library is damaged").toStdString() + "\n";
      continue;
    }
    text += std::to_string(section.findings->size()) + "\n";
    for (const Finding& finding : *section.findings) {
      std::string line = finding.id.text();
      if (!finding.field.empty()) line += (finding.id.is_null() ? "" : ", ") + finding.field;
      line += (finding.id.is_null() && finding.field.empty() ? "" : ": ") + finding.what;
      text += "  " + one_line(line) + "\n";
    }
  }
  return text;
}

CheckReport report(CheckFormat format, const std::vector<Section>& sections) {
  std::size_t faults = sections[0].findings->size();
  if (const auto& unsourced = sections[1].findings) faults += unsourced->size();
  return {format == CheckFormat::json ? as_json(sections) : as_text(sections), faults};
}

/// Kept copies whose text is no longer the one that was kept.
std::vector<Finding> changed_copies(const Library& library) {
  const std::string what = Batch::tr("the kept copy does not match its checksum").toStdString();
  std::vector<Finding> changed;
  for (const RecordId& source : library.sources_with_copy())
    if (const auto copy = library.kept_copy(source); copy && !is_unchanged(*copy))
      changed.push_back({.id = source, .field = {}, .what = what});
  return changed;
}

/// A fault under the record that it is in, if it names one.
Finding finding_of(const Error& error) {
  const QString words = fault_words(error);
  if (auto id = RecordId::parse(error.record))
    return {.id = *std::move(id), .field = error.field, .what = words.toStdString()};
  const QString place = QString::fromStdString(error.record);
  return {.id = {},
          .field = error.field,
          .what = (place.isEmpty() ? words : Batch::tr("%1: %2").arg(place, words)).toStdString()};
}

/// Makes a search index that is broken anew where the library may be written, and says so.
void renew_index(Library& library, Finding& finding) {
  if (library.is_read_only() || !library.renew_text_index()) return;
  finding.what += "; " + Batch::tr("it has been made anew").toStdString();
}

/// What the store finds wrong with itself; evidence is only looked for in a store that is whole.
CheckReport look_through(Library& library, CheckFormat format, Day today) {
  std::vector<Finding> integrity;
  for (const Error& fault : library.faults()) {
    integrity.push_back(finding_of(fault));
    if (fault.record == text_index_name) renew_index(library, integrity.back());
  }
  if (!integrity.empty()) return report(format, damaged_sections(std::move(integrity)));
  integrity = changed_copies(library);
  for (const Error& broken : broken_rules(library.everything())) integrity.push_back(finding_of(broken));
  return report(format, sections_of(std::move(integrity), find_evidence(library, Catalogue::load(library), today)));
}

bool is_damage(const Error& error) { return error.code == ErrorCode::damaged_library; }

CheckReport damaged(const Error& error, CheckFormat format) {
  return report(format, damaged_sections({{.id = {}, .field = {}, .what = message_of(error).toStdString()}}));
}

}  // namespace

Result<CheckReport> check(const CheckVerb& verb, Day today) {
  try {
    auto library = open_for_batch(verb.file);
    if (library) return look_through(*library, verb.format, today);
    if (is_damage(library.error())) return damaged(library.error(), verb.format);
    return fail(library.error());
  } catch (const Failure& failure) {
    if (is_damage(failure.error())) return damaged(failure.error(), verb.format);
    return fail(failure.error());
  }
}

}  // namespace chronicle::app
