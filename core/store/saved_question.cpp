// Reading and writing the questions that the user keeps.
#include "core/model/saved_question.h"

#include "core/store/checked_row.h"
#include "core/store/transaction.h"

namespace chronicle {
namespace {

Error nameless_question(const std::string& path) {
  return {.code = ErrorCode::bad_value,
          .file = path,
          .record = "saved question",
          .field = "name",
          .expected = "a name",
          .found = "nothing"};
}

std::optional<SavedQuestion> question_of(Library::Connection& connection, const std::string& name) {
  CheckedRow row(connection, "SELECT view FROM saved_question WHERE name = ?", "a saved question");
  row.bind(name);
  if (!row.next()) return std::nullopt;
  return SavedQuestion{name, row.get<std::string>(0)};
}

/// Throws Failure with changed_meanwhile if what is kept under a name is another than the caller knows.
void check_unchanged(Library::Connection& connection, const std::string& name,
                     const std::optional<SavedQuestion>& before) {
  if (const auto now = question_of(connection, name); now != before)
    throw Failure({.code = ErrorCode::changed_meanwhile,
                   .file = connection.path(),
                   .record = name,
                   .found = now ? now->view : ""});
}

void drop(Library::Connection& connection, const std::string& name) {
  const Query row = connection.query("DELETE FROM saved_question WHERE name = ?");
  row->bind(1, name);
  row->exec();
}

void put(Library::Connection& connection, const SavedQuestion& question) {
  const Query row = connection.query("INSERT OR REPLACE INTO saved_question (name, view) VALUES (?, ?)");
  row->bind(1, question.name);
  row->bind(2, question.view);
  row->exec();
}

}  // namespace

std::vector<SavedQuestion> Library::saved_questions() const {
  return connection_->guarded([&] {
    CheckedRow row(*connection_, "SELECT name, view FROM saved_question ORDER BY name", "a saved question");
    std::vector<SavedQuestion> questions;
    while (row.next()) questions.push_back({row.get<std::string>(0), row.get<std::string>(1)});
    return questions;
  });
}

Result<void> Library::save_question(const SavedQuestion& question, const std::optional<SavedQuestion>& before) {
  if (question.name.empty()) return fail(nameless_question(path()));
  return in_transaction(*connection_, [&] {
    check_unchanged(*connection_, question.name, before);
    put(*connection_, question);
  });
}

Result<void> Library::rename_question(const SavedQuestion& question, const std::string& name,
                                      const std::optional<SavedQuestion>& replaced) {
  if (name.empty()) return fail(nameless_question(path()));
  return in_transaction(*connection_, [&] {
    check_unchanged(*connection_, question.name, question);
    if (name == question.name) return;
    check_unchanged(*connection_, name, replaced);
    drop(*connection_, question.name);
    put(*connection_, {name, question.view});
  });
}

Result<void> Library::drop_question(const SavedQuestion& question) {
  return in_transaction(*connection_, [&] {
    check_unchanged(*connection_, question.name, question);
    drop(*connection_, question.name);
  });
}

}  // namespace chronicle
