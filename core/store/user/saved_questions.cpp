#include "core/store/user/saved_questions.h"

#include "core/base/utf8.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/transaction.h"
#include "core/words/characters.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

Error bad_question(const std::string& path, const char* field, Expectation expected, std::string found) {
  return {.code = ErrorCode::bad_question,
          .file = path,
          .field = field,
          .expected = std::move(expected),
          .found = std::move(found)};
}

/// Whether a name would show as anything but one line.
bool is_broken(const std::string& name) { return first_bad_utf8(name) || !is_one_line(name); }

/// What keeps a question from having a name.
Result<void> check_name(const std::string& path, const std::string& name) {
  if (is_blank(name)) return fail(bad_question(path, "name", Expected::name, "“”"));
  if (name.size() > longest_question_name)
    return fail(bad_question(path, "name", {Expected::at_most_bytes, std::to_string(longest_question_name)},
                             std::to_string(name.size())));
  if (is_broken(name)) return fail(bad_question(path, "name", Expected::one_line, name));
  return {};
}

/// What keeps a question from being saved.
Result<void> check_question(const std::string& path, const SavedQuestion& question) {
  if (question.view.size() > longest_view)
    return fail(bad_question(path, "view", {Expected::at_most_bytes, std::to_string(longest_view)},
                             std::to_string(question.view.size())));
  return check_name(path, question.name);
}

std::optional<SavedQuestion> question_of(Connection& connection, const std::string& name) {
  Query<std::tuple<std::string>(std::string)> row(connection, "SELECT view FROM saved_question WHERE name = ?",
                                                  "saved_question");
  auto found = row.first(name);
  if (!found) return std::nullopt;
  return SavedQuestion{name, std::get<0>(*std::move(found))};
}

/// Throws Failure with changed_meanwhile if what is kept under a name is another than the caller knows.
void check_unchanged(Connection& connection, const std::string& name, const std::optional<SavedQuestion>& before) {
  if (const auto now = question_of(connection, name); now != before)
    throw Failure({.code = ErrorCode::changed_meanwhile,
                   .file = connection.path(),
                   .record = name,
                   .found = now ? now->view : ""});
}

void remove(Connection& connection, const std::string& name) {
  Query<void(std::string)>(connection, "DELETE FROM saved_question WHERE name = ?").run(name);
}

void put(Connection& connection, const SavedQuestion& question) {
  Query<void(std::string, std::string)>(connection, "INSERT OR REPLACE INTO saved_question (name, view) VALUES (?, ?)")
      .run(question.name, question.view);
}

}  // namespace

std::vector<SavedQuestion> SavedQuestions::all() const {
  return connection_.guarded([&] {
    Query<std::tuple<std::string, std::string>()> row(
        connection_, "SELECT name, view FROM saved_question ORDER BY name", "saved_question");
    std::vector<SavedQuestion> questions;
    while (row.next()) questions.push_back({row.get<0>(), row.get<1>()});
    return questions;
  });
}

Result<void> SavedQuestions::save(const SavedQuestion& question, const std::optional<SavedQuestion>& before) {
  if (auto checked = check_question(connection_.path(), question); !checked) return checked;
  return in_transaction(connection_, [&] {
    check_unchanged(connection_, question.name, before);
    put(connection_, question);
  });
}

Result<void> SavedQuestions::rename(const SavedQuestion& question, const std::string& name,
                                    const std::optional<SavedQuestion>& replaced) {
  if (auto checked = check_name(connection_.path(), name); !checked) return checked;
  return in_transaction(connection_, [&] {
    check_unchanged(connection_, question.name, question);
    if (name == question.name) return;
    check_unchanged(connection_, name, replaced);
    remove(connection_, question.name);
    put(connection_, {name, question.view});
  });
}

Result<void> SavedQuestions::drop(const SavedQuestion& question) {
  return in_transaction(connection_, [&] {
    check_unchanged(connection_, question.name, question);
    remove(connection_, question.name);
  });
}

}  // namespace chronicle
