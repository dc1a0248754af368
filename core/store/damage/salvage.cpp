#include "core/store/damage/salvage.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <unordered_map>

#include "core/model/check.h"
#include "core/store/copies/reading.h"
#include "core/store/damage/survey.h"
#include "core/store/history/change_rows.h"
#include "core/store/library.h"
#include "core/store/records/record_writer.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/transaction.h"

namespace chronicle {
namespace {

/// Takes away what leads to records that are lost.
class Pruning {
 public:
  Pruning(Survey& survey, SalvageReport& report, const std::string& file)
      : survey_(survey), report_(report), file_(file) {
    for (const Record& record : survey.lost) {
      lost_.insert(record.id);
      titles_.emplace(record.id.text(), record.title());
    }
  }

  void run() {
    spread_losses();
    for_each_kind([&]<typename R>() { prune_kind<R>(); });
    prune_users();
    for (const RecordId& id : lost_) report_.lost.push_back({id, titles_.at(id.text())});
  }

 private:
  /// Adds to what is lost all that cannot be without it, and so on; each reference is followed once.
  void spread_losses() {
    std::vector<RecordId> open(lost_.begin(), lost_.end());
    if (open.empty()) return;
    std::unordered_map<std::string, std::vector<RecordId>> needed_by;
    for_each_kind([&]<typename R>() {
      for (const R& record : survey_.records.of<R>())
        visit_facts(record, [&]<typename T>(const auto& /*fact*/, const T& member) {
          if constexpr (IsReference<T>::value) needed_by[id_of(member).text()].push_back(record.id);
        });
    });
    while (!open.empty()) {
      const auto found = needed_by.find(open.back().text());
      open.pop_back();
      if (found == needed_by.end()) continue;
      for (const RecordId& id : found->second)
        if (lost_.insert(id).second) open.push_back(id);
    }
  }

  template <typename R>
  void prune_kind() {
    std::erase_if(survey_.records.of<R>(), [this](R& record) {
      if (keeps(record)) return false;
      titles_.emplace(record.id.text(), record.title());
      return true;
    });
  }

  /// Takes from a record what leads nowhere; false if it cannot be without it.
  template <typename R>
  bool keeps(R& record) {
    bool is_whole = true;
    visit_facts(record, [&]<typename T>(const auto& fact, T& member) {
      if constexpr (IsReference<PlainType<T>>::value) {
        if constexpr (std::same_as<T, std::optional<PlainType<T>>>) {
          if (member && !leads(record, fact.key, id_of(*member))) member.reset();
        } else {
          is_whole = leads(record, fact.key, id_of(member)) && is_whole;
        }
      }
    });
    if (!is_whole) return false;
    std::erase_if(record.citations,
                  [&](const Citation& citation) { return !leads(record, "citations", citation.source.id()); });
    std::set<RecordId> topics;
    std::erase_if(record.topics, [&](const Ref<Kind::topic>& topic) {
      if (!leads(record, "topics", topic.id())) return true;
      if (topics.insert(topic.id()).second) return false;
      lose(ErrorCode::repeated_value, record.id, "topics", topic.text());
      return true;
    });
    return true;
  }
  bool leads(const Record& record, const char* key, const RecordId& target) {
    if (!lost_.contains(target)) return true;
    lose(ErrorCode::unknown_id, record.id, key, target.text());
    return false;
  }
  void lose(ErrorCode code, const RecordId& record, const char* field, const std::string& found) {
    report_.losses.push_back({.code = code, .file = file_, .record = record.text(), .field = field, .found = found});
  }

  void prune_users() {
    std::erase_if(survey_.notes, [this](const UserNote& note) {
      if (note.is_empty()) return true;
      if (!lost_.contains(note.record)) return false;
      std::string words = note.text;
      for (const std::string& tag : note.tags) words += (words.empty() ? "" : "\n") + tag;
      lose(ErrorCode::unknown_record, note.record, "note", words);
      return true;
    });
    std::erase_if(survey_.copies, [this](const KeptCopy& copy) {
      if (!lost_.contains(copy.source.id())) return false;
      lose(ErrorCode::unknown_record, copy.source.id(), "kept_copy", copy.origin);
      return true;
    });
  }

  Survey& survey_;
  SalvageReport& report_;
  const std::string& file_;
  std::set<RecordId> lost_;
  std::unordered_map<std::string, std::string> titles_;  ///< of those, by id
};

void write_note(Connection& connection, std::int64_t key, const UserNote& note) {
  Query<void(std::int64_t, std::string, bool, Day)>(
      connection, "INSERT INTO user_note (record, text, bookmarked, changed) VALUES (?, ?, ?, ?)")
      .run(key, note.text, note.bookmarked, note.changed);
  Query<void(std::int64_t, std::int64_t, std::string)> row(
      connection, "INSERT INTO user_tag (record, position, tag) VALUES (?, ?, ?)");
  std::int64_t position = 0;
  for (const std::string& tag : note.tags) row.run(key, position++, tag);
}

void write_copy(Connection& connection, std::int64_t key, const KeptCopy& copy) {
  Query<void(std::int64_t, std::string, std::string, Day, std::string)>(
      connection, "INSERT OR REPLACE INTO kept_copy (source, text, checksum, kept, origin) VALUES (?, ?, ?, ?, ?)")
      .run(key, copy.text, copy.checksum, copy.kept, copy.origin);
}

void write_pair(Connection& connection, const char* sql, const std::string& key, const std::string& text) {
  Query<void(std::string, std::string)>(connection, sql).run(key, text);
}

void write_all(Connection& connection, const Survey& survey) {
  RecordWriter writer(connection);
  for_each_kind([&]<typename R>() {
    for (const R& record : survey.records.of<R>()) {
      const auto edition = survey.editions.find(record.id.text());
      writer.enrol(record.id, edition == survey.editions.end() ? "" : edition->second);
    }
  });
  for_each_kind([&]<typename R>() {
    for (const R& record : survey.records.of<R>()) writer.write(record);
  });
  for (const UserNote& note : survey.notes) write_note(connection, writer.key_of(note.record), note);
  for (const KeptCopy& copy : survey.copies) write_copy(connection, writer.key_of(copy.source.id()), copy);
  for (const SavedQuestion& question : survey.questions)
    write_pair(connection, "INSERT OR REPLACE INTO saved_question (name, view) VALUES (?, ?)", question.name,
               question.view);
  for (const auto& [code, print] : survey.prints)
    write_pair(connection, "INSERT OR REPLACE INTO print (code, shown) VALUES (?, ?)", code, print.text());
  for (const ChangeSet& set : survey.changes) append_as_is(connection, set);
  for (const Carried& carried : survey.carried) append_carried(connection, carried);
  for (const Original& original : survey.originals) keep_original(connection, original);
  if (!survey.edition.empty())
    write_pair(connection, "INSERT OR REPLACE INTO library (key, value) VALUES (?, ?)", "edition", survey.edition);
}

/// What can be read of a library, as it is at one time.
Survey survey_of(const std::string& path) {
  const auto connection = open_to_salvage(path);
  return connection->guarded_view([&] {
    const int version = schema_version(connection->database());
    if (version > newest_schema())
      throw Failure({.code = ErrorCode::newer_library,
                     .file = path,
                     .expected = std::to_string(newest_schema()),
                     .found = std::to_string(version)});
    return survey(*connection);
  });
}

}  // namespace

Result<SalvageReport> salvage(const std::string& from, const std::string& to) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(from, code)) return fail({.code = ErrorCode::cannot_read, .file = from});
  if (std::filesystem::exists(std::filesystem::symlink_status(to, code)))
    return fail({.code = ErrorCode::already_exists, .file = to});
  try {
    Survey found = survey_of(from);
    SalvageReport report;
    report.losses = std::exchange(found.damage, {});
    Pruning(found, report, from).run();
    for (Error& broken : broken_rules(found.records)) {
      broken.file = from;
      report.losses.push_back(std::move(broken));
      found.has_all_of_records = false;
    }
    if (!found.has_all_of_records || !report.lost.empty()) found.edition.clear();
    for_each_kind(
        [&]<typename R>() { report.kept.at(static_cast<std::size_t>(R::kind)) = found.records.of<R>().size(); });
    report.notes = found.notes.size();
    report.copies = found.copies.size();
    report.questions = found.questions.size();
    report.prints = found.prints.size();
    const auto fill = [&](Library& library) -> Result<void> {
      Connection& connection = library.connection();
      auto written = in_transaction(connection, [&] { write_all(connection, found); });
      return written ? library.renew_text_index() : written;
    };
    if (const auto made = Library::create(to, fill); !made) return fail(made.error());
    return report;
  } catch (const Failure& failure) {
    return fail(failure.error());
  } catch (const SQLite::Exception& exception) {
    return fail(error_of(exception, from));
  }
}

}  // namespace chronicle
