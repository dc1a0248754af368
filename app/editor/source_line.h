// What is entered rests on this source: the line on top of a form.
#pragma once

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <optional>

#include "app/editor/reference_editor.h"
#include "app/editor/said_label.h"
#include "core/edits/assignment.h"

namespace chronicle::app {

class SourceLine : public QWidget {
  Q_OBJECT

 public:
  SourceLine(const Choosing& choosing, QWidget* parent);

  /// The source by its id, else what is typed for it; empty: none. And where in it.
  QString source() const { return source_->text(); }
  QString locator() const { return locator_->text(); }
  void set(const QString& source, const QString& locator);
  /// The source with the place in it; nothing if none is typed.
  std::optional<Citing> citing() const;
  /// Whether what is typed is no source; that is said then, and the line has the focus.
  bool refuses();
  ReferenceEditor* source_editor() { return source_; }
  QLineEdit* locator_line() { return locator_; }
  QToolButton* new_button() { return new_; }

 Q_SIGNALS:
  /// Another source, or another place in it, is typed.
  void edited();
  /// The user wants a source that the library does not have; `typed` may be its address or its title.
  void newRequested(const QString& typed);

 private:
  ReferenceEditor* source_;
  QToolButton* new_;
  QLineEdit* locator_;
  SaidLabel* said_;
};

}  // namespace chronicle::app
