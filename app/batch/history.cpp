#include "app/batch/history.h"

#include <QtCore/QDateTime>

#include <nlohmann/json.hpp>

#include "core/edits/undo.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"

namespace chronicle::app {
namespace {

std::string time_of(const ChangeSet& set) {
  return QDateTime::fromSecsSinceEpoch(set.made).toUTC().toString(Qt::ISODate).toStdString();
}

/// What is no JSON, as a damaged library may have in its place, stands as a text.
nlohmann::ordered_json value_of(const std::string& text) {
  auto value = nlohmann::ordered_json::parse(text, nullptr, false);
  return value.is_discarded() ? nlohmann::ordered_json(text) : value;
}

nlohmann::ordered_json object_of(const Change& change) {
  nlohmann::ordered_json object{{"record", change.record.text()}, {"change", word_of(change.kind)}};
  if (!change.field.empty()) object["field"] = change.field;
  if (change.before) object["before"] = value_of(*change.before);
  if (change.after) object["after"] = value_of(*change.after);
  return object;
}

nlohmann::ordered_json object_of(const ChangeSet& set) {
  nlohmann::ordered_json object{
      {"number", set.number}, {"made", time_of(set)}, {"author", set.author}, {"kind", word_of(set.kind)}};
  if (!set.edition.empty()) object["edition"] = set.edition;
  if (set.reverses) object["reverses"] = *set.reverses;
  auto& changes = object["changes"] = nlohmann::ordered_json::array();
  for (const Change& change : set.changes) changes.push_back(object_of(change));
  return object;
}

void add_rows(Rows& rows, const ChangeSet& set) {
  for (const Change& change : set.changes)
    rows.cells.push_back({time_of(set), set.author, std::string(word_of(set.kind)), change.record.text(),
                          std::string(word_of(change.kind)), change.field, change.before.value_or(""),
                          change.after.value_or("")});
}

/// All changes, or those of a record, the latest first.
template <typename Take>
void visit_changes(const Library& library, const std::optional<RecordId>& record, const Take& take) {
  auto sets = record ? library.history().changes_of(*record) : library.history().change_sets();
  for (auto set = sets.rbegin(); set != sets.rend(); ++set)
    take(record ? *set : library.history().change_set(set->number));
}

/// "2026-11-26T14:03:12Z: records added: 2, changed: 1, removed: 0", as a line.
std::string line_of(const Changes& changes) {
  return QStringLiteral("%1: records added: %2, changed: %3, removed: %4")
             .arg(QString::fromStdString(time_of(changes.set)))
             .arg(changes.added)
             .arg(changes.changed)
             .arg(changes.removed)
             .toStdString() +
         "\n";
}

}  // namespace

Result<std::string> history(const HistoryVerb& verb) {
  const auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  if (verb.record && !library->records().contains(*verb.record) && library->history().changes_of(*verb.record).empty())
    return fail({.code = ErrorCode::unknown_record, .file = verb.file, .record = verb.record->text()});
  if (verb.format->write_value != nullptr) {
    auto all = nlohmann::ordered_json::array();
    visit_changes(*library, verb.record, [&](const ChangeSet& set) { all.push_back(object_of(set)); });
    return verb.format->write_value(all);
  }
  Rows rows{.columns = {"made", "author", "kind", "record", "change", "field", "before", "after"}};
  visit_changes(*library, verb.record, [&](const ChangeSet& set) { add_rows(rows, set); });
  return verb.format->write(rows);
}

TakenBack take_back(const UndoVerb& verb) {
  TakenBack taken;
  auto library = Library::open(verb.file);
  if (!library) return {.error = library.error()};
  for (std::size_t i = 0; i < verb.count; ++i) {
    const auto changes = verb.again ? redo(*library) : undo(*library);
    if (!changes) {
      taken.error = changes.error();
      break;
    }
    taken.text += line_of(*changes);
  }
  return taken;
}

}  // namespace chronicle::app
