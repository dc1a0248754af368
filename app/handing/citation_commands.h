// What the commands do that copy a source as a citation.
#pragma once

#include <QtCore/QObject>
#include <QtWidgets/QMenu>

#include "app/commands/actions.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"
#include "core/export/citation_style.h"

namespace chronicle::app {

class CitationCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. `settings` keep the style that was chosen last.
  CitationCommands(QWidget* window, Workspace& workspace, const Actions& actions, Settings& settings);

  /// Copies a source in the style chosen last; an id of no source does nothing.
  void copy(const QString& source);
  /// Copying the source in each style, as a menu within `menu`; the style that is chosen there is kept.
  void offer_styles(QMenu& menu, const QString& source);

 Q_SIGNALS:
  /// What was done, in a sentence.
  void done(const QString& message);

 private:
  void ask_style();
  void copy_in(const CitationStyle& style, const QString& source);
  const CitationStyle& style() const;

  QWidget* window_;
  Workspace& workspace_;
  Settings& settings_;
};

}  // namespace chronicle::app
