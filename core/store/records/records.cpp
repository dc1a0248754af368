#include "core/store/records/records.h"

#include <unordered_map>

#include "core/store/records/common_rows.h"
#include "core/store/records/row.h"
#include "core/store/records/strays.h"
#include "core/store/sqlite/query.h"

namespace chronicle {
namespace {

using Text = std::string;
using MaybeText = std::optional<std::string>;

/// The columns of a citation, as `read_citation` takes them.
std::string citation_columns() {
  return "citation.field, " + id_of_key("citation.source") +
         " AS source, citation.locator, citation.confidence, citation.reading, citation.derivation";
}

/// Rows of a value of type First and a citation.
template <typename First, typename... Parameters>
using CitationQuery =
    Query<std::tuple<First, Text, Ref<Kind::source>, MaybeText, std::optional<Confidence>, MaybeText, MaybeText>(
        Parameters...)>;

template <typename AnyQuery>
Citation read_citation(const AnyQuery& row) {
  return {.field = row.template get<1>(),
          .source = row.template get<2>(),
          .locator = row.template get<3>(),
          .confidence = row.template get<4>(),
          .reading = row.template get<5>(),
          .derivation = row.template get<6>()};
}

/// Reads what all kinds have into records that have their own facts already. `where` picks the rows of the common
/// tables by `record`, with parameters of these types.
template <typename... Parameters>
class CommonReader {
 public:
  CommonReader(Connection& connection, const std::string& where)
      : names_(connection, select("language, text AS names", "name", where, "record"), "name"),
        topics_(connection, select(id_of_key("topic") + " AS topics", "record_topic", where, "record, position"),
                "record_topic"),
        remarks_(connection, select("list, text", "remark", where, "record, list, position"), "remark"),
        citations_(connection, select(citation_columns(), "citation", where, "record, position"), "citation"),
        readings_(connection, select("field, reason", "reading", where, "record, position"), "reading") {}

  /// Each row is given to the record that `find` knows for its key.
  template <typename Find>
  void read(const Find& find, const Parameters&... values) {
    const auto rows = [&](auto& row, const auto& take) {
      row.begin(values...);
      while (row.next()) {
        Record* record = find(row.template get<0>());
        if (record == nullptr) continue;
        row.about(record->id);
        take(*record);
      }
    };
    rows(names_, [this](Record& record) { record.names[names_.template get<1>()] = names_.template get<2>(); });
    rows(topics_, [this](Record& record) { record.topics.push_back(topics_.template get<1>()); });
    rows(remarks_, [this](Record& record) {
      auto* list = list_of(record, remarks_.template get<1>());
      if (list == nullptr) remarks_.template refuse<1>({Expected::one_of, lists_of_remarks});
      list->push_back(remarks_.template get<2>());
    });
    rows(citations_, [this](Record& record) { record.citations.push_back(read_citation(citations_)); });
    rows(readings_, [this](Record& record) {
      record.readings.push_back({readings_.template get<1>(), readings_.template get<2>()});
    });
  }

 private:
  static std::string select(const std::string& columns, const char* table, const std::string& where,
                            const char* order) {
    return "SELECT record, " + columns + " FROM " + table + " WHERE record " + where + " ORDER BY " + order;
  }

  template <typename... Columns>
  using Rows = Query<std::tuple<std::int64_t, Columns...>(Parameters...)>;

  Rows<Text, Text> names_;
  Rows<Ref<Kind::topic>> topics_;
  Rows<Text, Text> remarks_;
  CitationQuery<std::int64_t, Parameters...> citations_;
  Rows<Text, Text> readings_;
};

template <typename R>
std::string table_of() {
  return column(std::string(name_of(R::kind)));
}

/// The query of records with their facts, each by its row in `record` and the one in its own table, of which either
/// may lack the other; `from` joins the two.
template <typename R>
std::string select_whole(const std::string& from) {
  return "SELECT record.key, record.id, record.kind, " + table_of<R>() + ".key AS facts" +
         fact_columns<R>(References::as_ids) + " FROM " + from;
}

/// The row of `record` first.
template <typename R>
std::string joined_from_record() {
  return "record LEFT JOIN " + table_of<R>() + " ON " + table_of<R>() + ".key = record.key";
}

template <typename R>
R read_facts(CheckedRow& row) {
  R record;
  record.id = row.get<RecordId>(1);
  row.about(record.id);
  if (record.id.kind() != R::kind) row.refuse(1, expected_in_column<RecordId>());
  if (row.get<std::string>(2) != name_of(R::kind)) row.refuse(2, std::string(name_of(R::kind)));
  if (row.is_null(3)) row.miss(Expected::facts_of_record);
  visit_facts(record, RowReader(row, 4, id_in_column));
  return record;
}

/// Whether there is a record with that very id.
bool has(Connection& connection, const RecordId& id) {
  Query<std::tuple<std::int64_t>(RecordId)> row(connection, "SELECT 1 FROM record WHERE id = ?", "record");
  return row.first(id).has_value();
}

enum class Common { by_record, by_scan };

/// The records that `sql`, of `select_whole`, gives for a value, then what all kinds have: record by record, or where
/// all are wanted by one scan of each common table.
template <typename R, typename Parameter>
std::vector<R> read_records(Connection& connection, const std::string& sql, const Parameter& value, Common common) {
  std::vector<R> records;
  std::vector<std::int64_t> keys;
  CheckedRow row(connection, sql, {1, 4 + fact_column_count<R>}, std::string(name_of(R::kind)));
  row.begin(value);
  while (row.next()) {
    records.push_back(read_facts<R>(row));
    keys.push_back(row.get<std::int64_t>(0));
  }
  if (common == Common::by_scan) {
    std::unordered_map<std::int64_t, std::size_t> positions;
    for (std::size_t i = 0; i < keys.size(); ++i) positions.emplace(keys[i], i);
    CommonReader<>(connection, "IN (SELECT key FROM " + table_of<R>() + ")").read([&](std::int64_t key) -> Record* {
      const auto found = positions.find(key);
      return found == positions.end() ? nullptr : &records[found->second];
    });
  } else if (!records.empty()) {
    CommonReader<std::int64_t> reader(connection, "= ?");
    for (std::size_t i = 0; i < keys.size(); ++i) reader.read([&](std::int64_t) { return &records[i]; }, keys[i]);
  }
  return records;
}

}  // namespace

RecordId Records::current(const RecordId& id) const {
  return connection_.guarded([&] {
    if (has(connection_, id)) return id;
    Query<std::tuple<RecordId>(Text)> row(connection_,
                                          "SELECT record.id FROM remark JOIN record ON record.key = remark.record"
                                          " WHERE remark.list = 'former_ids' AND remark.text = ?",
                                          "remark");
    auto found = row.first(id.text());
    return found ? std::get<0>(*std::move(found)) : id;
  });
}

std::map<RecordId, RecordId> Records::former_ids() const {
  return connection_.guarded([&] {
    Query<std::tuple<RecordId, RecordId>()> row(connection_,
                                                "SELECT record.id, remark.text AS former_ids FROM remark"
                                                " JOIN record ON record.key = remark.record"
                                                " WHERE remark.list = 'former_ids'",
                                                "remark");
    std::map<RecordId, RecordId> former;
    while (row.next()) {
      auto id = row.get<0>();
      row.about(id);
      former.emplace(row.get<1>(), std::move(id));
    }
    return former;
  });
}

bool Records::contains(const RecordId& id) const {
  return connection_.guarded([&] { return has(connection_, current(id)); });
}

std::size_t Records::count(Kind kind) const {
  return connection_.guarded([&] {
    Query<std::tuple<std::int64_t>(Text)> row(connection_, "SELECT count(*) FROM record WHERE kind = ?", "record");
    const auto [count] = row.first(Text(name_of(kind))).value();
    return static_cast<std::size_t>(count);
  });
}

template <typename R>
std::optional<R> Records::find(const RecordId& id) const {
  return connection_.guarded_view([&]() -> std::optional<R> {
    const auto read = [&](const RecordId& one) {
      return read_records<R>(connection_, select_whole<R>(joined_from_record<R>() + " WHERE record.id = ?"), one,
                             Common::by_record);
    };
    auto records = read(id);
    if (records.empty())
      if (const RecordId now = current(id); now != id) records = read(now);
    if (records.empty()) return std::nullopt;
    return std::move(records.front());
  });
}

template <typename R>
std::vector<R> Records::all() const {
  return connection_.guarded_view([&] {
    return read_records<R>(connection_,
                           select_whole<R>(joined_from_record<R>() + " WHERE record.kind = ? ORDER BY record.id"),
                           Text(name_of(R::kind)), Common::by_scan);
  });
}

template <typename R>
std::vector<R> Records::referring(const char* field, const RecordId& target) const {
  return connection_.guarded_view([&] {
    const std::string table = table_of<R>();
    return read_records<R>(
        connection_,
        select_whole<R>(table + " LEFT JOIN record ON record.key = " + table + ".key WHERE " + table + "." +
                        column(field) + " = (SELECT key FROM record WHERE id = ?) ORDER BY record.id"),
        target, Common::by_record);
  });
}

#define CHRONICLE_INSTANTIATE(R)                                     \
  template std::optional<R> Records::find<R>(const RecordId&) const; \
  template std::vector<R> Records::all<R>() const;                   \
  template std::vector<R> Records::referring<R>(const char*, const RecordId&) const;
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

namespace {

/// So many citations are read at a time, in a few milliseconds.
constexpr std::int64_t citations_at_a_time = 4000;

/// The citations of a record, which is known by its key.
struct CitingRecord {
  std::int64_t key;
  RecordId id;
  std::vector<Citation> citations{};
};

/// The records from the one with that key on, the last of them as far as it was read; how many citations that were.
std::size_t read_citing(Connection& connection, std::int64_t from, std::int64_t most, std::vector<CitingRecord>& read) {
  Query<std::tuple<std::int64_t, RecordId, Text, Ref<Kind::source>, MaybeText, std::optional<Confidence>, MaybeText,
                   MaybeText>(std::int64_t, std::int64_t)>
      row(connection,
          "SELECT record.key, record.id, " + citation_columns() +
              " FROM citation JOIN record ON record.key = citation.record WHERE citation.record >= ?"
              " ORDER BY citation.record, citation.position LIMIT ?",
          "citation");
  row.begin(from, most);
  std::size_t count = 0;
  for (; row.next(); ++count) {
    const auto key = row.get<0>();
    if (read.empty() || read.back().key != key) read.push_back({key, row.get<1>()});
    row.about(read.back().id);
    read.back().citations.push_back({.field = row.get<2>(),
                                     .source = row.get<3>(),
                                     .locator = row.get<4>(),
                                     .confidence = row.get<5>(),
                                     .reading = row.get<6>(),
                                     .derivation = row.get<7>()});
  }
  return count;
}

}  // namespace

void Records::visit_citations(
    const std::function<void(const RecordId& record, const std::vector<Citation>& citations)>& visit) const {
  std::int64_t from = 0, most = citations_at_a_time;
  for (bool more = true; more;) {
    std::vector<CitingRecord> read;
    const auto count = connection_.guarded([&] { return read_citing(connection_, from, most, read); });
    more = static_cast<std::int64_t>(count) == most;
    if (more && read.size() == 1) {  // one that cites more than is read at a time
      most *= 2;
      continue;
    }
    if (more) {
      from = read.back().key;
      read.pop_back();
    }
    for (const CitingRecord& one : read) visit(one.id, one.citations);
  }
}

std::vector<Use> Records::uses_of(const RecordId& source) const {
  return connection_.guarded([&] {
    CitationQuery<RecordId, RecordId> row(connection_,
                                          "SELECT record.id, " + citation_columns() +
                                              " FROM citation LEFT JOIN record ON record.key = citation.record"
                                              " WHERE citation.source = (SELECT key FROM record WHERE id = ?)"
                                              " ORDER BY record.id, citation.position",
                                          "citation");
    row.begin(source);
    std::vector<Use> uses;
    while (row.next()) {
      auto id = row.get<0>();
      row.about(id);
      uses.push_back({std::move(id), read_citation(row)});
    }
    return uses;
  });
}

std::vector<std::pair<RecordId, std::string>> Records::other_names() const {
  return connection_.guarded([&] {
    Query<std::tuple<RecordId, Text>()> row(connection_,
                                            "SELECT record.id, remark.text AS other_names FROM remark"
                                            " LEFT JOIN record ON record.key = remark.record"
                                            " WHERE remark.list = 'other_names' ORDER BY record.id, remark.position",
                                            "remark");
    std::vector<std::pair<RecordId, std::string>> names;
    while (row.next()) {
      auto id = row.get<0>();
      row.about(id);
      names.emplace_back(std::move(id), row.get<1>());
    }
    return names;
  });
}

Bundle Records::everything() const {
  return connection_.guarded_view([this] {
    refuse_strays(connection_);
    Bundle bundle;
    for_each_kind([&]<typename R>() { bundle.of<R>() = all<R>(); });
    return bundle;
  });
}

std::string Records::edition() const {
  return connection_.guarded([&] {
    Query<std::tuple<Text>()> row(connection_, "SELECT value AS edition FROM library WHERE key = 'edition'", "library");
    const auto found = row.first();
    return found ? std::get<0>(*found) : Text();
  });
}

}  // namespace chronicle
