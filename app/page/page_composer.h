// Composes pages that take long in a thread of its own, so that the window never waits, and only the one asked for
// last.
#pragma once

#include <functional>
#include <memory>

#include "app/background/last_asked.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// A page as it was composed, and what the window shows of it (app/page/portion.h).
struct ComposedPage {
  Brief whole, shown;
  bool has_more = false;  ///< `shown` leaves out rows
};

/// To be a member of the object that shows the pages, and used in that object's thread.
class PageComposer {
 public:
  /// Whether composing a subject of the workspace is work for the thread: a question that is asked of a large record.
  static bool is_long(const Workspace& workspace, const Subject& subject);

  /// Composes a subject as the workspace is now, through a connection of its own, and calls `then` from the event loop.
  /// What was asked before is not answered any more.
  void ask(const Workspace& workspace, const Subject& subject, std::function<void(Result<ComposedPage>)> then);
  /// Nothing that was asked is answered any more.
  void forget() { asked_.drop(); }

 private:
  class Reader;

  std::shared_ptr<Reader> reader_;  ///< of the thread
  LastAsked asked_;
};

/// A page as it is composed. The errors are those of `compose`.
Result<ComposedPage> compose_page(Context context, const Subject& subject);

}  // namespace chronicle::app
