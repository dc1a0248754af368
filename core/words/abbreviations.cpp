#include "core/words/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/words/fold.h"

namespace chronicle {
namespace {

/// One thing: its abbreviations, and its names. Empty ones are not used.
struct Abbreviated {
  std::array<std::string_view, 2> abbreviations, names;
};

constexpr std::array<Abbreviated, 12> known{{
    {{"CHG", "СГП"}, {"Council of Heads of Government", "Совет глав правительств"}},
    {{"CHS", "СГГ"}, {"Council of Heads of State", "Совет глав государств"}},
    {{"CFM", "СМИД"}, {"Council of Foreign Ministers", "Совет министров иностранных дел"}},
    {{"CIS", "СНГ"}, {"Commonwealth of Independent States", "Содружество Независимых Государств"}},
    {{"IPA", "МПА"}, {"Interparliamentary Assembly", "Межпарламентская Ассамблея"}},
    {{"EAEU", "ЕАЭС"}, {"Eurasian Economic Union", "Евразийский экономический союз"}},
    {{"EurAsEC", "ЕврАзЭС"}, {"Eurasian Economic Community", "Евразийское экономическое сообщество"}},
    {{"TITR", "ТМТМ"},
     {"Trans-Caspian International Transport Route", "Транскаспийский международный транспортный маршрут"}},
    {{"UN", "ООН"}, {"United Nations", "Организация Объединённых Наций"}},
    {{"WTO", "ВТО"}, {"World Trade Organization", "Всемирная торговая организация"}},
    {{"IMF", "МВФ"}, {"International Monetary Fund", "Международный валютный фонд"}},
    {{"AI", "ИИ"}, {"artificial intelligence", "искусственный интеллект"}},
}};

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (Word& word : words_of(text)) words.push_back(std::move(word.folded));
  return words;
}

}  // namespace

std::vector<std::vector<std::string>> spelt_out(const std::string& word) {
  std::vector<std::vector<std::string>> others;
  for (const Abbreviated& one : known) {
    const auto is_word = [&](std::string_view abbreviation) { return fold(abbreviation) == word; };
    if (std::none_of(one.abbreviations.begin(), one.abbreviations.end(), is_word)) continue;
    for (const std::string_view abbreviation : one.abbreviations)
      if (!is_word(abbreviation)) others.push_back(folded_words(abbreviation));
    for (const std::string_view name : one.names) others.push_back(folded_words(name));
  }
  return others;
}

}  // namespace chronicle
