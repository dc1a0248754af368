// The questions that the user keeps.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/saved_question.h"

namespace chronicle {

class Connection;  // of core/store alone

/// What the user asks a library again and again. Reading throws as the library does.
class SavedQuestions {
 public:
  explicit SavedQuestions(Connection& connection) : connection_(connection) {}
  SavedQuestions(const SavedQuestions&) = delete;
  SavedQuestions& operator=(const SavedQuestions&) = delete;

  /// By name.
  std::vector<SavedQuestion> all() const;

  /// Saves a question in place of `before`, which has its name. The errors are bad_question for a name that is blank,
  /// too long or no line of text, or for a view that is too long, and changed_meanwhile.
  Result<void> save(const SavedQuestion& question, const std::optional<SavedQuestion>& before = {});
  /// Gives a question another name, in place of `replaced`, which has it. The errors are bad_question and
  /// changed_meanwhile.
  Result<void> rename(const SavedQuestion& question, const std::string& name,
                      const std::optional<SavedQuestion>& replaced = {});
  /// Lets go of a question. The error is changed_meanwhile, also if it is gone.
  Result<void> drop(const SavedQuestion& question);

 private:
  Connection& connection_;
};

}  // namespace chronicle
