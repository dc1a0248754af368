// A public report or text that facts rest on.
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

struct Source : Record {
  static constexpr Kind kind = Kind::source;

  std::string publisher;
  std::optional<std::string> url;
  std::optional<Date> published;
  std::optional<std::string> language;  ///< ISO 639
  std::optional<Date> read;

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("publisher", self.publisher);
    visit("url", self.url);
    visit("published", self.published);
    visit("language", self.language);
    visit("read", self.read);
  }

  bool operator==(const Source&) const = default;
};

}  // namespace chronicle
