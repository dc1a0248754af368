#include "app/page/find_in_text.h"

namespace chronicle::app {
namespace {

bool is_of_layout(QChar c) {
  for (const char16_t one : {u'\u00ad', u'\u200b', u'\u2060'})
    if (c == QChar(one)) return true;
  return false;
}

QChar folded(QChar c) {
  const QChar letter = c.toCaseFolded();
  if (letter == QChar(u'\u0451')) return QChar(u'\u0435');  // ё, е
  for (const char16_t blank : {u'\t', u'\u00a0', u'\u202f'})
    if (c == QChar(blank)) return QChar(u' ');
  return letter;
}

/// A text as it is compared, with the place in it of each of its characters.
struct Folded {
  QString text;
  std::vector<int> places;

  explicit Folded(const QString& whole) {
    text.reserve(whole.size());
    places.reserve(static_cast<std::size_t>(whole.size()));
    for (int at = 0; at < whole.size(); ++at) {
      if (is_of_layout(whole[at])) continue;
      text += folded(whole[at]);
      places.push_back(at);
    }
  }
};

}  // namespace

std::vector<TextHit> find_in_text(const QString& text, const QString& sought) {
  const QString wanted = Folded(sought).text;
  if (wanted.trimmed().isEmpty()) return {};
  const Folded searched(text);
  std::vector<TextHit> hits;
  for (auto at = searched.text.indexOf(wanted); at >= 0; at = searched.text.indexOf(wanted, at + wanted.size())) {
    const auto first = static_cast<std::size_t>(at), last = static_cast<std::size_t>(at + wanted.size() - 1);
    hits.push_back({searched.places[first], searched.places[last] + 1});
  }
  return hits;
}

}  // namespace chronicle::app
