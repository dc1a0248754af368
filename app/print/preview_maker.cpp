#include "app/print/preview_maker.h"

#include <QtCore/QBuffer>
#include <QtCore/QThread>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <algorithm>
#include <future>
#include <memory>
#include <utility>

#include "app/background/attempt.h"
#include "app/print/measures.h"
#include "app/print/paper.h"

namespace chronicle::app {
namespace {

/// A page on white, at the scale of the picture.
QImage picture_of(Paper& paper, int index, const QPdfWriter& device, int width) {
  const QRect sheet = device.pageLayout().fullRectPixels(print_resolution);
  const QRect inside = device.pageLayout().paintRectPixels(print_resolution);
  const double scale = static_cast<double>(width) / sheet.width();
  QImage picture(width, std::max(1, qRound(sheet.height() * scale)), QImage::Format_RGB32);
  picture.fill(Qt::white);
  const int dots_a_metre = qRound(print_resolution / metres_an_inch);
  picture.setDotsPerMeterX(dots_a_metre);
  picture.setDotsPerMeterY(dots_a_metre);
  QPainter painter(&picture);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.scale(scale, scale);
  painter.translate(inside.topLeft());
  paper.paint(painter, index);
  return picture;
}

/// What lays out texts starts timers, which only threads of Qt's have.
Result<Preview> in_thread_of_qt(const std::function<Result<Preview>()>& work) {
  std::promise<Result<Preview>> made;
  const std::unique_ptr<QThread> thread(QThread::create([&] { made.set_value(attempt(work)); }));
  thread->start();
  Result<Preview> preview = made.get_future().get();
  thread->wait();
  return preview;
}

}  // namespace

Result<Preview> preview_of(const PrintRequest& request, const PrintMemory& memory, int width,
                           const std::function<bool()>& is_stale) {
  auto composed = request.compose(memory.options);
  if (!composed) return fail(composed.error());
  Preview preview{.sections = sections_of(*composed)};
  if (is_stale()) return preview;
  const PrintOptions options = options_for(memory, preview.sections);
  QBuffer nowhere;
  nowhere.open(QIODevice::WriteOnly);
  QPdfWriter device(&nowhere);
  device.setResolution(print_resolution);
  device.setPageLayout(page_layout(options));
  Paper paper(arranged(*std::move(composed), options), options, device, request.library);
  preview.page_count = paper.page_count();
  for (int index = 0; index < std::min(preview.page_count, most_previewed) && !is_stale(); ++index)
    preview.pages.push_back(picture_of(paper, index, device, width));
  return preview;
}

void PreviewMaker::ask(PrintRequest request, PrintMemory memory, int width, std::function<void(Result<Preview>)> then) {
  asked_.ask(
      [request = std::move(request), memory = std::move(memory), width](const auto& is_stale) {
        return in_thread_of_qt([&] { return preview_of(request, memory, width, is_stale); });
      },
      std::move(then));
}

}  // namespace chronicle::app
