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

  static constexpr auto facts() {
    return std::tuple{fact("publisher", &Source::publisher),
                      fact("url", &Source::url, {.is_searched = false, .form = TextForm::web_address}),
                      fact("published", &Source::published),
                      fact("language", &Source::language, {.is_searched = false, .form = TextForm::language_code}),
                      fact("read", &Source::read, {.is_searched = false})};
  }

  bool operator==(const Source&) const = default;
};

}  // namespace chronicle
