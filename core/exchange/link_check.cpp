#include "core/exchange/link_check.h"

namespace chronicle::exchange {
namespace {

/// What must not be named, by kind; the empty text: all is well.
struct Senseless {
  const char* field = "";
  const char* expected = "";
  RecordId found{};
};

template <typename R>
Senseless senseless_link(const R& /*record*/) {
  return {};
}
Senseless senseless_link(const Relation& relation) {
  if (relation.document != relation.to) return {};
  return {"to", "another document", relation.to.id()};
}
Senseless senseless_link(const Announcement& announcement) {
  if (announcement.announced_at != announcement.session) return {};
  return {"announced_at", "another session", announcement.session.id()};
}
/// What a trace names is known since that is; a trace that named a trace could be known since itself.
Senseless senseless_link(const Trace& trace) {
  if (trace.record.kind() == Kind::trace)
    return {"record", "the record in which the sign is found, which is no trace", trace.record};
  if (trace.record == trace.commitment.id()) return {"record", "another record than the commitment", trace.record};
  return {};
}

class LinkCheck {
 public:
  LinkCheck(const Origins& origins, const KnownId& is_known) : origins_(origins), is_known_(is_known) {}

  template <typename R>
  void operator()(const R& record) {
    record_ = &record.id;
    R::describe(record, [this](const char* key, const auto& member) { follow(key, member); });
    for (const auto& topic : record.topics) {
      if (topic.id() == record.id) refuse("topics", "another topic", topic.id());
      follow("topics", topic.id());
    }
    for (const auto& citation : record.citations) follow("citations", citation.source.id());
    const Senseless link = senseless_link(record);
    if (!link.found.is_null()) refuse(link.field, link.expected, link.found);
  }

 private:
  void follow(const char* key, const RecordId& id) const {
    if (origins_.contains(id.text()) || (is_known_ && is_known_(id))) return;
    throw Failure({.code = ErrorCode::unknown_id,
                   .file = *origins_.at(record_->text()),
                   .record = record_->text(),
                   .field = key,
                   .found = id.text()});
  }
  template <Kind K>
  void follow(const char* key, const Ref<K>& ref) const {
    follow(key, ref.id());
  }
  template <typename T>
  void follow(const char* key, const std::optional<T>& member) const {
    if (member) follow(key, *member);
  }
  template <typename T>
  void follow(const char*, const T&) const {}

  [[noreturn]] void refuse(const char* field, const char* expected, const RecordId& found) const {
    throw Failure({.code = ErrorCode::bad_value,
                   .file = *origins_.at(record_->text()),
                   .record = record_->text(),
                   .field = field,
                   .expected = expected,
                   .found = found.text()});
  }

  const Origins& origins_;
  const KnownId& is_known_;
  const RecordId* record_ = nullptr;
};

}  // namespace

void check_links(const Bundle& bundle, const Origins& origins, const KnownId& is_known) {
  LinkCheck check(origins, is_known);
  for_each_kind([&]<typename R>() {
    for (const R& record : bundle.of<R>()) check(record);
  });
}

}  // namespace chronicle::exchange
