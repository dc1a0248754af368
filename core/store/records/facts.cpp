// Reading the facts of a whole library at once: each table is read through once, and references are looked up in
// memory.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/store/records/records.h"
#include "core/store/records/row.h"
#include "core/store/sqlite/query.h"

namespace chronicle {
namespace {

class FactsReader {
 public:
  explicit FactsReader(Connection& connection) : connection_(connection) {}

  LibraryFacts read() {
    read_ids();
    for_each_kind([this]<typename R>() { read_kind<R>(); });
    read_names();
    read_topics();
    read_former_ids();
    read_cited();
    return std::move(facts_);
  }

 private:
  /// What is known of a record by its key.
  struct Known {
    RecordId id;
    std::uint32_t position;  ///< among those of its kind
    Record* record;          ///< null until its facts are read
  };

  /// Rows of two keys of records.
  using Keys = Query<std::tuple<std::int64_t, std::int64_t>()>;

  static std::size_t index_of(Kind kind) { return static_cast<std::size_t>(kind); }

  /// The record whose key stands in a column.
  const Known& find(const CheckedRow& row, int column) const {
    const auto found = known_.find(row.get<std::int64_t>(column));
    if (found == known_.end()) row.refuse(column, Expected::key_of_record);
    return found->second;
  }
  /// The record that the row belongs to, by the key in its first column.
  const Known& owner(CheckedRow& row) const {
    const Known& known = find(row, 0);
    row.about(known.id);
    return known;
  }

  void read_ids() {
    Query<std::tuple<std::int64_t, RecordId, std::string>()> row(
        connection_, "SELECT key, id, kind FROM record ORDER BY id", "record");
    while (row.next()) {
      auto id = row.get<1>();
      row.about(id);
      if (row.get<2>() != name_of(id.kind())) row.refuse<2>(std::string(name_of(id.kind())));
      auto& keys = keys_.at(index_of(id.kind()));
      const std::int64_t key = row.get<0>();
      known_.try_emplace(key, Known{std::move(id), static_cast<std::uint32_t>(keys.size()), nullptr});
      keys.push_back(key);
    }
  }

  template <typename R>
  void read_kind() {
    const std::string kind(name_of(R::kind));
    const auto& keys = keys_.at(index_of(R::kind));
    auto& records = facts_.records.of<R>();
    records.resize(keys.size());
    const auto id_of = [this](const CheckedRow& row, int column) { return find(row, column).id; };
    CheckedRow row(connection_, "SELECT key" + fact_columns<R>(References::as_keys) + " FROM " + column(kind),
                   {0, 1 + fact_column_count<R>}, kind);
    while (row.next()) {
      const Known& known = owner(row);
      if (known.id.kind() != R::kind) row.refuse(0, {Expected::row_of_kind, kind});
      R& record = records[known.position];
      record.id = known.id;
      visit_facts(record, RowReader(row, 1, id_of));
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
      Known& known = known_.at(keys[i]);
      if (records[i].id.is_null()) miss_facts(known.id);
      known.record = &records[i];
    }
  }
  [[noreturn]] void miss_facts(const RecordId& id) const {
    throw Failure({.code = ErrorCode::damaged_library,
                   .file = connection_.path(),
                   .record = id.text(),
                   .expected = Expected::facts_of_record});
  }

  void read_names() {
    Query<std::tuple<std::int64_t, std::string, std::string>()> row(
        connection_, "SELECT record, language, text AS names FROM name", "name");
    while (row.next()) owner(row.row()).record->names.emplace(row.get<1>(), row.get<2>());
  }

  void read_topics() {
    Keys row(connection_, "SELECT record, topic AS topics FROM record_topic ORDER BY record, position", "record_topic");
    while (row.next()) {
      const Known& known = owner(row.row());
      auto topic = Ref<Kind::topic>::of(find(row.row(), 1).id);
      if (!topic) row.refuse<1>(expected_in_column<Ref<Kind::topic>>());
      known.record->topics.push_back(*std::move(topic));
    }
  }

  void read_former_ids() {
    Query<std::tuple<std::int64_t, RecordId>()> row(
        connection_,
        "SELECT record, text AS former_ids FROM remark WHERE list = 'former_ids' ORDER BY record, position", "remark");
    while (row.next()) owner(row.row()).record->former_ids.push_back(row.get<1>().text());
  }

  void read_cited() {
    auto& cited = facts_.cited;
    Keys row(connection_, "SELECT record, source FROM citation", "citation");
    while (row.next()) {
      const Known& known = owner(row.row());
      const Known& source = find(row.row(), 1);
      if (source.id.kind() != Kind::source) row.refuse<1>(expected_in_column<Ref<Kind::source>>());
      cited.push_back({known.id.kind(), known.position, source.position});
    }
    std::sort(cited.begin(), cited.end());
    cited.erase(std::unique(cited.begin(), cited.end()), cited.end());
  }

  Connection& connection_;
  std::unordered_map<std::int64_t, Known> known_;
  std::array<std::vector<std::int64_t>, kind_count> keys_;  ///< by kind, in the order of the ids
  LibraryFacts facts_;
};

}  // namespace

LibraryFacts Records::facts() const {
  return connection_.guarded_view([this] { return FactsReader(connection_).read(); });
}

}  // namespace chronicle
