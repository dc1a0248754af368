// Reading a library.
#include "core/store/library.h"

#include <unordered_map>

#include "core/store/records/common_rows.h"
#include "core/store/records/strays.h"

namespace chronicle {
namespace {

/// Reads what all kinds have into records that have their own facts already. `where` picks the rows of the common
/// tables by `record`; each row is given to the record that `find` knows for its key.
class CommonReader {
 public:
  CommonReader(Connection& connection, std::string where) : connection_(connection), where_(std::move(where)) {}

  template <typename Bind, typename Find>
  void read(const Bind& bind, const Find& find) {
    const auto rows = [&](const std::string& columns, const char* table, const char* order, const auto& take) {
      CheckedRow row(connection_,
                     "SELECT record, " + columns + " FROM " + table + " WHERE record " + where_ + " ORDER BY " + order,
                     table);
      bind(row);
      while (row.next()) {
        Record* record = find(row.get<std::int64_t>(0));
        if (record == nullptr) continue;
        row.about(record->id);
        take(row, *record);
      }
    };
    rows("language, text AS names", "name", "record", [](const CheckedRow& row, Record& record) {
      record.names[row.get<std::string>(1)] = row.get<std::string>(2);
    });
    rows(id_of_key("topic") + " AS topics", "record_topic", "record, position",
         [](const CheckedRow& row, Record& record) { record.topics.push_back(row.get<Ref<Kind::topic>>(1)); });
    rows("list, text", "remark", "record, list, position", [](const CheckedRow& row, Record& record) {
      auto* list = list_of(record, row.get<std::string>(1));
      if (list == nullptr) row.refuse(1, "other_names, notes, not_applicable or not_looked_up");
      list->push_back(row.get<std::string>(2));
    });
    rows(
        citation_columns(References::as_ids), "citation", "record, position",
        [](const CheckedRow& row, Record& record) { record.citations.push_back(read_citation(row, 1, id_in_column)); });
    rows("field, reason", "reading", "record, position", [](const CheckedRow& row, Record& record) {
      record.readings.push_back({row.get<std::string>(1), row.get<std::string>(2)});
    });
  }

 private:
  Connection& connection_;
  std::string where_;
};

/// The columns of a record with its facts, for `read_facts`. A row without a partner in the other table is told.
template <typename R>
std::string whole_columns() {
  return "SELECT record.key, record.id, record.kind, " + std::string(name_of(R::kind)) + ".key AS facts" +
         fact_columns<R>(References::as_ids);
}

template <typename R>
std::string table_of() {
  return column(std::string(name_of(R::kind)));
}

template <typename R>
R read_facts(CheckedRow& row) {
  R record;
  record.id = row.get<RecordId>(1);
  row.about(record.id);
  if (record.id.kind() != R::kind) row.refuse(1, expected_in_column<RecordId>());
  if (row.get<std::string>(2) != name_of(R::kind)) row.refuse(2, std::string(name_of(R::kind)));
  if (row.is_null(3)) row.miss("its facts");
  visit_facts(record, RowReader(row, 4, id_in_column));
  return record;
}

/// Runs `sql` for records of R, then reads what all kinds have: by one scan of each common table if all are wanted,
/// else record by record.
template <typename R, typename Bind>
std::vector<R> read_records(Connection& connection, const std::string& sql, const Bind& bind, bool scan) {
  std::vector<R> records;
  std::vector<std::int64_t> keys;
  CheckedRow row(connection, sql, "facts of a " + std::string(name_of(R::kind)));
  bind(row);
  while (row.next()) {
    records.push_back(read_facts<R>(row));
    keys.push_back(row.get<std::int64_t>(0));
  }
  if (scan) {
    std::unordered_map<std::int64_t, std::size_t> positions;
    for (std::size_t i = 0; i < keys.size(); ++i) positions.emplace(keys[i], i);
    CommonReader(connection, "IN (SELECT key FROM " + table_of<R>() + ")")
        .read([](CheckedRow&) {},
              [&](std::int64_t key) -> Record* {
                const auto found = positions.find(key);
                return found == positions.end() ? nullptr : &records[found->second];
              });
    return records;
  }
  for (std::size_t i = 0; i < keys.size(); ++i)
    CommonReader(connection, "= ?")
        .read([&](CheckedRow& common) { common.bind(keys[i]); }, [&](std::int64_t) { return &records[i]; });
  return records;
}

}  // namespace

Library::Library(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

const std::string& Library::path() const { return connection_->path(); }
bool Library::is_read_only() const { return connection_->is_read_only(); }

bool Library::contains(const RecordId& id) const {
  return connection_->guarded([&] {
    const Query row = connection_->query("SELECT 1 FROM record WHERE id = ?");
    row->bind(1, id.text());
    return row->executeStep();
  });
}

std::size_t Library::count(Kind kind) const {
  return connection_->guarded([&] {
    const Query row = connection_->query("SELECT count(*) FROM record WHERE kind = ?");
    row->bind(1, std::string(name_of(kind)));
    row->executeStep();
    return static_cast<std::size_t>(row->getColumn(0).getInt64());
  });
}

template <typename R>
std::optional<R> Library::find(const RecordId& id) const {
  return connection_->guarded_view([&]() -> std::optional<R> {
    const std::string table = table_of<R>();
    auto records = read_records<R>(
        *connection_,
        whole_columns<R>() + " FROM record LEFT JOIN " + table + " ON " + table +
            ".key = record.key WHERE record.id = ?",
        [&](CheckedRow& row) { row.bind(id.text()); }, false);
    if (records.empty()) return std::nullopt;
    return std::move(records.front());
  });
}

template <typename R>
std::vector<R> Library::all() const {
  return connection_->guarded_view([&] {
    const std::string table = table_of<R>();
    return read_records<R>(
        *connection_,
        whole_columns<R>() + " FROM record LEFT JOIN " + table + " ON " + table +
            ".key = record.key WHERE record.kind = ? ORDER BY record.id",
        [](CheckedRow& row) { row.bind(std::string(name_of(R::kind))); }, true);
  });
}

template <typename R>
std::vector<R> Library::referring(const char* field, const RecordId& target) const {
  return connection_->guarded_view([&] {
    const std::string table = table_of<R>();
    return read_records<R>(
        *connection_,
        whole_columns<R>() + " FROM " + table + " LEFT JOIN record ON record.key = " + table + ".key WHERE " + table +
            "." + column(field) + " = (SELECT key FROM record WHERE id = ?) ORDER BY record.id",
        [&](CheckedRow& row) { row.bind(target.text()); }, false);
  });
}

#define CHRONICLE_INSTANTIATE(R)                                     \
  template std::optional<R> Library::find<R>(const RecordId&) const; \
  template std::vector<R> Library::all<R>() const;                   \
  template std::vector<R> Library::referring<R>(const char*, const RecordId&) const;
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

std::vector<Use> Library::uses_of(const RecordId& source) const {
  return connection_->guarded([&] {
    CheckedRow row(*connection_,
                   "SELECT record.id, " + citation_columns(References::as_ids) +
                       " FROM citation LEFT JOIN record ON record.key = citation.record"
                       " WHERE citation.source = (SELECT key FROM record WHERE id = ?)"
                       " ORDER BY record.id, citation.position",
                   "a citation");
    row.bind(source.text());
    std::vector<Use> uses;
    while (row.next()) {
      auto id = row.get<RecordId>(0);
      row.about(id);
      uses.push_back({std::move(id), read_citation(row, 1, id_in_column)});
    }
    return uses;
  });
}

std::vector<std::pair<RecordId, std::string>> Library::other_names() const {
  return connection_->guarded([&] {
    CheckedRow row(*connection_,
                   "SELECT record.id, remark.text AS other_names FROM remark"
                   " LEFT JOIN record ON record.key = remark.record"
                   " WHERE remark.list = 'other_names' ORDER BY record.id, remark.position",
                   "another name");
    std::vector<std::pair<RecordId, std::string>> names;
    while (row.next()) {
      auto id = row.get<RecordId>(0);
      row.about(id);
      names.emplace_back(std::move(id), row.get<std::string>(1));
    }
    return names;
  });
}

Bundle Library::everything() const {
  return connection_->guarded_view([this] {
    refuse_strays(*connection_);
    Bundle bundle;
    for_each_kind([&]<typename R>() { bundle.of<R>() = all<R>(); });
    return bundle;
  });
}

std::string Library::edition() const {
  return connection_->guarded([&]() -> std::string {
    CheckedRow row(*connection_, "SELECT value AS edition FROM library WHERE key = 'edition'", "the library");
    return row.next() ? row.get<std::string>(0) : "";
  });
}

}  // namespace chronicle
