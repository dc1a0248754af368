// Finding what is typed in the text of a page, letter by letter.
#pragma once

#include <QtCore/QString>
#include <vector>

namespace chronicle::app {

/// The characters of a text from `start` to before `end`.
struct TextHit {
  int start = 0, end = 0;
  bool operator==(const TextHit&) const = default;
};

/// Where `sought` stands in `text`, from its start; hits do not overlap. Case does not count, "ё" is "е", every blank,
/// one that does not break too, is as good as another, and what only the layout needs (places to break, soft hyphens)
/// is passed over. Nothing is found of a text without letters.
std::vector<TextHit> find_in_text(const QString& text, const QString& sought);

}  // namespace chronicle::app
