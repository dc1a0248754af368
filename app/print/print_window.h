// The print window: the pages as they will be printed, with all that can be chosen of them; from here they are printed
// and saved.
#pragma once

#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>

#include "app/print/page_preview.h"
#include "app/print/preview_maker.h"
#include "app/print/print_panel.h"

namespace chronicle::app {

class PrintWindow : public QDialog {
  Q_OBJECT

 public:
  /// Begins with what `settings` keep of pages of this kind, and keeps what was chosen when pages were printed or
  /// saved.
  PrintWindow(PrintRequest request, Settings& settings, QWidget* parent = nullptr);

  /// The file that was saved last, if one was.
  const std::optional<QString>& saved() const { return saved_; }

  /// Asks for a printer and prints; asks for a file and saves. Both leave the window open if nothing comes of it.
  void print();
  void save();

 Q_SIGNALS:
  /// The pages are shown as they were asked for last.
  void shown();

 private:
  void look();
  void show_preview(Result<Preview> preview);
  void leave();

  PrintRequest request_;
  Settings& settings_;
  PrintPanel* panel_;
  PagePreview* pages_;
  QLabel* said_;
  int page_count_ = 0;
  std::optional<QString> saved_;
  PreviewMaker maker_;
};

/// What `settings` keep of pages of that kind; what stands on the screen is in the language of the window.
PrintMemory memory_of(const Settings& settings, const PrintRequest& request);

/// Saves without the window, as pages of that kind were printed last: asks for a file; gives it, or nothing if none was
/// written, which has been said.
std::optional<QString> save_as(QWidget* parent, const PrintRequest& request, const PrintMemory& memory);

}  // namespace chronicle::app
