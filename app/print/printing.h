// Printing on a printer, whatever stands on the pages: how it is asked for, which pages come and in which order.
#pragma once

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QWidget>
#include <functional>
#include <optional>

namespace chronicle::app {

/// Paints those of `count` pages that the printer's page range asks for, from the last one if its order says so;
/// `paint` gets the number of a page, from 0. False if the printer failed or the range holds none of them.
bool paint_pages(QPrinter& printer, int count, const std::function<void(QPainter& painter, int page)>& paint);

/// What is printed.
struct PrintJob {
  QString name{};  ///< by which the printer's list of jobs calls it
  QPageLayout layout{};
  bool is_to_the_edges = false;  ///< the pages have margins of their own
  QString title{};               ///< of the dialog
  QString waiting{};             ///< said while the pages are made
  QString failure{};             ///< a sentence
  QString advice{};              ///< what can be done about it
  /// In a thread of its own.
  std::function<bool(QPrinter& printer)> paint{};
};

/// Asks for a printer and prints. The file that it was printed to, empty if to a printer; nothing if it was not
/// printed, and what went wrong has been said. A file is first proposed in the folder that saving begins in.
std::optional<QString> ask_and_print(QWidget* parent, const PrintJob& job);

}  // namespace chronicle::app
