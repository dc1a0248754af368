// Pages as pictures, for the print window: composed, laid out and painted in a thread, those asked for last alone.
#pragma once

#include <QtGui/QImage>
#include <functional>
#include <vector>

#include "app/background/last_asked.h"
#include "app/print/print_memory.h"
#include "app/print/print_request.h"

namespace chronicle::app {

/// The pages as they will be printed.
struct Preview {
  std::vector<QImage> pages{};  ///< the first of them, as far as they are shown
  int page_count = 0;
  std::vector<Section> sections{};  ///< that the pages have, in the language asked for
};

/// Of more pages the first are shown.
inline constexpr int most_previewed = 50;

/// The pages in the thread of whoever calls, `width` dots wide. It may end early, with what it has, once `is_stale()`.
Result<Preview> preview_of(const PrintRequest& request, const PrintMemory& memory, int width,
                           const std::function<bool()>& is_stale);

/// To be a member of the object that shows them, and used in that object's thread.
class PreviewMaker {
 public:
  /// Makes them, and calls `then` from the event loop, unless others are asked for before.
  void ask(PrintRequest request, PrintMemory memory, int width, std::function<void(Result<Preview>)> then);

 private:
  LastAsked asked_;
};

}  // namespace chronicle::app
