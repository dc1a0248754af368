// Reading the facts of a whole library at once: each table is read through once, and references are looked up in
// memory.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/store/connection.h"
#include "core/store/library.h"
#include "core/store/row.h"

namespace chronicle {
namespace {

class FactsReader {
 public:
  explicit FactsReader(Library::Connection& connection) : connection_(connection) {}

  LibraryFacts read() {
    read_ids();
    for_each_kind([this]<typename R>() { read_kind<R>(); });
    read_names();
    read_topics();
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

  static std::size_t index_of(Kind kind) { return static_cast<std::size_t>(kind); }

  /// Calls `take(row)` for each row of a query.
  template <typename Take>
  void for_each_row(const std::string& sql, const Take& take) {
    const Query row = connection_.query(sql);
    while (row->executeStep()) take(*row);
  }
  const Known* find(const SQLite::Column& key) const {
    const auto found = known_.find(key.getInt64());
    return found == known_.end() ? nullptr : &found->second;
  }
  /// The same of records that have been read.
  const Known* find_read(const SQLite::Column& key) const {
    const Known* known = find(key);
    return known != nullptr && known->record != nullptr ? known : nullptr;
  }

  void read_ids() {
    for_each_row("SELECT key, id FROM record ORDER BY id", [this](SQLite::Statement& row) {
      auto id = RecordId::parse(row.getColumn(1).getText());
      if (!id) refuse(row.getColumn(1));
      auto& keys = keys_.at(index_of(id->kind()));
      const std::int64_t key = row.getColumn(0).getInt64();
      known_.try_emplace(key, Known{std::move(*id), static_cast<std::uint32_t>(keys.size()), nullptr});
      keys.push_back(key);
    });
  }

  template <typename R>
  void read_kind() {
    const auto& keys = keys_.at(index_of(R::kind));
    auto& records = facts_.records.of<R>();
    records.resize(keys.size());
    const auto id_of = [this](const SQLite::Column& key) {
      const Known* known = find(key);
      return known == nullptr ? std::nullopt : std::optional(known->id);
    };
    const std::string table = column(std::string(name_of(R::kind)));
    for_each_row("SELECT key" + fact_columns<R>(References::as_keys) + " FROM " + table, [&](SQLite::Statement& row) {
      const Known* known = find(row.getColumn(0));
      if (known == nullptr || known->id.kind() != R::kind) return;
      R& record = records[known->position];
      record.id = known->id;
      R::describe(record, RowReader(row, 1, id_of));
    });
    close_gaps(keys, records);
  }

  /// A record of which the table of its kind has no row is no record.
  template <typename R>
  void close_gaps(const std::vector<std::int64_t>& keys, std::vector<R>& records) {
    std::uint32_t kept = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (records[i].id.is_null()) continue;
      if (kept != i) records[kept] = std::move(records[i]);
      Known& known = known_.at(keys[i]);
      known.position = kept;
      known.record = &records[kept++];
    }
    records.resize(kept);
  }

  void read_names() {
    for_each_row("SELECT record, language, text FROM name", [this](SQLite::Statement& row) {
      const Known* known = find_read(row.getColumn(0));
      if (known == nullptr) return;
      known->record->names.emplace(row.getColumn(1).getString(), row.getColumn(2).getString());
    });
  }

  void read_topics() {
    for_each_row("SELECT record, topic FROM record_topic ORDER BY record, position", [this](SQLite::Statement& row) {
      const Known* known = find_read(row.getColumn(0));
      const Known* topic = find(row.getColumn(1));
      if (known == nullptr || topic == nullptr) return;
      if (auto ref = Ref<Kind::topic>::of(topic->id)) known->record->topics.push_back(std::move(*ref));
    });
  }

  void read_cited() {
    auto& cited = facts_.cited;
    std::size_t first_of_record = 0;
    for_each_row("SELECT record, source FROM citation ORDER BY record, position", [&](SQLite::Statement& row) {
      const Known* known = find_read(row.getColumn(0));
      const Known* source = find_read(row.getColumn(1));
      if (known == nullptr || source == nullptr || source->id.kind() != Kind::source) return;
      const CitedSource one{known->id.kind(), known->position, source->position};
      if (!cited.empty() && (cited.back().kind != one.kind || cited.back().record != one.record))
        first_of_record = cited.size();
      const auto begin = cited.begin() + static_cast<std::ptrdiff_t>(first_of_record);
      if (std::find(begin, cited.end(), one) == cited.end()) cited.push_back(one);
    });
  }

  Library::Connection& connection_;
  std::unordered_map<std::int64_t, Known> known_;
  std::array<std::vector<std::int64_t>, kind_count> keys_;  ///< by kind, in the order of the ids
  LibraryFacts facts_;
};

}  // namespace

LibraryFacts Library::facts() const {
  return connection_->guarded([this] { return FactsReader(*connection_).read(); });
}

}  // namespace chronicle
