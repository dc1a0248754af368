// A line of tags with commas between them, which offers the tags that are there already.
#pragma once

#include <QtWidgets/QLineEdit>

#include "core/model/user_note.h"

namespace chronicle::app {

class TagLine : public QLineEdit {
  Q_OBJECT

 public:
  /// `known` are the tags to offer.
  explicit TagLine(const QStringList& known, QWidget* parent = nullptr);

  /// The tags as the line has them: what stands between commas, as it is typed, unless it is blank.
  void set_tags(const std::vector<std::string>& tags);
  std::vector<std::string> tags() const;
};

/// Every tag of some notes, each once, in the order of the language.
QStringList tags_of(const std::vector<UserNote>& notes);

}  // namespace chronicle::app
