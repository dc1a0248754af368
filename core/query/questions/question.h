// A question over many records, as an address: what a page may be about besides a single record.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/model/id.h"
#include "core/model/names.h"

namespace chronicle {

enum class Ask {
  horizon,      ///< what runs out; `months`, 1 to 120
  announced,    ///< announced against held
  delegations,  ///< who came
  speakers,     ///< who spoke; `state`
  promises,     ///< what was promised, and what came; `result`: of one PromiseResult alone
  signatures,   ///< who did not sign, or with a reservation
  comparison,   ///< two sessions or periods; `before`, `after` (core/query/questions/comparison.h), `topic`
  evidence,     ///< what is unproven or contradicted; `of`: the record whose page is looked at; `show`: of one
                ///< FindingSort alone
  coverage,     ///< what the record holds, and what it lacks
  changes,      ///< what was changed in the record; `record`, `author`, `since`, `until`, `set`, `print` (changes.h);
                ///< `against=edition`: how it differs from the bundled record (own_changes.h)
  documents,    ///< what a session treated, numbered as on its agenda; `session`, else the one that was held last
  doubles,      ///< which records may be one (core/query/questions/doubles.h); `kind`: of that kind alone
};

template <>
struct Words<Ask> {
  static constexpr std::array<std::string_view, 12> values{"horizon",  "announced",  "delegations", "speakers",
                                                           "promises", "signatures", "comparison",  "evidence",
                                                           "coverage", "changes",    "documents",   "doubles"};
};

/// Text form: "question/horizon?months=12"; arguments in the order of their names, none needed.
struct Question {
  Ask ask{};
  std::map<std::string, std::string> arguments{};

  /// Nothing if `text` is no question, or one with an argument that it does not have or that has no such value.
  static std::optional<Question> parse(std::string_view text);
  std::string text() const;
  /// The argument, or `otherwise`.
  std::string argument(const std::string& name, const std::string& otherwise = {}) const;
  /// The same question with another value for one argument; an empty one takes it away.
  Question with(const std::string& name, const std::string& value) const;

  bool operator==(const Question&) const = default;
};

/// What a page is about.
using Subject = std::variant<RecordId, Question>;

/// Reads an id or a question as `text_of` writes it; nothing if it is neither.
std::optional<Subject> parse_subject(std::string_view text);
std::string text_of(const Subject& subject);

}  // namespace chronicle
