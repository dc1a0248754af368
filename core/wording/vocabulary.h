// What readers call the kinds, types, states and verbs that record files and queries have short words for.
#pragma once

#include <string>
#include <string_view>

#include "core/model/records.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_status.h"
#include "core/query/questions/promises.h"
#include "core/wording/phrase_set.h"

namespace chronicle {

/// Words as they stand within a line; `with_capital` (core/words) makes of them what begins one.
class Vocabulary : public PhraseSet {
 public:
  /// "session", and of many: "sessions".
  virtual std::string word(Kind kind) const = 0;
  virtual std::string plural(Kind kind) const = 0;

  // Values of facts
  virtual std::string word(Confidence confidence) const = 0;
  virtual std::string word(Council council) const = 0;
  virtual std::string word(Counted counted) const = 0;
  virtual std::string word(DocumentType type) const = 0;
  virtual std::string word(Form form) const = 0;
  virtual std::string word(Notice notice) const = 0;
  virtual std::string word(Presence presence) const = 0;
  virtual std::string word(Qualifier qualifier) const = 0;
  virtual std::string word(Rank rank) const = 0;
  virtual std::string word(Regularity regularity) const = 0;
  virtual std::string word(RelationType type) const = 0;
  virtual std::string word(Role role) const = 0;
  virtual std::string word(SignatureStatus status) const = 0;
  virtual std::string word(Verb verb) const = 0;
  virtual std::string word(Verdict verdict) const = 0;
  /// "yes" or "no".
  virtual std::string word(bool truth) const = 0;

  // What queries work out
  virtual std::string word(Outcome outcome) const = 0;
  virtual std::string word(PromiseResult result) const = 0;
  virtual std::string word(SessionState state) const = 0;
  virtual std::string word(Validity validity) const = 0;

  // Codes
  /// A language by its ISO 639 code: "Russian"; the code itself if it is not known.
  virtual std::string language(std::string_view code) const = 0;
};

}  // namespace chronicle
