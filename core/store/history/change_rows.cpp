#include "core/store/history/change_rows.h"

#include <tuple>

#include "core/store/sqlite/query.h"

namespace chronicle {
namespace {

using Text = std::string;
using MaybeText = std::optional<std::string>;
using Number = std::int64_t;

void append_changes(Connection& connection, const ChangeSet& set) {
  Query<void(Number, Number, RecordId, ChangeKind, Text, MaybeText, MaybeText)> row(
      connection, "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)");
  Number position = 0;
  for (const Change& change : set.changes)
    row.run(set.number, position++, change.record, change.kind, change.field, change.before, change.after);
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

/// Rows of the head of a set and what follows it.
template <typename... More>
using HeadRow = std::tuple<Number, EditKind, Text, Number, Text, std::optional<Number>, More...>;
using ChangeRow = HeadRow<RecordId, ChangeKind, Text, MaybeText, MaybeText>;

template <typename AnyQuery>
ChangeSet read_head(const AnyQuery& row) {
  return {.number = row.template get<0>(),
          .kind = row.template get<1>(),
          .author = row.template get<2>(),
          .made = row.template get<3>(),
          .edition = row.template get<4>(),
          .reverses = row.template get<5>()};
}

template <typename Parameter>
std::vector<ChangeSet> read_sets(Query<ChangeRow(Parameter)>& row, const Parameter& value) {
  row.begin(value);
  std::vector<ChangeSet> sets;
  while (row.next()) {
    if (sets.empty() || sets.back().number != row.template get<0>()) sets.push_back(read_head(row));
    auto record = row.template get<6>();
    row.about(record);
    sets.back().changes.push_back({.kind = row.template get<7>(),
                                   .record = std::move(record),
                                   .field = row.template get<8>(),
                                   .before = row.template get<9>(),
                                   .after = row.template get<10>()});
  }
  return sets;
}

}  // namespace

void append(Connection& connection, ChangeSet& set) {
  Query<std::tuple<Number, Number>(EditKind, Text, Text, std::optional<Number>)> row(
      connection,
      "INSERT INTO change_set (kind, author, edition, reverses, made) VALUES (?, ?, ?, ?, unixepoch())"
      " RETURNING number, made",
      "change_set");
  std::tie(set.number, set.made) = row.first(set.kind, set.author, set.edition, set.reverses).value();
  append_changes(connection, set);
}

void append_as_is(Connection& connection, const ChangeSet& set) {
  Query<void(EditKind, Text, Text, std::optional<Number>, Number, Number)>(
      connection, "INSERT INTO change_set (kind, author, edition, reverses, made, number) VALUES (?, ?, ?, ?, ?, ?)")
      .run(set.kind, set.author, set.edition, set.reverses, set.made, set.number);
  append_changes(connection, set);
}

std::vector<ChangeSet> read_heads(Connection& connection) {
  std::string sql = head_columns;
  sql += " FROM change_set ORDER BY number";
  Query<HeadRow<>()> row(connection, sql, "change_set");
  std::vector<ChangeSet> sets;
  while (row.next()) sets.push_back(read_head(row));
  return sets;
}

ChangeSet read_change_set(Connection& connection, std::int64_t number) {
  Query<ChangeRow(Number)> row(connection, changes_where(" WHERE change_set.number = ?"), "change_set",
                               std::to_string(number));
  auto sets = read_sets(row, number);
  if (sets.empty()) row.row().miss(Expected::what_changed);
  return std::move(sets.front());
}

std::vector<ChangeSet> read_changes_of(Connection& connection, const RecordId& record) {
  Query<ChangeRow(RecordId)> row(connection, changes_where(" WHERE change.record = ?"), "change");
  return read_sets(row, record);
}

void keep_original(Connection& connection, const Original& original) {
  Query<void(RecordId, Text, Text)>(connection,
                                    "INSERT OR IGNORE INTO original SELECT key, ?2, ?3 FROM record WHERE id = ?1")
      .run(original.record, original.edition, original.object);
}

std::optional<Original> read_original(Connection& connection, const RecordId& record) {
  Query<std::tuple<Text, Text>(RecordId)> row(
      connection, "SELECT edition, object FROM original WHERE record = (SELECT key FROM record WHERE id = ?)",
      "original", record.text());
  auto found = row.first(record);
  if (!found) return std::nullopt;
  auto& [edition, object] = *found;
  return Original{.record = record, .edition = std::move(edition), .object = std::move(object)};
}

std::vector<Original> read_originals(Connection& connection) {
  Query<std::tuple<RecordId, Text, Text>()> row(
      connection,
      "SELECT id, original.edition, object FROM original JOIN record ON record.key = original.record ORDER BY id",
      "original");
  std::vector<Original> originals;
  while (row.next()) {
    auto id = row.get<0>();
    row.about(id);
    originals.push_back({.record = std::move(id), .edition = row.get<1>(), .object = row.get<2>()});
  }
  return originals;
}

void drop_original(Connection& connection, const RecordId& record) {
  Query<void(RecordId)>(connection, "DELETE FROM original WHERE record = (SELECT key FROM record WHERE id = ?)")
      .run(record);
}

}  // namespace chronicle
