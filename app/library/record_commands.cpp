#include "app/library/record_commands.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <algorithm>

#include "app/dialogs/ask_choice.h"
#include "app/dialogs/dialogs.h"
#include "app/editor/field_words.h"
#include "app/files/save_file.h"
#include "app/several/table_dialog.h"
#include "app/text/change_words.h"
#include "app/text/values.h"
#include "app/text/words.h"
#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/edits/import.h"
#include "core/edits/undo.h"
#include "core/exchange/record_file.h"
#include "core/lists/read_rows.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

QStringList record_filters() { return {RecordCommands::tr("Record files (*.json)")}; }

Result<Sheet> read_table(const QString& path) {
  const auto file = read_text_file(QFile::encodeName(path).toStdString());
  if (!file) return fail(file.error());
  if (const auto at = first_bad_utf8(file->text))
    return fail({.code = ErrorCode::not_utf8, .file = file->name, .found = std::to_string(*at)});
  if (file->text.size() > largest_table)
    return fail({.code = ErrorCode::too_large,
                 .file = file->name,
                 .expected = mebibytes(largest_table),
                 .found = mebibytes(file->text.size())});
  auto sheet = read_sheet(file->text);
  if (!sheet) return fail({.code = ErrorCode::bad_value, .file = file->name, .expected = Expected::headings_and_rows});
  return *std::move(sheet);
}

class Edition {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Edition)
};

/// At most so many, and how many more there are.
QString some_of(QStringList named) {
  constexpr int most_named = 20;
  const auto more = static_cast<int>(named.size()) - most_named;
  if (more > 0) named = named.mid(0, most_named) << Edition::tr("and %n more", nullptr, more);
  return named.join(QStringLiteral(", "));
}

/// What bringing in an edition of the bundled record did.
QString edition_words(const EditionChanges& changes, const Catalogue& catalogue) {
  QStringList words{Edition::tr("The record is up to date. Records added: %1, updated: %2, unchanged: %3, removed: %4.")
                        .arg(number_text(changes.added), number_text(changes.changed), number_text(changes.same),
                             number_text(changes.removed))};
  if (changes.spared > 0)
    words << Edition::tr("No longer in the record, but kept because your own records or notes refer to them: %1.")
                 .arg(number_text(changes.spared));
  QStringList paragraphs{words.join(QLatin1Char(' '))};
  if (!changes.clashes.empty()) {
    QStringList facts;
    for (const EditionClash& clash : changes.clashes)
      facts << Edition::tr("%1 (%2)").arg(text_of(title_of(catalogue, clash.record, shown_language)),
                                          field_label(*field_at(clash.record.kind(), clash.field)));
    paragraphs << Edition::tr(
                      "You and the new edition say different things of these facts (%1): %2. Your values were "
                      "kept; what the sources of the edition say stands beside them.")
                      .arg(number_text(changes.clashes.size()), some_of(facts));
  }
  if (!changes.differing.empty()) {
    QStringList records;
    for (const RecordId& id : changes.differing) records << text_of(id.text());
    paragraphs << Edition::tr("Your own versions were kept of records that differ in the new edition (%1): %2.")
                      .arg(number_text(changes.differing.size()), some_of(records));
  }
  return paragraphs.join(QStringLiteral("\n\n"));
}

}  // namespace

RecordCommands::RecordCommands(QWidget* window, Workspace& workspace, const Actions& actions, Settings& settings)
    : QObject(window),
      window_(window),
      workspace_(workspace),
      settings_(settings),
      undo_(actions[Command::undo]),
      redo_(actions[Command::redo]) {
  connect(actions[Command::import_records], &QAction::triggered, this, &RecordCommands::import_records);
  connect(actions[Command::export_records], &QAction::triggered, this, &RecordCommands::export_records);
  connect(actions[Command::update_record], &QAction::triggered, this, &RecordCommands::update_record);
  connect(undo_, &QAction::triggered, this,
          [this] { take_back(undo, tr("Undoing…"), tr("Undone. Records added: %1, changed: %2, removed: %3.")); });
  connect(redo_, &QAction::triggered, this,
          [this] { take_back(redo, tr("Redoing…"), tr("Redone. Records added: %1, changed: %2, removed: %3.")); });
  connect(&workspace, &Workspace::libraryChanged, this, &RecordCommands::look_back);
  connect(&workspace, &Workspace::changed, this, &RecordCommands::look_back);
}

Situation RecordCommands::situation() const {
  return reversible_ | Situation().setFlag(Given::newer_record, can_update_);
}

void RecordCommands::look_back() {
  struct Reversible {
    std::optional<ChangeSet> undoable, redoable;
  };
  // Whole, as the window says what they were; what an undo took back is what a redo does again.
  const auto whole = [](const Library& library, const std::optional<ChangeSet>& set) {
    if (!set) return set;
    const bool is_undo = set->kind == EditKind::undo && set->reverses;
    return std::optional(library.history().change_set(is_undo ? *set->reverses : set->number));
  };
  const auto found = workspace_.read_or(Reversible(), [&](const Library& library) {
    return Reversible{whole(library, undoable(library)), whole(library, redoable(library))};
  });
  reversible_ = Situation()
                    .setFlag(Given::undoable, found.undoable.has_value())
                    .setFlag(Given::redoable, found.redoable.has_value());
  name(undo_, tr("&Undo"), tr("&Undo %1"), found.undoable);
  name(redo_, tr("&Redo"), tr("&Redo %1"), found.redoable);
}

void RecordCommands::name(QAction* action, const QString& alone, const QString& named,
                          const std::optional<ChangeSet>& set) {
  constexpr int longest = 70;
  QString words = set ? change_words(*set, *workspace_.catalogue()) : QString();
  if (words.size() > longest) words = words.left(longest).trimmed() + QStringLiteral("…");
  action->setText(words.isEmpty() ? alone : named.arg(words.replace(u'&', QStringLiteral("&&"))));
}

void RecordCommands::set_can_update(bool can) {
  can_update_ = can;
  Q_EMIT situationChanged();
}

std::optional<Changes> RecordCommands::change_library(const QString& text,
                                                      const std::function<Result<Changes>(Library&)>& change) {
  using Changed = std::pair<Changes, std::variant<RecordUpdate, RecordInMemory>>;
  auto changed = workspace_.work_apart(window_, text, [&](Library& library) -> Result<Changed> {
    const auto changes = change(library);
    if (!changes) return fail(changes.error());
    return Changed(*changes, read_changed(library, *workspace_.catalogue(), changes->set, workspace_.as_of()));
  });
  if (!changed) {
    Q_EMIT failed(changed.error());
    return std::nullopt;
  }
  workspace_.show_changed(std::move(changed->second));
  return changed->first;
}

void RecordCommands::take_back(Result<Changes> (*change)(Library&), const QString& waiting, const QString& said) {
  const auto changes = change_library(waiting, change);
  if (!changes) return;
  Q_EMIT done(said.arg(number_text(changes->added), number_text(changes->changed), number_text(changes->removed)));
  lead_to(changes->set.changes);
}

void RecordCommands::put_back(const PastChange& past) {
  const auto changes =
      change_library(tr("Putting back…"), [&](Library& library) { return chronicle::put_back(library, past); });
  if (changes) Q_EMIT done(changes->set.changes.empty() ? tr("It is as it was already.") : tr("Put back."));
}

/// Leads to what changed, if that stands on one page.
void RecordCommands::lead_to(const std::vector<Change>& changes) {
  const auto page = [&](const Change& change) { return page_of(*workspace_.catalogue(), change.record); };
  const bool is_one = !changes.empty() && std::all_of(changes.begin(), changes.end(), [&](const Change& change) {
    return page(change) == page(changes.front());
  });
  if (!is_one) return;
  const auto is_fact = [](const Change& change) { return change.field != "citations" && change.field != "readings"; };
  const auto fact = std::find_if(changes.begin(), changes.end(), is_fact);
  const Change& shown = fact != changes.end() ? *fact : changes.front();
  Q_EMIT reversed(shown.record, shown.field);
}

void RecordCommands::import_records() {
  const QStringList filters{tr("Record files and tables (*.json *.csv *.tsv)")};
  if (const auto path = dialogs().ask_open_file(window_, tr("Import records"), filters)) import_from(*path);
}

/// A table is looked through first.
void RecordCommands::import_table(const QString& path) {
  const auto sheet = read_table(path);
  if (!sheet) return Q_EMIT failed(sheet.error());
  const auto called = workspace_.read([](const Library& library) { return library.records().other_names(); });
  if (!called) return Q_EMIT failed(called.error());
  const FindCalled find = called_in(workspace_.catalogue(), *called, shown_language);
  const auto read = [&](const RowReading& reading) -> std::optional<TablePreview> {
    auto preview = workspace_.read([&](const Library& library) -> Result<TablePreview> {
      TablePreview made{.read = read_rows(library, find, *sheet, reading)};
      if (!made.read.faults.empty()) return made;
      const auto changes = preview_rows(library, made.read.rows);
      if (!changes) return fail(changes.error());
      made.added = changes->added;
      made.changed = changes->changed;
      made.same = changes->same;
      return made;
    });
    if (preview) return *std::move(preview);
    Q_EMIT failed(preview.error());
    return std::nullopt;
  };
  const auto name_of_kind = [](Kind kind) { return text_of(name_of(kind)); };
  const int begun = workspace_.opening();
  TableDialog dialog(
      *sheet, read, [&](Kind kind) { return settings_.table_columns(name_of_kind(kind)); }, window_);
  if (!dialogs().run(dialog)) return;
  if (begun != workspace_.opening())
    return Q_EMIT failed({.code = ErrorCode::other_library, .file = workspace_.library().path()});
  settings_.set_table_columns(name_of_kind(dialog.kind()), dialog.columns());
  const auto changes = change_library(tr("Importing records…"), [&](Library& library) -> Result<Changes> {
    auto written = write_rows(library, dialog.rows());
    if (!written) return fail(written.error());
    return Changes(*std::move(written));
  });
  if (changes) say_imported(*changes);
}

void RecordCommands::say_imported(const Changes& changes) {
  dialogs().show_message(window_, Severity::information,
                         tr("Records added: %1, changed: %2, unchanged: %3.")
                             .arg(number_text(changes.added), number_text(changes.changed), number_text(changes.same)));
}

bool RecordCommands::is_table(const QString& path) {
  return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
         path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
}

void RecordCommands::import_from(const QString& path) {
  if (is_table(path)) return import_table(path);
  const auto changes = change_library(tr("Importing records…"), [&](Library& library) -> Result<Changes> {
    const auto file = read_text_file(path.toStdString());
    if (!file) return fail(file.error());
    return import_files(library, {*file});
  });
  if (changes) say_imported(*changes);
}

void RecordCommands::export_records() {
  const auto path = dialogs().ask_save_file(window_, tr("Export records"), tr("record.json"), record_filters());
  if (!path) return;
  const auto written = workspace_.work_apart(window_, tr("Exporting records…"), [&](const Library& library) {
    return save_file(QFile::encodeName(*path).toStdString(), write_record_file(library.records().everything()));
  });
  if (!written)
    Q_EMIT failed(written.error());
  else
    Q_EMIT done(tr("Exported every record to %1").arg(*path));
}

void RecordCommands::update_record() {
  EditionChanges changes;
  const auto brought_in = change_library(tr("Updating the record…"), [&](Library& library) -> Result<Changes> {
    auto brought = bring_in_edition(library);
    if (!brought) return fail(brought.error());
    changes = *std::move(brought);
    return Changes(changes);
  });
  if (!brought_in) return;
  set_can_update(false);
  dialogs().show_message(window_, Severity::information, edition_words(changes, *workspace_.catalogue()));
}

void RecordCommands::offer_newer() {
  set_can_update(workspace_.read_or(
      false, [](const Library& library) { return !library.is_read_only() && newer_edition_available(library); }));
  const QString edition = QString::fromStdString(bundled_edition());
  if (!can_update_ || settings_.declined_edition() == edition) return;
  enum { bring_in, decline };
  const int begun = workspace_.opening();
  const bool has_one =
      workspace_.read_or(true, [](const Library& library) { return !library.records().edition().empty(); });
  const auto way =
      ask_choice(window_,
                 (has_one ? tr("This program comes with a newer edition of the record (%1) than the library has. "
                               "Update the library? What you entered stays.")
                          : tr("This library does not have the whole record that comes with this program (%1). Add "
                               "what is missing? What you entered stays."))
                     .arg(edition),
                 {}, {tr("&Update"), tr("&Skip This Edition")});
  if (way == decline) settings_.set_declined_edition(edition);
  if (way == bring_in && workspace_.opening() == begun) update_record();
}

}  // namespace chronicle::app
