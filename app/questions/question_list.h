// The questions that one can ask of the record, one click each.
#pragma once

#include <QtWidgets/QListWidget>

#include "core/query/question.h"

namespace chronicle::app {

class QuestionList : public QWidget {
  Q_OBJECT

 public:
  explicit QuestionList(QWidget* parent = nullptr);

  /// Marks the question that is shown; nothing: none.
  void show_asked(std::optional<Ask> ask);
  QListWidget* list() { return list_; }

 Q_SIGNALS:
  void asked(chronicle::Ask ask);

 private:
  void fit();
  bool event(QEvent* event) override;

  QListWidget* list_;
};

}  // namespace chronicle::app
