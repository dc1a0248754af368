#include "core/store/history/change_rows.h"

#include "core/store/sqlite/checked_row.h"

namespace chronicle {
namespace {

void bind_optional(SQLite::Statement& row, int at, const std::optional<std::string>& text) {
  if (text) row.bind(at, *text);
}

void bind_head(SQLite::Statement& row, const ChangeSet& set) {
  row.bind(1, std::string(word_of(set.kind)));
  row.bind(2, set.author);
  row.bind(3, set.edition);
  if (set.reverses) row.bind(4, *set.reverses);
}

void append_changes(Connection& connection, const ChangeSet& set) {
  std::int64_t position = 0;
  for (const Change& change : set.changes) {
    const Query row = connection.query("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)");
    row->bind(1, set.number);
    row->bind(2, position++);
    row->bind(3, change.record.text());
    row->bind(4, std::string(word_of(change.kind)));
    row->bind(5, change.field);
    bind_optional(*row, 6, change.before);
    bind_optional(*row, 7, change.after);
    row->exec();
  }
}

constexpr const char* head_columns =
    "SELECT change_set.number, change_set.kind, change_set.author, change_set.made, change_set.edition,"
    " change_set.reverses";
constexpr const char* change_columns =
    ", change.record, change.kind AS \"kind of change\", change.field, change.before, change.after"
    " FROM change_set JOIN change ON change.change_set = change_set.number";

std::string changes_where(const char* condition) {
  std::string sql = head_columns;
  sql += change_columns;
  sql += condition;
  sql += " ORDER BY change.change_set, change.position";
  return sql;
}

ChangeSet read_head(const CheckedRow& row) {
  return {.number = row.get<std::int64_t>(0),
          .kind = row.get<EditKind>(1),
          .author = row.get<std::string>(2),
          .made = row.get<std::int64_t>(3),
          .edition = row.get<std::string>(4),
          .reverses = row.get<std::optional<std::int64_t>>(5)};
}

/// Reads rows of both kinds of columns, in order.
std::vector<ChangeSet> read_sets(CheckedRow& row) {
  std::vector<ChangeSet> sets;
  while (row.next()) {
    if (sets.empty() || sets.back().number != row.get<std::int64_t>(0)) sets.push_back(read_head(row));
    auto record = row.get<RecordId>(6);
    row.about(record);
    sets.back().changes.push_back({.kind = row.get<ChangeKind>(7),
                                   .record = std::move(record),
                                   .field = row.get<std::string>(8),
                                   .before = row.get<std::optional<std::string>>(9),
                                   .after = row.get<std::optional<std::string>>(10)});
  }
  return sets;
}

}  // namespace

void append(Connection& connection, ChangeSet& set) {
  {
    CheckedRow row(connection,
                   "INSERT INTO change_set (kind, author, edition, reverses, made) VALUES (?, ?, ?, ?, unixepoch())"
                   " RETURNING number, made",
                   "changes");
    bind_head(row.statement(), set);
    row.next();
    set.number = row.get<std::int64_t>(0);
    set.made = row.get<std::int64_t>(1);
  }
  append_changes(connection, set);
}

void append_as_is(Connection& connection, const ChangeSet& set) {
  const Query row = connection.query(
      "INSERT INTO change_set (kind, author, edition, reverses, made, number) VALUES (?, ?, ?, ?, ?, ?)");
  bind_head(*row, set);
  row->bind(5, set.made);
  row->bind(6, set.number);
  row->exec();
  append_changes(connection, set);
}

std::vector<ChangeSet> read_heads(Connection& connection) {
  std::string sql = head_columns;
  sql += " FROM change_set ORDER BY number";
  CheckedRow row(connection, sql, "changes");
  std::vector<ChangeSet> sets;
  while (row.next()) sets.push_back(read_head(row));
  return sets;
}

ChangeSet read_change_set(Connection& connection, std::int64_t number) {
  CheckedRow row(connection, changes_where(" WHERE change_set.number = ?"), "the changes " + std::to_string(number));
  row.bind(number);
  auto sets = read_sets(row);
  if (sets.empty()) row.miss("what was changed");
  return std::move(sets.front());
}

std::vector<ChangeSet> read_changes_of(Connection& connection, const RecordId& record) {
  CheckedRow row(connection, changes_where(" WHERE change.record = ?"), "changes of a record");
  row.bind(record.text());
  return read_sets(row);
}

void keep_original(Connection& connection, const Original& original) {
  const Query row = connection.query("INSERT OR IGNORE INTO original SELECT key, ?2, ?3 FROM record WHERE id = ?1");
  row->bind(1, original.record.text());
  row->bind(2, original.edition);
  row->bind(3, original.object);
  row->exec();
}

std::optional<Original> read_original(Connection& connection, const RecordId& record) {
  CheckedRow row(connection,
                 "SELECT edition, object FROM original WHERE record = (SELECT key FROM record WHERE id = ?)",
                 "the original of a record");
  row.bind(record.text());
  if (!row.next()) return std::nullopt;
  row.about(record);
  return Original{.record = record, .edition = row.get<std::string>(0), .object = row.get<std::string>(1)};
}

void drop_original(Connection& connection, const RecordId& record) {
  const Query row = connection.query("DELETE FROM original WHERE record = (SELECT key FROM record WHERE id = ?)");
  row->bind(1, record.text());
  row->exec();
}

}  // namespace chronicle
