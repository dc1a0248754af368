// What a source says was done with a document, and where.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

enum class Verb {
  approved,
  adopted,
  was_signed,
  endorsed,
  agreed,
  decided,
  confirmed,
  declared,
  created,
  heard,
  considered,
  discussed,
  planned,
  deferred,
  not_adopted,
  returned
};

template <>
struct Words<Verb> {
  static constexpr std::array<std::string_view, 16> values{
      "approved", "adopted", "signed",     "endorsed",  "agreed",  "decided",  "confirmed",   "declared",
      "created",  "heard",   "considered", "discussed", "planned", "deferred", "not-adopted", "returned"};
};

/// Whether the verb says that the document was adopted; "considered", "heard" and "planned" do not.
constexpr bool adopts(Verb verb) { return verb <= Verb::created; }

/// One verb of one document; what was done to it over the years is several acts.
struct Act : Record {
  static constexpr Kind kind = Kind::act;

  Ref<Kind::document> document;
  Verb verb{};
  std::optional<Ref<Kind::session>> session;
  std::optional<std::string> body;  ///< if it was not a session of the Council
  std::optional<Ref<Kind::item>> item;
  std::optional<Date> date;  ///< if it is not the day of the session

  static constexpr auto facts() {
    return std::tuple{fact("document", &Act::document, {.role = FactRole::whole}),
                      fact("verb", &Act::verb),
                      fact("session", &Act::session),
                      fact("body", &Act::body),
                      fact("item", &Act::item),
                      fact("date", &Act::date)};
  }

  bool operator==(const Act&) const = default;
};

}  // namespace chronicle
