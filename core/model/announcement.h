// What was said beforehand of a session; never overwritten by what came.
#pragma once

#include "core/model/form.h"
#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

enum class Notice { scheduled, draft_agenda, postponed, cancelled };

template <>
struct Words<Notice> {
  static constexpr std::array<std::string_view, 4> values{"scheduled", "draft-agenda", "postponed", "cancelled"};
};

/// What one announcement said; what it left open is absent.
struct Announcement : Record {
  static constexpr Kind kind = Kind::announcement;

  Ref<Kind::session> session;
  Notice notice{};
  std::optional<Date> date;  ///< the announced date
  std::optional<Ref<Kind::place>> place;
  std::optional<Ref<Kind::state>> state;
  std::optional<Form> form;
  std::optional<Date> announced;                   ///< when it was announced
  std::optional<Ref<Kind::session>> announced_at;  ///< the session at which it was announced
  std::optional<std::string> announcer;

  static constexpr auto facts() {
    return std::tuple{fact("session", &Announcement::session, {.role = FactRole::whole}),
                      fact("notice", &Announcement::notice),
                      fact("date", &Announcement::date),
                      fact("place", &Announcement::place),
                      fact("state", &Announcement::state),
                      fact("form", &Announcement::form),
                      fact("announced", &Announcement::announced),
                      fact("announced_at", &Announcement::announced_at),
                      fact("announcer", &Announcement::announcer)};
  }

  bool operator==(const Announcement&) const = default;
};

}  // namespace chronicle
