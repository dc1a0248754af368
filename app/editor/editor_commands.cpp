#include "app/editor/editor_commands.h"

#include "app/dialogs/ask_choice.h"
#include "app/dialogs/dialogs.h"
#include "app/editor/choose_line.h"
#include "app/text/words.h"
#include "core/edits/remove_record.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

constexpr std::size_t most_named = 200;

/// Records that are called the same stand with their ids.
void tell_apart(QStringList& lines, const std::vector<RecordId>& records) {
  const QStringList before = lines;
  for (int i = 0; i < lines.size(); ++i)
    if (before.count(before[i]) > 1)
      lines[i] += QStringLiteral("  ·  ") + text_of(records[static_cast<std::size_t>(i)].text());
}

TypedFact fact_of(const char* field, const RecordId& record) { return {field, record.text()}; }

}  // namespace

EditorCommands::EditorCommands(QWidget* window, Workspace& workspace, const Actions& actions, RecordEditor& editor)
    : QObject(window), window_(window), workspace_(workspace), editor_(editor) {
  const auto on = [&](Command command, auto slot) { connect(actions[command], &QAction::triggered, this, slot); };
  on(Command::edit_record, &EditorCommands::edit_selected);
  on(Command::edit_part, &EditorCommands::edit_part);
  on(Command::new_record, &EditorCommands::choose_new);
  on(Command::add_document, [this] { add_to_session(Kind::document); });
  on(Command::add_delegation, [this] { add_to_session(Kind::attendance); });
  on(Command::add_statement, [this] { add_to_session(Kind::statement); });
  on(Command::add_commitment, [this] { add_to_session(Kind::commitment); });
  on(Command::add_figure, [this] { add_to_session(Kind::figure); });
  on(Command::add_announcement, [this] { add_to_session(Kind::announcement); });
  on(Command::add_signature, &EditorCommands::add_signature);
  on(Command::remove_record, &EditorCommands::remove_selected);
  connect(actions[Command::save_record], &QAction::triggered, &editor_, &RecordEditor::save);
  connect(&editor_, &RecordEditor::added, this, &EditorCommands::follow_document);
}

void EditorCommands::edit_selected() {
  if (const auto id = workspace_.selection()) editor_.edit(*id);
}

/// What stands on the page without one of its own.
void EditorCommands::edit_part() {
  const auto id = workspace_.selection();
  if (!id) return;
  const auto parts = workspace_.read([&](const Library& library) { return parts_of(library, *id); });
  if (!parts) return Q_EMIT failed(parts.error());
  if (parts->empty())
    return dialogs().show_message(window_, Severity::information,
                                  tr("Nothing stands on this page that is edited by itself."));
  QStringList lines;
  for (const RecordId& part : *parts)
    lines << label_of(part.kind()) + QStringLiteral(": ") +
                 text_of(title_of(*workspace_.catalogue(), part, shown_language));
  tell_apart(lines, *parts);
  const auto chosen = choose_line(window_, tr("Edit a row of the page"), lines, tr("&Edit"));
  if (chosen) editor_.edit(parts->at(static_cast<std::size_t>(*chosen)));
}

void EditorCommands::choose_new() {
  if (!editor_.may_write()) return;
  QStringList lines;
  std::vector<Kind> kinds;
  for_each_kind([&]<typename R>() {
    kinds.push_back(R::kind);
    lines << label_of(R::kind);
  });
  const auto chosen = choose_line(window_, tr("New record"), lines, tr("&Add"));
  session_of_document_.reset();
  if (chosen) editor_.add(kinds.at(static_cast<std::size_t>(*chosen)));
}

void EditorCommands::add_to_session(Kind kind) {
  const auto session = workspace_.session();
  if (!session) return;
  session_of_document_ = kind == Kind::document ? session : std::nullopt;
  editor_.add(kind, kind == Kind::document ? std::vector<TypedFact>() : std::vector{fact_of("session", *session)});
}

void EditorCommands::add_signature() {
  const auto document = workspace_.selection();
  if (document) editor_.add(Kind::signature, {fact_of("document", *document)});
}

/// What a session did with a document is an act of its own, which is entered next.
void EditorCommands::follow_document(const RecordId& added) {
  const auto session = std::exchange(session_of_document_, std::nullopt);
  if (!session || added.kind() != Kind::document) return;
  editor_.add(Kind::act, {fact_of("document", added), fact_of("session", *session)});
}

void EditorCommands::remove_selected() {
  const auto id = workspace_.selection();
  if (!id || !editor_.may_write() || !editor_.leave()) return;
  struct Around {
    std::vector<RecordId> parts, referring;
  };
  const auto around = workspace_.read([&](const Library& library) {
    return Around{parts_of(library, *id), referring_to(library, *id)};
  });
  if (!around) return Q_EMIT failed(around.error());
  const auto title = [&](const RecordId& record) {
    return text_of(title_of(*workspace_.catalogue(), record, shown_language));
  };
  QStringList parts, others;
  const auto name = [&](const std::vector<RecordId>& records, QStringList& lines, bool as_parts) {
    for (const RecordId& record : records) {
      const bool is_part = std::find(around->parts.begin(), around->parts.end(), record) != around->parts.end();
      if (is_part == as_parts && lines.size() < static_cast<int>(most_named))
        lines << label_of(record.kind()) + QStringLiteral(": ") + title(record);
    }
  };
  name(around->parts, parts, true);
  name(around->referring, others, false);
  const QString named = title(*id);
  if (!others.isEmpty())
    return dialogs().show_message(
        window_, Severity::information,
        tr("%1 cannot be removed, because %n record(s) refer to it.", nullptr, static_cast<int>(others.size()))
            .arg(named),
        tr("Remove these first, or change what they refer to."), others.join(QLatin1Char('\n')));
  enum { keep, remove };
  const QString question = parts.isEmpty() ? tr("Remove %1?").arg(named)
                                           : tr("Remove %1 with %n record(s) that stand on its page?", nullptr,
                                                static_cast<int>(parts.size()))
                                                 .arg(named);
  const auto way = ask_choice(window_, question, tr("Undo brings all of it back."), {tr("&Keep"), tr("&Remove")},
                              parts.join(QLatin1Char('\n')));
  if (way != remove) return;
  const auto changed = editor_.change(
      [&](Library& library) { return remove_record(library, *id, parts.isEmpty() ? Parts::stay : Parts::go); });
  if (changed)
    Q_EMIT done(tr("Removed %1").arg(named));
  else
    Q_EMIT failed(changed.error());
}

}  // namespace chronicle::app
