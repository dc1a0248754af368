#include "core/lists/list_mark.h"

#include <algorithm>
#include <array>

#include "core/words/fold.h"
#include "core/words/tag.h"
#include "core/words/text_form.h"

namespace chronicle {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes pieces from the beginning of a line.
class Pieces {
 public:
  explicit Pieces(std::string_view line) : line_(line) {}

  std::size_t at() const { return at_; }
  std::string_view rest() const { return line_.substr(at_); }
  bool take(std::string_view piece) {
    if (!rest().starts_with(piece)) return false;
    at_ += piece.size();
    return true;
  }
  template <std::size_t N>
  bool take_one_of(const std::array<std::string_view, N>& pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [&](std::string_view piece) { return take(piece); });
  }
  /// Whether there were blanks, or the line is at its end.
  bool take_blanks() {
    const std::string_view text = trimmed(rest());
    const std::size_t before = at_;
    at_ = text.empty() ? line_.size() : static_cast<std::size_t>(text.data() - line_.data());
    return at_ > before || text.empty();
  }
  /// One to three digits, and no more.
  std::optional<std::string_view> take_digits() {
    std::size_t count = 0;
    while (count < rest().size() && is_digit(rest()[count])) ++count;
    if (count == 0 || count > 3) return std::nullopt;
    const auto digits = rest().substr(0, count);
    at_ += count;
    return digits;
  }
  /// A letter of either alphabet that stands alone.
  std::optional<std::string> take_letter() {
    if (rest().empty()) return std::nullopt;
    const auto lead = static_cast<unsigned char>(rest().front());
    const bool is_latin = lead >= 'a' && lead <= 'z';
    const bool is_russian = (lead == 0xD0 || lead == 0xD1) && rest().size() > 1 && is_small_russian(rest());
    if (!is_latin && !is_russian) return std::nullopt;
    const std::string letter(rest().substr(0, is_latin ? 1 : 2));
    at_ += letter.size();
    return letter;
  }
  void go_back(std::size_t at) { at_ = at; }

 private:
  /// а to я, and ё.
  static bool is_small_russian(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]), next = static_cast<unsigned char>(text[1]);
    return lead == 0xD0 ? next >= 0xB0 : next <= 0x8F || next == 0x91;
  }

  std::string_view line_;
  std::size_t at_ = 0;
};

constexpr std::array<std::string_view, 12> bullets{"-", "–", "—", "−", "•", "*", "·", "▪", "●", "○", "■", "\uF0B7"};
constexpr std::array<std::string_view, 2> closings{")", "."};

/// "№", "Item", "пункт": words that say that a number follows.
bool take_number_word(Pieces& line) {
  constexpr std::array<std::string_view, 16> words{"№",  "Пункт", "пункт", "ПУНКТ", "Вопрос", "вопрос", "ВОПРОС", "п.",
                                                   "П.", "Item",  "item",  "ITEM",  "No.",    "no.",    "No",     "N"};
  const std::size_t before = line.at();
  if (!line.take_one_of(words)) return false;
  line.take_blanks();
  if (!line.rest().empty() && is_digit(line.rest().front())) return true;
  line.go_back(before);
  return false;
}

std::optional<ListMark> bullet_of(std::string_view text) {
  Pieces line(text);
  if (!line.take_one_of(bullets) || !line.take_blanks()) return std::nullopt;
  return ListMark{.is_bullet = true, .end = line.at()};
}

std::optional<ListMark> roman_of(std::string_view text) {
  const std::size_t count = std::min(text.find_first_not_of("IVXLC"), text.size());
  Pieces line(text.substr(count));
  if (count == 0 || !line.take_one_of(closings) || !line.take_blanks()) return std::nullopt;
  return ListMark{.is_roman = true, .end = count + line.at()};
}

std::optional<ListMark> letter_of(std::string_view text) {
  Pieces line(text);
  line.take("(");
  const auto letter = line.take_letter();
  if (!letter || !line.take(")")) return std::nullopt;
  line.take_blanks();
  return ListMark{.letter = *letter, .end = line.at()};
}

/// "а)" behind a number, as in "2.а)", "2 а)" and "2а)".
std::string take_letter_behind(Pieces& line) {
  const std::size_t before = line.at();
  line.take(".");
  line.take_blanks();
  const auto letter = line.take_letter();
  if (letter && line.take_one_of(closings)) {
    line.take(")");
    return *letter;
  }
  line.go_back(before);
  return {};
}

std::optional<ListMark> number_of(std::string_view text, std::size_t expected) {
  Pieces line(text);
  const bool is_said = take_number_word(line), in_brackets = line.take("(");
  ListMark mark;
  for (std::size_t parts = 0; parts < 5; ++parts) {
    const std::size_t before = line.at();
    if (parts > 0 && !line.take(".")) break;
    const auto digits = line.take_digits();
    if (!digits && parts > 0 && (line.rest().empty() || !is_digit(line.rest().front()))) {
      line.go_back(before);
      break;
    }
    if (!digits) return std::nullopt;  // a year, as in 12.11.2021
    mark.number += (parts > 0 ? "." : "") + std::string(*digits);
  }
  mark.letter = take_letter_behind(line);
  const bool is_ended = !mark.letter.empty() || line.take_one_of(closings) || line.take(":");
  if (is_ended) line.take(")");
  const std::size_t at = line.at();
  const bool is_apart = line.take_blanks();
  const bool has_parts = mark.number.find('.') != std::string::npos;
  const bool is_tabbed = at < text.size() && text[at] == '\t';
  if (in_brackets && !is_ended) return std::nullopt;
  if (!is_ended && (!is_apart || !(is_said || has_parts || is_tabbed || mark.number == std::to_string(expected))))
    return std::nullopt;
  if (!has_form(mark.number, TextForm::item_number)) return std::nullopt;
  Pieces behind(line.rest());
  if (behind.take_one_of(bullets) && behind.take_blanks()) line.go_back(line.at() + behind.at());
  mark.end = line.at();
  return mark;
}

}  // namespace

std::optional<ListMark> mark_of(std::string_view line, std::size_t expected) {
  if (auto mark = number_of(line, expected)) return mark;
  if (auto mark = bullet_of(line)) return mark;
  if (auto mark = roman_of(line)) return mark;
  return letter_of(line);
}

}  // namespace chronicle
