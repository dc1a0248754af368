// What records, questions and speakers are called.
#pragma once

#include <string>

#include "core/query/catalogue/catalogue.h"
#include "core/query/questions/comparison.h"
#include "core/query/questions/question.h"
#include "core/values/language.h"
#include "core/wording/phrase_set.h"

namespace chronicle {

/// Titles that are made of facts. Records that a title speaks of are given by their own titles.
class Titles : public PhraseSet {
 public:
  /// "Announcement of ...", "Item 10 of ...": of records without a name. `session`, `document` ... are titles.
  virtual std::string announcement(const std::string& session) const = 0;
  virtual std::string act(const std::string& document, Verb verb) const = 0;
  virtual std::string item(const std::string& number, const std::string& session) const = 0;
  virtual std::string trace(const std::string& commitment) const = 0;
  virtual std::string count(Counted what, const std::string& session) const = 0;
  /// Of what concerns one state.
  virtual std::string count(Counted what, const std::string& state, const std::string& session) const = 0;
  virtual std::string attendance(const std::string& speaker, const std::string& session) const = 0;
  virtual std::string chairmanship(const std::string& state, const Date& year) const = 0;
  virtual std::string signature(const std::string& state, const std::string& document) const = 0;
  virtual std::string relation(const std::string& document, RelationType type, const std::string& other) const = 0;

  /// A speaker of whom a source has no more than the office: "President of Kazakhstan".
  virtual std::string office_of(const std::string& office, const std::string& state) const = 0;
  /// A speaker of whom no source has a name, an office or a state.
  virtual std::string not_named() const = 0;

  /// What a question is called: "What expires next".
  virtual std::string question(Ask ask) const = 0;
};

/// A record's own name in the first of the languages that readers of that one read; where it has none, its title
/// (core/model/record.h).
const std::string& name_in(const Record& record, Language language);
/// The name in the next of these languages that is another; null if there is none.
const std::string* second_name_in(const Record& record, Language language);

/// What a record is called where it is linked from: its name, or a title made of its facts. An unknown id stays as it
/// is.
std::string title_of(const Catalogue& catalogue, const RecordId& id, Language language);
std::string title_of(Ask ask, Language language);
/// A session by its title, a year or period in words.
std::string title_of(const Catalogue& catalogue, const Side& side, Language language);

/// By the facts of the record that are present.
std::string speaker_of(const Catalogue& catalogue, const std::optional<Ref<Kind::person>>& person,
                       const std::optional<Ref<Kind::state>>& state, const std::optional<std::string>& office,
                       Language language);
/// As reported, the speaker: the person's name, else office and state, else "not named".
template <typename R>
std::string speaker_of(const Catalogue& catalogue, const R& record, Language language) {
  return speaker_of(catalogue, record.person, record.state, record.office, language);
}

}  // namespace chronicle
