#include "app/timeline/record_feed.h"

#include "app/timeline/stage.h"

namespace chronicle::app {
namespace {

std::shared_ptr<timeline::Record> work_out(const RecordRequest& request) {
  auto content = content_of(request);
  return std::make_shared<timeline::Record>(
      make_record(std::move(content.entries), std::move(content.groups), request.today));
}

}  // namespace

RecordRequest request_of(const Workspace& workspace) {
  RecordRequest request{.catalogue = workspace.catalogue(),
                        .passing = workspace.passing(),
                        .as_of = workspace.as_of(),
                        .today = workspace.today(),
                        .topics = workspace.filter().of(Facet::topic)};
  if (workspace.search().result != nullptr) request.sessions = workspace.passing_filter().of(Kind::session);
  return request;
}

TimelineContent content_of(const RecordRequest& request) {
  return timeline_content(*request.catalogue, request.passing, request.as_of, request.sessions, request.topics);
}

RecordFeed::RecordFeed(QObject* parent) : QObject(parent) {}

void RecordFeed::ask_at_once(const RecordRequest& request) {
  work_.drop();
  Q_EMIT ready(work_out(request));
}

void RecordFeed::ask(RecordRequest request) {
  if (request.passing.of(Kind::document).size() <= few_documents) return ask_at_once(request);
  work_.ask([request = std::move(request)](const auto& /*is_stale*/) { return work_out(request); },
            [this](const Result<std::shared_ptr<timeline::Record>>& record) {
              if (record)
                Q_EMIT ready(*record);
              else
                Q_EMIT failed(record.error());
            });
}

}  // namespace chronicle::app
