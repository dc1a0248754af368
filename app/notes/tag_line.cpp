#include "app/notes/tag_line.h"

#include <QtWidgets/QCompleter>
#include <algorithm>

#include "app/text/collation.h"

namespace chronicle::app {
namespace {

constexpr QChar comma = u',';

/// Completes the last tag of the line.
class TagCompleter : public QCompleter {
 public:
  using QCompleter::QCompleter;

  QStringList splitPath(const QString& line) const override {
    return {line.mid(line.lastIndexOf(comma) + 1).trimmed()};
  }
  QString pathFromIndex(const QModelIndex& index) const override {
    const QString line = qobject_cast<QLineEdit*>(widget())->text();
    const qsizetype end = line.lastIndexOf(comma) + 1;
    return line.left(end) + (end > 0 ? QStringLiteral(" ") : QString()) + QCompleter::pathFromIndex(index);
  }
};

}  // namespace

TagLine::TagLine(const QStringList& known, QWidget* parent) : QLineEdit(parent) {
  auto* completer = new TagCompleter(known, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  setCompleter(completer);
}

void TagLine::set_tags(const std::vector<std::string>& tags) {
  QStringList names;
  for (const std::string& tag : tags) names << QString::fromStdString(tag);
  setText(names.join(QStringLiteral(", ")));
}

std::vector<std::string> TagLine::tags() const {
  std::vector<std::string> tags;
  for (const QString& tag : text().split(comma))
    if (!tag.trimmed().isEmpty()) tags.push_back(tag.toStdString());
  return tags;
}

QStringList tags_of(const std::vector<UserNote>& notes) {
  QStringList tags;
  for (const UserNote& note : notes)
    for (const std::string& tag : note.tags) tags << QString::fromStdString(tag);
  tags.removeDuplicates();
  std::sort(tags.begin(), tags.end(), text_collator());
  return tags;
}

}  // namespace chronicle::app
