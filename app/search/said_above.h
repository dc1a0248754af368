// What stands above the results of a search: why there are none, or others than were asked for, and what may be meant.
#pragma once

#include <QtWidgets/QLabel>
#include <memory>
#include <optional>

#include "app/background/last_asked.h"
#include "app/workspace/workspace.h"
#include "core/query/search/missed_date.h"

namespace chronicle::app {

/// Words that no page has are compared with those that pages have, in a thread of its own.
class SaidAbove : public QLabel {
  Q_OBJECT

 public:
  explicit SaidAbove(QWidget* parent = nullptr);
  ~SaidAbove() override;

  /// Says what there is to say of what `workspace` found, and looks for what may be meant.
  void show_found(const Workspace& workspace);
  /// Goes where it leads: to what may be meant, else to the nearest session.
  void follow_first();
  /// What it says, without links.
  QString plain() const;

 Q_SIGNALS:
  /// The user wants to see a session.
  void recordChosen(const chronicle::RecordId& id);
  /// The user wants to search for this instead.
  void suggestionChosen(const QString& suggestion);
  /// It says something else now.
  void said();

 private:
  class Reader;

  void say(const Workspace& workspace);
  void ask(const Workspace& workspace);
  void follow(const QString& link);

  std::optional<MissedDate> missed_;  ///< where a date is all that is typed, or nothing was found
  QString suggestion_;                ///< for the whole of what is typed; empty: none
  std::shared_ptr<Reader> reader_;    ///< of the thread, once something is asked
  std::shared_ptr<const Catalogue> catalogue_;
  LastAsked asked_;
};

}  // namespace chronicle::app
