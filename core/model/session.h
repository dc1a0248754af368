// A session of the Council: held, or only announced.
#pragma once

#include "core/model/bounds.h"
#include "core/model/form.h"
#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

enum class Council { heads_of_government };

template <>
struct Words<Council> {
  static constexpr std::array<std::string_view, 1> values{"heads-of-government"};
};

/// Whether the session was held in turn.
enum class Regularity { regular, extraordinary };

template <>
struct Words<Regularity> {
  static constexpr std::array<std::string_view, 2> values{"regular", "extraordinary"};
};

/// When and where it was held, if it was; what was said of it beforehand is in its announcements.
struct Session : Record {
  static constexpr Kind kind = Kind::session;

  std::optional<Council> council;
  std::optional<std::int64_t> ordinal;  ///< stated or derived by counting; its citation says which
  std::optional<Regularity> regularity;
  std::optional<bool> narrow;    ///< it met in narrow format
  std::optional<bool> expanded;  ///< it met in expanded format
  std::optional<Form> form;
  std::optional<Ref<Kind::place>> place;
  std::optional<Ref<Kind::state>> host;
  std::optional<std::string> venue;
  std::optional<Ref<Kind::person>> chair;  ///< not always of the host
  std::optional<Ref<Kind::state>> chair_state;
  std::optional<std::string> chair_office;  ///< office of the chair at that time
  std::optional<Date> held;                 ///< absent as long as no source says that it was held

  static constexpr auto facts() {
    return std::tuple{fact("council", &Session::council),
                      fact("ordinal", &Session::ordinal, {.whole_numbers = {{1, largest_ordinal}}}),
                      fact("regularity", &Session::regularity),
                      fact("narrow", &Session::narrow),
                      fact("expanded", &Session::expanded),
                      fact("form", &Session::form),
                      fact("place", &Session::place),
                      fact("host", &Session::host),
                      fact("venue", &Session::venue),
                      fact("chair", &Session::chair),
                      fact("chair_state", &Session::chair_state),
                      fact("chair_office", &Session::chair_office),
                      fact("held", &Session::held)};
  }

  bool operator==(const Session&) const = default;
};

}  // namespace chronicle
