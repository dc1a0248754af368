#include "app/batch/check.h"

#include <optional>

#include "app/batch/verbs.h"
#include "app/sources/checksum.h"
#include "app/text/fault_words.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/export/printed.h"
#include "core/model/check.h"
#include "core/query/questions/coverage.h"
#include "core/store/records/records.h"
#include "core/store/user/kept_copies.h"
#include "core/wording/phrases.h"
#include "core/wording/states.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

/// A finding of whichever kind, in words.
struct Remark {
  RecordId id{};
  std::string field{};
  std::string what{};
};

struct Section {
  const char* key;
  std::optional<std::vector<Remark>> remarks;  ///< nothing: not looked for
};

/// How far the record goes; nothing: not looked for.
using Holdings = std::optional<Coverage>;

nlohmann::ordered_json json_of(const YearHeld& held) {
  nlohmann::ordered_json object{{"sessions", held.sessions}, {"documents", held.documents}};
  for (std::size_t i = 0; i < counted_languages.size(); ++i)
    object["titles"][std::string(counted_languages.at(i))] = held.titles.at(i);
  object["terms"] = held.terms;
  object["signatures"] = held.signatures;
  return object;
}

nlohmann::ordered_json json_of(const std::optional<Completeness>& known) {
  if (!known) return nullptr;
  return {{"known", known->known}, {"counted", known->count->value}};
}

nlohmann::ordered_json json_of(const Coverage& coverage) {
  nlohmann::ordered_json object{{"years", nlohmann::ordered_json::array()},
                                {"undated", json_of(coverage.undated)},
                                {"not_adopted", coverage.not_adopted},
                                {"missing", nlohmann::ordered_json::array()}};
  for (std::size_t i = 0; i < coverage.years.size(); ++i) {
    nlohmann::ordered_json year{{"year", coverage.first_year + static_cast<int>(i)}};
    year.update(json_of(coverage.years[i]));
    object["years"].push_back(std::move(year));
  }
  for (const SessionGaps& gaps : coverage.gaps)
    object["missing"].push_back({{"id", gaps.session->id.text()},
                                 {"documents", json_of(gaps.documents)},
                                 {"agenda_items", json_of(gaps.items)},
                                 {"states", json_of(gaps.states)},
                                 {"no_document", gaps.no_document}});
  return object;
}

/// Of a library that is damaged: what its evidence is worth cannot be told.
std::vector<Section> damaged_sections(std::vector<Remark> integrity) {
  return {{"integrity", std::move(integrity)},
          {"unsourced", {}},
          {"conflicts", {}},
          {"single_source", {}},
          {"derived", {}},
          {"stale", {}}};
}

std::vector<Section> sections_of(std::vector<Remark> integrity, const Catalogue& catalogue, const Evidence& evidence) {
  const auto in_words = [&](const std::vector<Finding>& findings) {
    std::vector<Remark> remarks;
    for (const Finding& finding : findings)
      remarks.push_back({finding.id, finding.field, what_of(catalogue, finding, shown_language)});
    return remarks;
  };
  return {{"integrity", std::move(integrity)},         {"unsourced", in_words(evidence.unsourced)},
          {"conflicts", in_words(evidence.conflicts)}, {"single_source", in_words(evidence.single_source)},
          {"derived", in_words(evidence.derived)},     {"stale", in_words(evidence.stale)}};
}

std::string as_json(const std::vector<Section>& sections, const Holdings& holdings) {
  auto root = nlohmann::ordered_json::object();
  for (const Section& section : sections) {
    auto& list = root[section.key];
    if (!section.remarks) continue;
    list = nlohmann::ordered_json::array();
    for (const Remark& remark : *section.remarks)
      list.push_back({{"id", remark.id.text()}, {"field", remark.field}, {"what", remark.what}});
  }
  root["coverage"] = holdings ? json_of(*holdings) : nullptr;
  return printed(root);
}

std::string as_text(const std::vector<Section>& sections, const Holdings& holdings) {
  std::string text;
  for (const Section& section : sections) {
    text += std::string(section.key) + ": ";
    if (!section.remarks) {
      text += "not looked for, as the library is damaged\n";
      continue;
    }
    text += std::to_string(section.remarks->size()) + "\n";
    for (const Remark& remark : *section.remarks) {
      std::string line = remark.id.text();
      if (!remark.field.empty()) line += (remark.id.is_null() ? "" : ", ") + remark.field;
      line += (remark.id.is_null() && remark.field.empty() ? "" : ": ") + remark.what;
      text += "  " + one_line(line) + "\n";
    }
  }
  if (holdings) text += "coverage: " + phrases_in(shown_language).questions.holds(*holdings) + "\n";
  return text;
}

CheckReport report(CheckFormat format, const std::vector<Section>& sections, const Holdings& holdings = {}) {
  std::size_t faults = sections[0].remarks->size();
  if (const auto& unsourced = sections[1].remarks) faults += unsourced->size();
  return {format == CheckFormat::json ? as_json(sections, holdings) : as_text(sections, holdings), faults};
}

/// Kept copies whose text is no longer the one that was kept.
std::vector<Remark> changed_copies(const Library& library) {
  const std::string what = "the kept copy does not match its checksum";
  std::vector<Remark> changed;
  for (const RecordId& source : library.kept_copies().sources())
    if (const auto copy = library.kept_copies().find(source); copy && !is_unchanged(*copy))
      changed.push_back({.id = source, .field = {}, .what = what});
  return changed;
}

/// A fault under the record that it is in, if it names one.
Remark remark_of(const Error& error) {
  const QString words = fault_words(error);
  if (auto id = RecordId::parse(error.record))
    return {.id = *std::move(id), .field = error.field, .what = words.toStdString()};
  const QString place = fault_place(error);
  return {.id = {},
          .field = error.field,
          .what = (place.isEmpty() ? words : QStringLiteral("%1: %2").arg(place, words)).toStdString()};
}

/// Makes a search index that is broken anew where the library may be written, and says so.
void renew_index(Library& library, Remark& remark) {
  if (library.is_read_only() || !library.renew_text_index()) return;
  remark.what += "; it has been made anew";
}

/// What the store finds wrong with itself; evidence is only looked for in a store that is whole.
CheckReport look_through(Library& library, CheckFormat format, Day today) {
  std::vector<Remark> integrity;
  for (const Error& fault : library.faults()) {
    integrity.push_back(remark_of(fault));
    if (fault.record == text_index_name) renew_index(library, integrity.back());
  }
  if (!integrity.empty()) return report(format, damaged_sections(std::move(integrity)));
  integrity = changed_copies(library);
  for (const Error& broken : broken_rules(library.records().everything())) integrity.push_back(remark_of(broken));
  const Catalogue catalogue = Catalogue::load(library);
  return report(format,
                sections_of(std::move(integrity), catalogue, find_evidence(library.records(), catalogue, today)),
                coverage_of(catalogue, today));
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
