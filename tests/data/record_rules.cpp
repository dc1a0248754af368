#include "tests/data/record_rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

#include "core/words/fold.h"

namespace chronicle::test {
namespace {

bool has_words(const std::vector<std::string>& notes, std::string_view words) {
  return std::any_of(notes.begin(), notes.end(),
                     [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

/// Calls `visit(key, text)` for each of the record's own facts that is a text.
template <typename R, typename Visit>
void for_each_text(const R& record, Visit&& visit) {
  visit_values(record, [&]<typename T>(const auto& fact, const T& value) {
    if constexpr (std::is_same_v<T, std::string>) visit(fact.key, value);
  });
}

/// All texts of a record, whoever wrote them.
template <typename R>
std::vector<std::string> texts_of(const R& record) {
  std::vector<std::string> texts = record.notes;
  texts.insert(texts.end(), record.other_names.begin(), record.other_names.end());
  for (const auto& [language, name] : record.names) texts.push_back(name);
  for (const Reading& reading : record.readings) texts.push_back(reading.reason);
  for (const Citation& citation : record.citations)
    for (const auto& text : {citation.locator, citation.reading, citation.derivation})
      if (text) texts.push_back(*text);
  for_each_text(record, [&](const std::string&, const std::string& text) { texts.push_back(text); });
  return texts;
}

/// The texts of a record that the editors wrote. Names of sources and other names are kept as they were found.
template <typename R>
std::vector<std::string> editors_words(const R& record) {
  static const std::set<std::string> own{"gist", "measure", "post", "reservation", "announcer", "geography"};
  std::vector<std::string> texts = record.notes;
  if (const auto name = record.names.find("en"); name != record.names.end() && R::kind != Kind::source)
    texts.push_back(name->second);
  for (const Reading& reading : record.readings) texts.push_back(reading.reason);
  for (const Citation& citation : record.citations)
    if (citation.derivation) texts.push_back(*citation.derivation);
  for_each_text(record, [&](const std::string& key, const std::string& text) {
    if (own.contains(key)) texts.push_back(text);
  });
  return texts;
}

/// Calls `visit(record)` for every record of every kind.
template <typename Visit>
void for_each_record(const Bundle& records, Visit&& visit) {
  for_each_kind([&]<typename R>() {
    for (const R& record : records.of<R>()) visit(record);
  });
}

bool is_year(std::string_view text, std::size_t at) {
  return at + 4 <= text.size() &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(at + 4),
                     [](char c) { return c >= '0' && c <= '9'; });
}

/// "2021-2025"; a day such as "2021-11-12" is none.
bool has_years_with_a_hyphen(std::string_view text) {
  for (auto at = text.find('-'); at != std::string::npos; at = text.find('-', at + 1))
    if (at >= 4 && is_year(text, at - 4) && is_year(text, at + 1)) return true;
  return false;
}

bool is_american(const std::string& word) {
  static const std::set<std::string> words{"program",      "programs",       "center",         "centers",
                                           "labor",        "defense",        "railroad",       "organized",
                                           "organization", "organizing",     "harmonized",     "optimizing",
                                           "recognized",   "harmonization",  "digitalization", "modernization",
                                           "optimization", "liberalization", "standardization"};
  return words.contains(word);
}

bool recurs(const Document& document) { return has_words(document.notes, "title recurs"); }

}  // namespace

Complaints control_characters(const Bundle& records) {
  Complaints found;
  for_each_record(records, [&](const auto& record) {
    for (const std::string& text : texts_of(record))
      if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }))
        found.push_back(record.id.text() + ": " + text);
  });
  return found;
}

Complaints commitments_told_as_facts(const Bundle& records) {
  Complaints found;
  for (const Commitment& commitment : records.of<Commitment>())
    if (!commitment.gist.starts_with("To ")) found.push_back(commitment.id.text() + ": " + commitment.gist);
  return found;
}

Complaints documents_told_twice(const Bundle& records) {
  Complaints found;
  std::map<std::string, const Document*> by_name;
  for (const Document& document : records.of<Document>()) {
    std::set<std::string> names;
    for (const auto& [language, name] : document.names) names.insert(fold(name));
    for (const std::string& name : document.other_names) names.insert(fold(name));
    for (const std::string& name : names) {
      const auto [other, is_new] = by_name.emplace(name, &document);
      if (!is_new && !(recurs(document) && recurs(*other->second)))
        found.push_back(document.id.text() + ": named as " + other->second->id.text());
    }
  }
  return found;
}

Complaints announcements_told_twice(const Bundle& records) {
  Complaints found;
  const auto& all = records.of<Announcement>();
  for (auto one = all.begin(); one != all.end(); ++one)
    for (auto other = all.begin(); other != one; ++other)
      if (one->session == other->session && one->announced && one->announced == other->announced &&
          one->date == other->date)
        found.push_back(one->id.text() + ": the same as " + other->id.text());
  return found;
}

Complaints acts_without_their_day(const Bundle& records) {
  Complaints found;
  std::map<std::string, const Session*> sessions;
  for (const Session& session : records.of<Session>()) sessions.emplace(session.id.text(), &session);
  for (const Act& act : records.of<Act>()) {
    if (!act.session) {
      if (!act.body || !act.date) found.push_back(act.id.text() + ": whose act, and of which day?");
      if (act.body && act.body->starts_with("Council of Heads of Government") && act.notes.empty())
        found.push_back(act.id.text() + ": an act of the Council, of which session?");
      continue;
    }
    const auto session = sessions.find(act.session->text());
    if (session == sessions.end()) continue;
    if (adopts(act.verb) && !session->second->held) found.push_back(act.id.text() + ": its session is not held");
    if (act.date && act.date != session->second->held && act.notes.empty())
      found.push_back(act.id.text() + ": not the day of its session");
  }
  return found;
}

Complaints signatures_told_twice(const Bundle& records) {
  Complaints found;
  std::map<std::string, const Signature*> seen;
  for (const Signature& signature : records.of<Signature>()) {
    const auto [other, is_new] = seen.emplace(signature.document.text() + " " + signature.state.text(), &signature);
    if (!is_new) found.push_back(signature.id.text() + ": the same state and document as " + other->second->id.text());
  }
  return found;
}

Complaints derivations_without_ground(const Bundle& records) {
  Complaints found;
  for_each_record(records, [&](const auto& record) {
    for (const Citation& citation : record.citations)
      if (citation.derivation && (!citation.derivation->ends_with('.') || words_of(*citation.derivation).size() < 3))
        found.push_back(record.id.text() + ": " + *citation.derivation);
  });
  return found;
}

Complaints idle_sources(const Bundle& records) {
  std::set<std::string> cited;
  for_each_record(records, [&](const auto& record) {
    for (const Citation& citation : record.citations) cited.insert(citation.source.text());
  });
  Complaints found;
  for (const Source& source : records.of<Source>())
    if (!cited.contains(source.id.text()) && !has_words(source.notes, "no fact in the record rests on it"))
      found.push_back(source.id.text() + ": no citation names it");
  return found;
}

Complaints careless_words(const Bundle& records) {
  Complaints found;
  for_each_record(records, [&](const auto& record) {
    for (const std::string& text : editors_words(record)) {
      const auto words = words_of(text);
      if (std::any_of(words.begin(), words.end(), [](const Word& word) { return is_american(word.folded); }) ||
          text.find('"') != std::string::npos || text.find(" - ") != std::string::npos || has_years_with_a_hyphen(text))
        found.push_back(record.id.text() + ": " + text);
    }
  });
  return found;
}

}  // namespace chronicle::test
