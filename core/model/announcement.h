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

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("session", self.session);
    visit("notice", self.notice);
    visit("date", self.date);
    visit("place", self.place);
    visit("state", self.state);
    visit("form", self.form);
    visit("announced", self.announced);
    visit("announced_at", self.announced_at);
    visit("announcer", self.announcer);
  }

  bool operator==(const Announcement&) const = default;
};

}  // namespace chronicle
