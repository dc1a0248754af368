#include "app/shell/keep_at_end.h"

#include "app/shell/main_window.h"

namespace chronicle::app {

KeepAtEnd::KeepAtEnd(MainWindow& window) : window_(window) {
  connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &KeepAtEnd::keep);
  connect(&signals_, &EndSignals::asked, this, [this] {
    keep();
    QCoreApplication::exit(0);  // closes no window, so that none asks a question
  });
}

void KeepAtEnd::keep() {
  const auto kept = window_.keep_everything();
  unkept_ = kept ? std::nullopt : std::optional(kept.error());
}

std::optional<Error> KeepAtEnd::keep_rest() {
  if (unkept_) keep();
  return unkept_;
}

}  // namespace chronicle::app
