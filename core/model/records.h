// All kinds of record in one place, for code that treats them alike.
#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/model/act.h"
#include "core/model/announcement.h"
#include "core/model/attendance.h"
#include "core/model/chairmanship.h"
#include "core/model/commitment.h"
#include "core/model/count.h"
#include "core/model/document.h"
#include "core/model/figure.h"
#include "core/model/item.h"
#include "core/model/person.h"
#include "core/model/place.h"
#include "core/model/relation.h"
#include "core/model/session.h"
#include "core/model/signature.h"
#include "core/model/source.h"
#include "core/model/state.h"
#include "core/model/statement.h"
#include "core/model/topic.h"
#include "core/model/trace.h"

/// Every kind of record, in the order of `Kind`: for explicit instantiations.
// Versions of clang-format differ in how they break it.
// clang-format off
#define CHRONICLE_FOR_EACH_RECORD(X)                                                                           \
  X(Session)                                                                                                   \
  X(Announcement) X(Item) X(Document) X(Act) X(Relation) X(Signature) X(Attendance) X(Statement) X(Commitment) \
      X(Trace) X(Figure) X(Count) X(Chairmanship) X(Person) X(State) X(Place) X(Topic) X(Source)
// clang-format on

namespace chronicle {

/// Calls `visit.template operator()<R>()` for every kind of record, in the order of `Kind`.
template <typename Visit>
void for_each_kind(Visit&& visit) {
  const auto call = [&]<typename... R>(std::tuple<R...>*) { (visit.template operator()<R>(), ...); };
  call(static_cast<std::tuple<Session, Announcement, Item, Document, Act, Relation, Signature, Attendance, Statement,
                              Commitment, Trace, Figure, Count, Chairmanship, Person, State, Place, Topic, Source>*>(
      nullptr));
}

/// Records of all kinds, in memory: what one or several files hold.
class Bundle {
 public:
  template <typename R>
  std::vector<R>& of() {
    return std::get<std::vector<R>>(records_);
  }
  template <typename R>
  const std::vector<R>& of() const {
    return std::get<std::vector<R>>(records_);
  }
  std::size_t size() const {
    std::size_t total = 0;
    for_each_kind([&]<typename R>() { total += of<R>().size(); });
    return total;
  }

 private:
  std::tuple<std::vector<Session>, std::vector<Announcement>, std::vector<Item>, std::vector<Document>,
             std::vector<Act>, std::vector<Relation>, std::vector<Signature>, std::vector<Attendance>,
             std::vector<Statement>, std::vector<Commitment>, std::vector<Trace>, std::vector<Figure>,
             std::vector<Count>, std::vector<Chairmanship>, std::vector<Person>, std::vector<State>, std::vector<Place>,
             std::vector<Topic>, std::vector<Source>>
      records_;
};

}  // namespace chronicle
