#include "app/timeline/record_feed.h"

#include "app/timeline/record_entries.h"
#include "app/timeline/stage.h"

namespace chronicle::app {
namespace {

std::shared_ptr<timeline::Record> work_out(const RecordRequest& request) {
  auto content = timeline_content(*request.catalogue, request.passing, request.as_of);
  return std::make_shared<timeline::Record>(
      make_record(std::move(content.entries), std::move(content.groups), request.today));
}

}  // namespace

RecordFeed::RecordFeed(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

RecordFeed::~RecordFeed() {
  ++latest_;
  pool_.waitForDone();
}

void RecordFeed::ask_at_once(const RecordRequest& request) {
  ++latest_;
  Q_EMIT ready(work_out(request));
}

void RecordFeed::ask(RecordRequest request) {
  if (request.passing.of(Kind::document).size() <= few_documents) return ask_at_once(request);
  const int number = ++latest_;
  pool_.start([this, number, request = std::move(request)] {
    if (number != latest_) return;
    auto record = work_out(request);
    QMetaObject::invokeMethod(
        this,
        [this, number, record = std::move(record)] {
          if (number == latest_) Q_EMIT ready(record);
        },
        Qt::QueuedConnection);
  });
}

}  // namespace chronicle::app
