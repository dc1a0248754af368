// Works out what the timeline shows of the record: much of it in a thread of its own, so that the window never waits.
#pragma once

#include <QtCore/QObject>
#include <memory>
#include <set>
#include <string>

#include "app/background/last_asked.h"
#include "app/timeline/record_entries.h"
#include "app/workspace/workspace.h"
#include "core/query/filter/filter.h"
#include "core/timeline/record.h"

namespace chronicle::app {

/// What is to be shown.
struct RecordRequest {
  std::shared_ptr<const Catalogue> catalogue;
  Passing passing;
  Day as_of, today;
  /// While something is searched for: the sessions that pass the filter, of which those stay that what was found
  /// belongs to.
  std::vector<std::uint32_t> sessions{};
  std::set<std::string> topics{};  ///< that are filtered by
};

/// What the window asks for now.
RecordRequest request_of(const Workspace& workspace);
/// What is then shown.
TimelineContent content_of(const RecordRequest& request);

/// Of several requests only the last is answered.
class RecordFeed : public QObject {
  Q_OBJECT

 public:
  /// So many documents are laid out within a frame.
  static constexpr std::size_t few_documents = 3000;

  explicit RecordFeed(QObject* parent = nullptr);

  /// Works it out, at once if there are few documents; else `ready` comes later, unless something else is asked for
  /// before it.
  void ask(RecordRequest request);
  /// Works it out at once, however much it is.
  void ask_at_once(const RecordRequest& request);

 Q_SIGNALS:
  /// What was asked for last is worked out.
  void ready(const std::shared_ptr<chronicle::timeline::Record>& record);
  /// It could not be worked out.
  void failed(const chronicle::Error& error);

 private:
  LastAsked work_;
};

}  // namespace chronicle::app
