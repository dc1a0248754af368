#include "core/store/damage/survey.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "core/base/embedded.h"
#include "core/store/edit.h"
#include "core/store/records/common_rows.h"
#include "core/store/records/row.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/table_scan.h"

namespace chronicle {
namespace {

class Surveyor {
 public:
  explicit Surveyor(Connection& connection) : connection_(connection) {}

  Survey read() {
    read_ids();
    for_each_kind([this]<typename R>() { read_kind<R>(); });
    read_common();
    read_users();
    for (auto& [id, record] : lost_) survey_.lost.push_back(std::move(record));
    for_each_kind([this]<typename R>() {
      auto& records = survey_.records.of<R>();
      std::sort(records.begin(), records.end(), [](const R& a, const R& b) { return a.id < b.id; });
    });
    return std::move(survey_);
  }

 private:
  struct Known {
    RecordId id;
    Record* record = nullptr;  ///< null until its facts are read
  };

  void note(Error error) {
    survey_.damage.push_back(std::move(error));
    survey_.has_all_of_records = false;
  }
  void note(const std::string& record, const std::string& field, const Expectation& expected,
            const std::string& found) {
    note_row({}, record, field, expected, found);
  }
  void note_row(const std::string& table, const std::string& key, const std::string& field, const Expectation& expected,
                const std::string& found) {
    note({.code = ErrorCode::damaged_library,
          .file = connection_.path(),
          .table = table,
          .record = key,
          .field = field,
          .expected = expected,
          .found = found});
  }
  void note_stop(const std::string& table, const std::optional<TableScan::Stop>& stop) {
    if (!stop) return;
    survey_.damage.push_back(
        {.code = ErrorCode::damaged_library, .file = connection_.path(), .table = table, .detail = stop->why});
    if (stop->left_out) survey_.has_all_of_records = false;
  }

  /// Notes that a table cannot be read, unless it came with a later version than the one that made the library.
  void note_missing(const std::string& table) {
    const auto version = static_cast<std::size_t>(std::max(0, schema_version(connection_.database())));
    const auto& migrations = embedded::migrations();
    for (std::size_t i = 0; i < std::min(std::max<std::size_t>(version, 1), migrations.size()); ++i)
      if (migrations.at(i).text.find("CREATE TABLE " + table + " (") != std::string::npos)
        return note_row(table, {}, {}, Expected::own_table, {});
  }

  /// Reads the rows of a table; `take(row)` gets those of which the key is a number.
  template <typename Take>
  void scan(const std::string& table, const std::string& key, const std::vector<std::string>& columns,
            const Take& take) {
    const TableScan scan(connection_, table, key, columns);
    if (!scan.is_there()) return note_missing(table);
    const auto with_key = [&](CheckedRow& row) {
      const auto number = value<std::int64_t>(row, 0);
      if (!number) return;
      row.about(std::to_string(*number));
      take(row, *number);
    };
    note_stop(table, scan.read(with_key, [this] { return keys(); }));
  }
  std::vector<std::int64_t> keys() const {
    std::vector<std::int64_t> all;
    for (const auto& [key, known] : known_) all.push_back(key);
    return all;
  }

  /// What `read` gives, or nothing and a note of why it fails.
  template <typename Read>
  auto checked(const Read& read) -> std::optional<decltype(read())> {
    try {
      return read();
    } catch (const Failure& failure) {
      note(failure.error());
      return std::nullopt;
    }
  }
  /// A value of a row, with ids for keys, or nothing and a note of it.
  template <typename T>
  std::optional<T> value(const CheckedRow& row, int column) {
    const auto id_of = [this](const CheckedRow& at, int in) { return known_at(at, in).id; };
    auto found = checked([&] { return read_value<T>(row, column, id_of); });
    if constexpr (std::same_as<T, std::string>)
      if (auto mended = row.mended_text(column); !found && !mended.empty()) return mended;
    return found;
  }
  template <typename T>
  std::optional<T> value_or_none(const CheckedRow& row, int column) {
    return row.is_null(column) ? std::nullopt : value<T>(row, column);
  }
  const Known& known_at(const CheckedRow& row, int column) const {
    const auto found = known_.find(row.get<std::int64_t>(column));
    if (found == known_.end()) row.refuse(column, Expected::key_of_record);
    return found->second;
  }
  /// The record that a row belongs to, by the key in its first column; null and a note if it is gone.
  Known* owner(CheckedRow& row, std::int64_t key) {
    const auto found = known_.find(key);
    if (found == known_.end()) {
      checked([&]() -> bool { row.refuse(0, Expected::key_of_record); });
      return nullptr;
    }
    row.about(found->second.id);
    return &found->second;
  }

  /// What the user wrote about a record that is gone: its whole text, in the second column.
  void note_text(const CheckedRow& row, std::int64_t key, const char* table) {
    if (const auto text = value<std::string>(row, 1); text && !text->empty())
      note_row(table, std::to_string(key), "record", Expected::readable_record, *text);
  }

  void read_ids() {
    const auto take = [this](CheckedRow& row, std::int64_t key) {
      row.about(std::to_string(key));
      auto id = checked([&] { return row.get<RecordId>(1); });
      if (!id) return;
      row.about(*id);
      if (const auto kind = value<std::string>(row, 2); kind && kind != name_of(id->kind()))
        note(id->text(), "kind", std::string(name_of(id->kind())), *kind);
      if (!ids_.insert(id->text()).second) return note(id->text(), "id", Expected::own_id, id->text());
      if (!row.is_null(3)) {
        const auto edition = value<std::string>(row, 3);
        survey_.editions.emplace(id->text(), edition && Day::parse(*edition) ? *edition : unknown_edition);
      }
      known_.try_emplace(key, Known{*std::move(id)});
    };
    const TableScan scan(connection_, "record", "key", {"id", "kind", "edition"});
    if (!scan.is_there()) throw Failure({.code = ErrorCode::not_a_library, .file = connection_.path()});
    const auto with_key = [&](CheckedRow& row) {
      if (const auto key = value<std::int64_t>(row, 0)) take(row, *key);
    };
    const auto stopped = scan.read(with_key, [this] { return keys_by_index(); });
    note_stop("record", stopped);
    if (!stopped) return;
    // The index on the ids has what the lost rows had, but for whose they were.
    for (const auto& [key, id] : ids_by_index_)
      if (ids_.insert(id.text()).second) {
        known_.try_emplace(key, Known{id});
        survey_.editions.emplace(id.text(), unknown_edition);
      }
  }
  /// The keys of all records, by the index of their kinds and ids.
  std::vector<std::int64_t> keys_by_index() {
    try {
      Query<std::tuple<std::int64_t, RecordId>()> row(
          connection_, "SELECT key, id FROM record INDEXED BY record_by_kind ORDER BY kind, id", "record");
      while (row.next())
        if (row.has<0>() && row.has<1>()) ids_by_index_.emplace(row.get<0>(), row.get<1>());
    } catch (const SQLite::Exception& exception) {
      if (is_passing(exception)) throw;
      survey_.has_all_of_records = false;  // what the index gave until then is all that there is
    }
    std::vector<std::int64_t> all;
    for (const auto& [key, id] : ids_by_index_) all.push_back(key);
    return all;
  }

  template <typename R>
  void read_kind() {
    const std::string kind(name_of(R::kind));
    auto& records = survey_.records.of<R>();
    std::vector<const RecordId*> ids;
    for (const auto& [key, known] : known_)
      if (known.id.kind() == R::kind) ids.push_back(&known.id);
    records.reserve(ids.size());  // so that `Known::record` stays right
    std::vector<std::string> columns;
    for_each_fact<R>([&](const auto& fact) { columns.emplace_back(fact.key); });
    scan(kind, "key", columns, [&](CheckedRow& row, std::int64_t key) {
      Known* known = owner(row, key);
      if (known == nullptr || known->record != nullptr) return;
      if (known->id.kind() != R::kind)
        return note(known->id.text(), "kind", std::string(name_of(known->id.kind())), kind);
      if (auto record = read_facts<R>(row)) {
        record->id = known->id;
        records.push_back(*std::move(record));
        known->record = &records.back();
      } else {
        unread_.insert(known->id.text());
      }
    });
    for (auto& [key, known] : known_) {
      if (known.id.kind() != R::kind || known.record != nullptr) continue;
      if (!unread_.contains(known.id.text())) note(known.id.text(), "", Expected::facts_of_record, "");
      if (may_lack_facts<R>()) {
        R& record = records.emplace_back();
        record.id = known.id;
        known.record = &record;
      } else {
        lost_[known.id.text()].id = known.id;
      }
    }
  }
  /// Whether nothing must be known of a record of R beside its id.
  template <typename R>
  static bool may_lack_facts() {
    bool may = true;
    for_each_fact<R>([&](const auto& fact) { may = may && !fact.is_required; });
    return may;
  }
  /// Nothing if a fact is missing that the record must have.
  template <typename R>
  std::optional<R> read_facts(CheckedRow& row) {
    R record;
    int column = 1;
    bool is_whole = true;
    visit_facts(record, [&]<typename T>(const auto& /*fact*/, T& member) {
      if constexpr (std::same_as<T, std::optional<PlainType<T>>>) {
        member = value_or_none<PlainType<T>>(row, column++);
      } else if (auto found = value<T>(row, column++)) {
        member = *std::move(found);
      } else {
        is_whole = false;
      }
    });
    return is_whole ? std::optional(std::move(record)) : std::nullopt;
  }

  /// Gives the rows of a common table with the record that they belong to, unless that is lost.
  template <typename Take>
  void scan_common(const std::string& table, std::vector<std::string> columns, const Take& take) {
    scan(table, "record", std::move(columns), [&](CheckedRow& row, std::int64_t key) {
      if (const Known* known = owner(row, key); known != nullptr && known->record != nullptr) take(row, *known->record);
    });
  }

  void read_common() {
    scan("name", "record", {"language", "text AS names"}, [this](CheckedRow& row, std::int64_t key) {
      const Known* known = owner(row, key);
      if (known == nullptr) return;
      const auto language = value<std::string>(row, 1);
      auto text = value<std::string>(row, 2);
      Record& record = known->record != nullptr ? *known->record : lost_.at(known->id.text());
      if (language && text) record.names.emplace(*language, *std::move(text));
    });
    scan_common("record_topic", {"topic AS topics"}, [this](CheckedRow& row, Record& record) {
      if (auto topic = value<Ref<Kind::topic>>(row, 1)) record.topics.push_back(*std::move(topic));
    });
    scan_common("remark", {"list", "text"}, [this](CheckedRow& row, Record& record) {
      const auto list = value<std::string>(row, 1);
      auto text = value<std::string>(row, 2);
      if (!list || !text) return;
      if (auto* into = list_of(record, *list)) return into->push_back(*std::move(text));
      note(record.id.text(), "list", {Expected::one_of, lists_of_remarks}, *list);
    });
    scan_common("citation", {"field", "source", "locator", "confidence", "reading", "derivation"},
                [this](CheckedRow& row, Record& record) {
                  auto field = value<std::string>(row, 1);
                  auto source = value<Ref<Kind::source>>(row, 2);
                  if (!field || !source) return;
                  record.citations.push_back({.field = *std::move(field),
                                              .source = *std::move(source),
                                              .locator = value_or_none<std::string>(row, 3),
                                              .confidence = value_or_none<Confidence>(row, 4),
                                              .reading = value_or_none<std::string>(row, 5),
                                              .derivation = value_or_none<std::string>(row, 6)});
                });
    scan_common("reading", {"field", "reason"}, [this](CheckedRow& row, Record& record) {
      auto field = value<std::string>(row, 1);
      auto reason = value<std::string>(row, 2);
      if (field && reason) record.readings.push_back({*std::move(field), *std::move(reason)});
    });
  }

  void read_users() {
    const bool has_all = survey_.has_all_of_records;
    std::map<std::int64_t, UserNote> notes;
    scan("user_note", "record", {"text", "bookmarked", "changed"}, [&](CheckedRow& row, std::int64_t key) {
      const Known* known = owner(row, key);
      if (known == nullptr) return note_text(row, key, "user_note");
      notes.try_emplace(key, UserNote{.record = known->id,
                                      .text = value<std::string>(row, 1).value_or(""),
                                      .bookmarked = value<bool>(row, 2).value_or(false),
                                      .changed = value<Day>(row, 3).value_or(unknown_day)});
    });
    scan("user_tag", "record", {"tag"}, [&](CheckedRow& row, std::int64_t key) {
      const Known* known = owner(row, key);
      if (known == nullptr) return note_text(row, key, "user_tag");
      auto tag = value<std::string>(row, 1);
      if (!tag) return;
      auto [found, added] = notes.try_emplace(key, UserNote{.record = known->id, .changed = unknown_day});
      if (added) note(known->id.text(), "tag", Expected::note_it_belongs_to, "");
      found->second.tags.push_back(*std::move(tag));
    });
    for (auto& [key, one] : notes) survey_.notes.push_back(std::move(one));
    scan("kept_copy", "source", {"text", "checksum", "kept", "origin"}, [this](CheckedRow& row, std::int64_t key) {
      const Known* known = owner(row, key);
      if (known == nullptr) return note_text(row, key, "kept_copy");
      auto source = value<Ref<Kind::source>>(row, 0);
      if (!source) return;
      survey_.copies.push_back({.source = *std::move(source),
                                .text = value<std::string>(row, 1).value_or(""),
                                .checksum = value<std::string>(row, 2).value_or(""),
                                .kept = value<Day>(row, 3).value_or(unknown_day),
                                .origin = value<std::string>(row, 4).value_or("")});
    });
    read_by_name("saved_question", "name", "view", [this](std::string name, std::string view) {
      survey_.questions.push_back({std::move(name), std::move(view)});
    });
    read_by_name("print", "code", "shown", [this](std::string code, const std::string& shown) {
      auto print = KeptPrint::parse(shown);
      if (!print) return note_row("print", code, "shown", Expected::printed_lines, shown);
      survey_.prints.push_back({std::move(code), *std::move(print)});
    });
    read_by_name("library", "key", "value", [this](const std::string& key, std::string text) {
      if (key == "edition") survey_.edition = std::move(text);
    });
    read_changes();
    scan("original", "record", {"edition", "object"}, [this](CheckedRow& row, std::int64_t key) {
      const Known* known = owner(row, key);
      if (known == nullptr) return;
      auto edition = value<std::string>(row, 1);
      auto object = value<std::string>(row, 2);
      if (edition && object) survey_.originals.push_back({known->id, *std::move(edition), *std::move(object)});
    });
    survey_.has_all_of_records = has_all;  // whatever of the user's own cannot be read
  }
  /// What was done to the records; of what cannot be read whose doing it was, nothing.
  void read_changes() {
    std::map<std::int64_t, ChangeSet> sets;
    scan("change_set", "number", {"kind", "author", "made", "edition", "reverses"},
         [&](CheckedRow& row, std::int64_t number) {
           const auto kind = value<EditKind>(row, 1);
           if (!kind) return;
           sets.try_emplace(number, ChangeSet{.number = number,
                                              .kind = *kind,
                                              .author = value<std::string>(row, 2).value_or(""),
                                              .made = value<std::int64_t>(row, 3).value_or(0),
                                              .edition = value<std::string>(row, 4).value_or(""),
                                              .reverses = value_or_none<std::int64_t>(row, 5)});
         });
    scan("change", "change_set", {"record", "kind", "field", "before", "after"},
         [&](CheckedRow& row, std::int64_t number) {
           const auto set = sets.find(number);
           if (set == sets.end()) return note_row("change_set", std::to_string(number), "", Expected::what_changed, "");
           const auto record = checked([&] { return row.get<RecordId>(1); });
           const auto kind = value<ChangeKind>(row, 2);
           auto field = value<std::string>(row, 3);
           if (record && kind && field)
             set->second.changes.push_back({.kind = *kind,
                                            .record = *record,
                                            .field = *std::move(field),
                                            .before = value_or_none<std::string>(row, 4),
                                            .after = value_or_none<std::string>(row, 5)});
         });
    for (auto& [number, set] : sets) {
      if (set.reverses && !sets.contains(*set.reverses)) {
        note_row("change_set", std::to_string(number), "reverses", Expected::changes_there,
                 std::to_string(*set.reverses));
        set.reverses.reset();
      }
      survey_.changes.push_back(std::move(set));
    }
    read_carried(sets);
  }
  /// What is damaged of it is let go: without it, undoing leaves notes where they are.
  void read_carried(const std::map<std::int64_t, ChangeSet>& sets) {
    const std::vector<std::string> columns{"gone",       "kept",    "note",     "text",   "tags",
                                           "bookmarked", "changed", "checksum", "copied", "origin"};
    scan("carried", "change_set", columns, [&](CheckedRow& row, std::int64_t number) {
      auto carried = checked([&] {
        return Carried{.change_set = number,
                       .gone = row.get<RecordId>(1),
                       .kept = row.get<RecordId>(2),
                       .part = row.get<CarriedPart>(3),
                       .note = {.record = row.get<RecordId>(1),
                                .text = row.get<std::string>(4),
                                .tags = tags_of_lines(row.get<std::string>(5)),
                                .bookmarked = row.get<bool>(6),
                                .changed = row.get<Day>(7)},
                       .checksum = row.get<std::string>(8),
                       .copied = row.get<Day>(9),
                       .origin = row.get<std::string>(10)};
      });
      if (carried && sets.contains(number)) survey_.carried.push_back(*std::move(carried));
    });
  }
  /// Reads a table of two texts, of which the first is the key.
  template <typename Take>
  void read_by_name(const std::string& table, const std::string& key, const std::string& text, const Take& take) {
    const TableScan scan(connection_, table, key, {text});
    if (!scan.is_there()) return note_missing(table);
    const auto with_name = [&](CheckedRow& row) {
      auto name = value<std::string>(row, 0);
      if (name) row.about(*name);
      auto content = value<std::string>(row, 1);
      if (name && content) take(*std::move(name), *std::move(content));
    };
    note_stop(table, scan.read(with_name, [] { return std::vector<std::int64_t>(); }));
  }

  Connection& connection_;
  std::map<std::int64_t, Known> known_;  ///< by key
  std::unordered_set<std::string> ids_;
  std::map<std::int64_t, RecordId> ids_by_index_;
  std::unordered_set<std::string> unread_;  ///< ids of records whose facts are damaged, as has been noted
  std::map<std::string, Record> lost_;      ///< by id
  Survey survey_;
};

}  // namespace

Survey survey(Connection& connection) { return Surveyor(connection).read(); }

}  // namespace chronicle
