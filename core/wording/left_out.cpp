#include "core/wording/left_out.h"

namespace chronicle {

std::string all_left_out(const Missing& missing, const LeftOutWords& words) {
  std::string text;
  const auto add = [&](std::string_view part) {
    if (!text.empty()) text += "; ";
    text += part;
  };
  for (const Missing::Rows& rows : missing.rows) add(words.rows(rows));
  if (missing.drawings > 0) add(words.drawings(missing.drawings));
  if (missing.sources) add(words.sources);
  if (missing.cut > 0) add(words.cut(missing.cut));
  return text;
}

}  // namespace chronicle
