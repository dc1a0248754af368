// Reading a library.
#include "core/store/library.h"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_map>

#include "core/store/connection.h"
#include "core/store/row.h"

namespace chronicle {
namespace {

/// The list of a record that a row of `remark` belongs to; null for a list that this version does not know.
std::vector<std::string>* list_of(Record& record, std::string_view list) {
  if (list == "other_names") return &record.other_names;
  if (list == "notes") return &record.notes;
  if (list == "not_applicable") return &record.not_applicable;
  if (list == "not_looked_up") return &record.not_looked_up;
  return nullptr;
}

std::optional<std::string> text_or_none(const SQLite::Column& value) {
  return value.isNull() ? std::nullopt : std::optional<std::string>(value.getString());
}

Citation read_citation(SQLite::Statement& row, int first) {
  Citation citation;
  citation.field = row.getColumn(first).getString();
  citation.source = *Ref<Kind::source>::parse(row.getColumn(first + 1).getText());
  citation.locator = text_or_none(row.getColumn(first + 2));
  if (const auto confidence = text_or_none(row.getColumn(first + 3)))
    citation.confidence = parse_word<Confidence>(*confidence);
  citation.reading = text_or_none(row.getColumn(first + 4));
  citation.derivation = text_or_none(row.getColumn(first + 5));
  return citation;
}

constexpr const char* citation_columns =
    "citation.field, (SELECT id FROM record AS source WHERE source.key = citation.source), citation.locator, "
    "citation.confidence, citation.reading, citation.derivation";

/// Reads what all kinds have into records that have their own facts already. `where` picks the rows of the side tables
/// by `record`; each row is given to the record that `find` knows for its key.
class CommonReader {
 public:
  CommonReader(Library::Connection& connection, std::string where)
      : connection_(connection), where_(std::move(where)) {}

  template <typename Bind, typename Find>
  void read(const Bind& bind, const Find& find) {
    const auto rows = [&](const std::string& sql, const auto& take) {
      const Query row = connection_.query(sql);
      bind(*row);
      while (row->executeStep())
        if (Record* record = find(row->getColumn(0).getInt64())) take(*row, *record);
    };
    rows("SELECT record, language, text FROM name WHERE record " + where_, [](SQLite::Statement& row, Record& record) {
      record.names[row.getColumn(1).getString()] = row.getColumn(2).getString();
    });
    rows("SELECT record, (SELECT id FROM record WHERE key = topic) FROM record_topic WHERE record " + where_ +
             " ORDER BY record, position",
         [](SQLite::Statement& row, Record& record) {
           record.topics.push_back(*Ref<Kind::topic>::parse(row.getColumn(1).getText()));
         });
    rows("SELECT record, list, text FROM remark WHERE record " + where_ + " ORDER BY record, list, position",
         [](SQLite::Statement& row, Record& record) {
           if (auto* list = list_of(record, row.getColumn(1).getText())) list->push_back(row.getColumn(2).getString());
         });
    rows("SELECT record, " + std::string(citation_columns) + " FROM citation WHERE record " + where_ +
             " ORDER BY record, position",
         [](SQLite::Statement& row, Record& record) { record.citations.push_back(read_citation(row, 1)); });
    rows("SELECT record, field, reason FROM reading WHERE record " + where_ + " ORDER BY record, position",
         [](SQLite::Statement& row, Record& record) {
           record.readings.push_back({row.getColumn(1).getString(), row.getColumn(2).getString()});
         });
  }

 private:
  Library::Connection& connection_;
  std::string where_;
};

template <typename R>
std::string select_sql() {
  const std::string table = column(std::string(name_of(R::kind)));
  return "SELECT record.key, record.id" + fact_columns<R>(References::as_ids) + " FROM " + table +
         " JOIN record ON record.key = " + table + ".key";
}

template <typename R>
R read_facts(SQLite::Statement& row) {
  R record;
  record.id = *RecordId::parse(row.getColumn(1).getText());
  R::describe(record, RowReader(row, 2));
  return record;
}

/// Runs `sql` for records of R, then reads what all kinds have: by one scan of each side table if all are wanted, else
/// record by record.
template <typename R, typename Bind>
std::vector<R> read_records(Library::Connection& connection, const std::string& sql, const Bind& bind, bool scan) {
  std::vector<R> records;
  std::vector<std::int64_t> keys;
  const Query row = connection.query(sql);
  bind(*row);
  while (row->executeStep()) {
    keys.push_back(row->getColumn(0).getInt64());
    records.push_back(read_facts<R>(*row));
  }
  if (scan) {
    std::unordered_map<std::int64_t, std::size_t> positions;
    for (std::size_t i = 0; i < keys.size(); ++i) positions.emplace(keys[i], i);
    const std::string where = "IN (SELECT key FROM " + column(std::string(name_of(R::kind))) + ")";
    CommonReader(connection, where)
        .read([](SQLite::Statement&) {},
              [&](std::int64_t key) -> Record* {
                const auto found = positions.find(key);
                return found == positions.end() ? nullptr : &records[found->second];
              });
    return records;
  }
  for (std::size_t i = 0; i < keys.size(); ++i)
    CommonReader(connection, "= ?")
        .read([&](SQLite::Statement& side) { side.bind(1, keys[i]); }, [&](std::int64_t) { return &records[i]; });
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
  return connection_->guarded([&]() -> std::optional<R> {
    auto records = read_records<R>(
        *connection_, select_sql<R>() + " WHERE record.id = ?", [&](SQLite::Statement& row) { row.bind(1, id.text()); },
        false);
    if (records.empty()) return std::nullopt;
    return std::move(records.front());
  });
}

template <typename R>
std::vector<R> Library::all() const {
  return connection_->guarded([&] {
    return read_records<R>(
        *connection_, select_sql<R>() + " ORDER BY record.id", [](SQLite::Statement&) {}, true);
  });
}

template <typename R>
std::vector<R> Library::referring(const char* field, const RecordId& target) const {
  return connection_->guarded([&] {
    const std::string sql = select_sql<R>() + " WHERE " + column(std::string(name_of(R::kind))) + "." + column(field) +
                            " = (SELECT key FROM record WHERE id = ?) ORDER BY record.id";
    return read_records<R>(
        *connection_, sql, [&](SQLite::Statement& row) { row.bind(1, target.text()); }, false);
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
    const Query row = connection_->query(
        "SELECT record.id, " + std::string(citation_columns) +
        " FROM citation JOIN record ON record.key = citation.record"
        " WHERE citation.source = (SELECT key FROM record WHERE id = ?) ORDER BY record.id, citation.position");
    row->bind(1, source.text());
    std::vector<Use> uses;
    while (row->executeStep()) uses.push_back({*RecordId::parse(row->getColumn(0).getText()), read_citation(*row, 1)});
    return uses;
  });
}

std::vector<std::pair<RecordId, std::string>> Library::other_names() const {
  return connection_->guarded([&] {
    const Query row = connection_->query(
        "SELECT record.id, remark.text FROM remark JOIN record ON record.key = remark.record"
        " WHERE remark.list = 'other_names' ORDER BY record.id, remark.position");
    std::vector<std::pair<RecordId, std::string>> names;
    while (row->executeStep())
      names.emplace_back(*RecordId::parse(row->getColumn(0).getText()), row->getColumn(1).getString());
    return names;
  });
}

std::vector<RecordId> Library::sources_with_copy() const {
  return connection_->guarded([&] {
    const Query row = connection_->query(
        "SELECT record.id FROM kept_copy JOIN record ON record.key = kept_copy.source ORDER BY record.id");
    std::vector<RecordId> sources;
    while (row->executeStep()) sources.push_back(*RecordId::parse(row->getColumn(0).getText()));
    return sources;
  });
}

std::optional<KeptCopy> Library::kept_copy(const RecordId& source) const {
  const auto ref = Ref<Kind::source>::parse(source.text());
  if (!ref) return std::nullopt;
  return connection_->guarded([&]() -> std::optional<KeptCopy> {
    const Query row = connection_->query(
        "SELECT text, checksum, kept, origin FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)");
    row->bind(1, source.text());
    if (!row->executeStep()) return std::nullopt;
    return KeptCopy{.source = *ref,
                    .text = row->getColumn(0).getString(),
                    .checksum = row->getColumn(1).getString(),
                    .kept = Day(row->getColumn(2).getInt()),
                    .origin = row->getColumn(3).getString()};
  });
}

std::vector<SavedQuestion> Library::saved_questions() const {
  return connection_->guarded([&] {
    const Query row = connection_->query("SELECT name, view FROM saved_question ORDER BY name");
    std::vector<SavedQuestion> questions;
    while (row->executeStep()) questions.push_back({row->getColumn(0).getString(), row->getColumn(1).getString()});
    return questions;
  });
}

Bundle Library::everything() const {
  Bundle bundle;
  for_each_kind([&]<typename R>() { bundle.of<R>() = all<R>(); });
  return bundle;
}

std::string Library::edition() const {
  return connection_->guarded([&]() -> std::string {
    const Query row = connection_->query("SELECT value FROM library WHERE key = 'edition'");
    return row->executeStep() ? row->getColumn(0).getString() : "";
  });
}

std::vector<std::string> Library::faults() const {
  return connection_->guarded([&] {
    std::vector<std::string> faults;
    SQLite::Statement integrity(connection_->database(), "PRAGMA integrity_check");
    while (integrity.executeStep())
      if (const std::string line = integrity.getColumn(0).getString(); line != "ok") faults.push_back(line);
    SQLite::Statement links(connection_->database(), "PRAGMA foreign_key_check");
    while (links.executeStep())
      faults.push_back("a row of " + links.getColumn(0).getString() + " refers to a record that is missing");
    // FTS5 takes its commands as insertions; a library that is only read cannot be asked.
    if (!is_read_only() && connection_->database().tryExec(
                               "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)") == SQLITE_CORRUPT)
      faults.emplace_back("the full-text index does not fit the texts that it was made of");
    return faults;
  });
}

}  // namespace chronicle
