#include "core/store/records/strays.h"

#include "core/store/records/common_rows.h"
#include "core/store/records/row.h"
#include "core/store/sqlite/query.h"

namespace chronicle {
namespace {

void refuse_misnamed(Connection& connection) {
  Query<std::tuple<RecordId, std::string>()> row(connection, "SELECT id, kind FROM record", "record");
  while (row.next()) {
    const auto id = row.get<0>();
    row.about(id);
    if (row.get<1>() != name_of(id.kind())) row.refuse<1>(std::string(name_of(id.kind())));
  }
}

/// `sql` gives the keys of the rows that are strays.
void refuse_rows(Connection& connection, const std::string& sql, const std::string& table,
                 const Expectation& expected) {
  Query<std::tuple<std::int64_t>()> row(connection, sql + " LIMIT 1", table);
  if (row.next()) row.refuse<0>(expected);
}

}  // namespace

void refuse_strays(Connection& connection) {
  refuse_misnamed(connection);
  for_each_kind([&]<typename R>() {
    const std::string kind(name_of(R::kind));
    refuse_rows(
        connection,
        "SELECT key FROM " + column(kind) + " WHERE key NOT IN (SELECT key FROM record WHERE kind = '" + kind + "')",
        kind, {Expected::row_of_kind, kind});
  });
  for (const char* table : common_tables)
    refuse_rows(connection,
                std::string("SELECT record FROM ") + table + " WHERE record NOT IN (SELECT key FROM record)", table,
                Expected::key_of_record);
  refuse_rows(connection, "SELECT record FROM original WHERE record NOT IN (SELECT key FROM record)", "original",
              Expected::key_of_record);
  refuse_rows(connection, "SELECT change_set FROM change WHERE change_set NOT IN (SELECT number FROM change_set)",
              "change", Expected::changes_there);
  refuse_rows(connection, "SELECT record FROM user_tag WHERE record NOT IN (SELECT record FROM user_note)", "user_tag",
              Expected::note_it_belongs_to);
}

}  // namespace chronicle
