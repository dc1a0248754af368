// All kinds of record in one place, for code that treats them alike.
#pragma once

#include <stdexcept>
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

/// The types of all records, in the order of `Kind`.
using RecordTypes = std::tuple<Session, Announcement, Item, Document, Act, Relation, Signature, Attendance, Statement,
                               Commitment, Trace, Figure, Count, Chairmanship, Person, State, Place, Topic, Source>;

/// Calls `visit.template operator()<R>()` for every kind of record, in the order of `Kind`.
template <typename Visit>
constexpr void for_each_kind(Visit&& visit) {
  const auto call = [&]<typename... R>(std::tuple<R...>*) { (visit.template operator()<R>(), ...); };
  call(static_cast<RecordTypes*>(nullptr));
}

static_assert([] {
  std::size_t next = 0;
  bool in_order = true;
  for_each_kind([&]<typename R>() { in_order = in_order && static_cast<std::size_t>(R::kind) == next++; });
  return in_order && next == kind_count;
}());

/// Gives what `visit.template operator()<R>()` gives for the record type R of a kind.
template <typename Visit>
constexpr decltype(auto) dispatch(Kind kind, Visit&& visit) {
  switch (kind) {
#define CHRONICLE_CASE(R) \
  case R::kind:           \
    return visit.template operator()<R>();
    CHRONICLE_FOR_EACH_RECORD(CHRONICLE_CASE)
#undef CHRONICLE_CASE
  }
  throw std::logic_error("no such kind of record");
}

/// How many facts all kinds have together, but for those that every record has.
inline constexpr std::size_t fact_count = [] {
  std::size_t count = 0;
  for_each_kind([&]<typename R>() { count += std::tuple_size_v<decltype(R::facts())>; });
  return count;
}();

/// The number of a fact among all, in the order of the kinds.
template <typename R, typename T>
constexpr std::size_t fact_number(T R::*member) {
  std::size_t number = 0, found = fact_count;
  for_each_kind([&]<typename S>() {
    for_each_fact<S>([&]<typename U>(const Fact<S, U>& fact) {
      if constexpr (std::same_as<Fact<S, U>, Fact<R, T>>)
        if (fact.member == member) found = number;
      ++number;
    });
  });
  return found;
}

/// Records of all kinds, in memory: what one or several files hold.
class Bundle {
 public:
  /// The records of type R.
  template <typename R>
  std::vector<R>& of() {
    return std::get<std::vector<R>>(records_);
  }
  template <typename R>
  const std::vector<R>& of() const {
    return std::get<std::vector<R>>(records_);
  }
  /// How many records there are of all kinds together.
  std::size_t size() const {
    std::size_t total = 0;
    for_each_kind([&]<typename R>() { total += of<R>().size(); });
    return total;
  }

 private:
  template <typename... R>
  static std::tuple<std::vector<R>...> lists_of(std::tuple<R...>*);

  decltype(lists_of(static_cast<RecordTypes*>(nullptr))) records_;
};

}  // namespace chronicle
