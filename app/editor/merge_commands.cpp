#include "app/editor/merge_commands.h"

#include "app/dialogs/dialogs.h"
#include "app/editor/merge_dialog.h"
#include "app/text/words.h"
#include "core/edits/remove_record.h"
#include "core/wording/titles.h"

namespace chronicle::app {

MergeCommands::MergeCommands(QWidget* window, Workspace& workspace, const Actions& actions, RecordEditor& editor,
                             const RegisterView& rows)
    : QObject(window), window_(window), workspace_(workspace), editor_(editor), rows_(rows) {
  connect(actions[Command::merge_records], &QAction::triggered, this, &MergeCommands::merge_selected);
}

/// The record of the page is the one that is kept, if it is one of the two.
void MergeCommands::merge_selected() {
  const auto ids = rows_.selectedIds();
  if (ids.size() != 2) return;
  const bool second = workspace_.selection() == ids[1];
  merge({ids[second ? 1 : 0], ids[second ? 0 : 1], {}});
}

void MergeCommands::merge(const Merge& asked) {
  if (!editor_.may_write() || !editor_.leave()) return;
  struct Both {
    std::vector<FactOfBoth> facts;
    std::size_t referring_to_kept, referring_to_gone;
  };
  const auto both = workspace_.read([&](const Library& library) {
    return Both{facts_of_both(library, asked.keep, asked.go), referring_to(library, asked.keep).size(),
                referring_to(library, asked.go).size()};
  });
  if (!both) return Q_EMIT failed(both.error());
  const int opening = workspace_.opening();
  MergeDialog dialog(workspace_.catalogue(), asked, both->facts, {both->referring_to_kept, both->referring_to_gone},
                     window_);
  dialog.set_write([&](const Merge& merge) -> Result<void> {
    if (workspace_.opening() != opening) return fail({.code = ErrorCode::other_library, .file = {}});
    const auto changed = editor_.change([&](Library& library) { return merge_records(library, merge); });
    if (!changed) return fail(changed.error());
    return {};
  });
  if (!dialogs().run(dialog)) return;
  const RecordId kept = dialog.merge().keep;
  const bool from_page = workspace_.subject() && std::holds_alternative<Question>(*workspace_.subject());
  if (!from_page) workspace_.select(kept);
  Q_EMIT done(tr("Merged into %1").arg(text_of(title_of(*workspace_.catalogue(), kept, shown_language))));
}

}  // namespace chronicle::app
