#include "app/print/landmarks.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>

namespace chronicle::app {
namespace {

QStringList names_in(const QTextBlock& block) {
  QStringList names;
  for (auto it = block.begin(); !it.atEnd(); ++it) names += it.fragment().charFormat().anchorNames();
  return names;
}

/// As it is read: without the places at which it may break, with simple blanks.
QString plain(QString text) { return text.remove(QChar(u'\u200b')).simplified(); }

}  // namespace

std::vector<Landmark> landmarks_of(const QTextDocument& document) {
  std::vector<Landmark> landmarks;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const int level = block.text().isEmpty() ? 0 : block.blockFormat().headingLevel();
    QStringList names = names_in(block);
    if (level == 0 && names.isEmpty()) continue;
    landmarks.push_back({.level = level,
                         .title = level > 0 ? plain(block.text()) : QString(),
                         .names = std::move(names),
                         .top = document.documentLayout()->blockBoundingRect(block).top()});
  }
  return landmarks;
}

}  // namespace chronicle::app
