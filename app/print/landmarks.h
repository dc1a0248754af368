// What a text document can be entered at: its headings, and the places that links within it lead to.
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QTextDocument>
#include <vector>

namespace chronicle::app {

/// A heading or a place with names, or both.
struct Landmark {
  int level = 0;        ///< of the heading; 0: it is none
  QString title{};      ///< of the heading
  QStringList names{};  ///< that links have for it
  double top = 0.0;     ///< in units of the document
};

/// Those of a document that is laid out, from its start to its end.
std::vector<Landmark> landmarks_of(const QTextDocument& document);

}  // namespace chronicle::app
