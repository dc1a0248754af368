#include "core/exchange/link_check.h"

#include "core/model/references.h"

namespace chronicle::exchange {
namespace {

class LinkCheck {
 public:
  LinkCheck(const Origins& origins, const KnownId& is_known) : origins_(origins), is_known_(is_known) {}

  template <typename R>
  void operator()(const R& record) {
    record_ = &record.id;
    visit_references(record, [this](const char* key, const RecordId& id) { follow(key, id); });
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
