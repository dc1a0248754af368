#include "core/store/former_ids.h"

#include <set>

#include "core/model/check.h"
#include "core/model/redirect.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

class FormerIds {
 public:
  FormerIds(const Library& library, Edit& edit)
      : library_(library), edit_(edit), going_(edit.remove.begin(), edit.remove.end()) {}

  void settle() {
    former_ = library_.records().former_ids();
    if (former_.empty() && !puts_some()) return;
    find();
    for_each_kind([this]<typename R>() {
      for (R& record : edit_.put.of<R>()) {
        if (const auto found = former_.find(record.id); found != former_.end()) refuse(record.id, found->second);
        if (redirect(record, former_)) check(record);
      }
    });
  }

 private:
  bool puts_some() const {
    bool any = false;
    for_each_kind([&]<typename R>() {
      for (const R& record : edit_.put.of<R>()) any = any || !record.former_ids.empty();
    });
    return any;
  }

  /// The former ids as they are after the edit.
  void find() {
    std::set<RecordId> put;
    for_each_kind([&]<typename R>() {
      for (const R& record : edit_.put.of<R>()) put.insert(record.id);
    });
    std::erase_if(former_, [&](const auto& one) { return put.contains(one.second) || going_.contains(one.second); });
    for_each_kind([this]<typename R>() {
      for (R& record : edit_.put.of<R>()) add_those_of(record);
    });
  }
  void add_those_of(Record& record) {
    std::erase_if(record.former_ids, [&](const std::string& text) {
      const RecordId former = RecordId::parse(text).value();
      const bool is_taken = stays(former) || !former_.emplace(former, record.id).second;
      if (is_taken && edit_.edition.empty()) refuse(former, record.id);
      return is_taken;
    });
  }
  /// Whether there is a record of that very id, which is not to go.
  bool stays(const RecordId& id) const {
    return !going_.contains(id) && library_.records().contains(id) && library_.records().current(id) == id;
  }

  [[noreturn]] void refuse(const RecordId& former, const RecordId& now) const {
    throw Failure(
        {.code = ErrorCode::duplicate_id, .file = library_.path(), .record = former.text(), .found = now.text()});
  }

  const Library& library_;
  Edit& edit_;
  const std::set<RecordId> going_;
  Redirections former_;
};

}  // namespace

void settle_former_ids(const Library& library, Edit& edit) { FormerIds(library, edit).settle(); }

}  // namespace chronicle
