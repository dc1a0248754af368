#include "core/words/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/words/fold.h"

namespace chronicle {
namespace {

/// One thing: its abbreviations and its names, in English and in Russian; empty where there is none.
struct Abbreviated {
  std::array<std::string_view, 2> abbreviations, names;
};

constexpr std::array<Abbreviated, 32> known{{
    {{"CHG", "СГП"}, {"Council of Heads of Government", "Совет глав правительств"}},
    {{"CHS", "СГГ"}, {"Council of Heads of State", "Совет глав государств"}},
    {{"CFM", "СМИД"}, {"Council of Foreign Ministers", "Совет министров иностранных дел"}},
    {{"CIS", "СНГ"}, {"Commonwealth of Independent States", "Содружество Независимых Государств"}},
    {{"IPA", "МПА"}, {"Interparliamentary Assembly", "Межпарламентская Ассамблея"}},
    {{"ATC", "АТЦ"}, {"Anti-Terrorism Centre", "Антитеррористический центр"}},
    {{"EAEU", "ЕАЭС"}, {"Eurasian Economic Union", "Евразийский экономический союз"}},
    {{"EurAsEC", "ЕврАзЭС"}, {"Eurasian Economic Community", "Евразийское экономическое сообщество"}},
    {{"EEC", "ЕЭК"}, {"Eurasian Economic Commission", "Евразийская экономическая комиссия"}},
    {{"CSTO", "ОДКБ"}, {"Collective Security Treaty Organization", "Организация Договора о коллективной безопасности"}},
    {{"SCO", "ШОС"}, {"Shanghai Cooperation Organisation", "Шанхайская организация сотрудничества"}},
    {{"TITR", "ТМТМ"},
     {"Trans-Caspian International Transport Route", "Транскаспийский международный транспортный маршрут"}},
    {{"UN", "ООН"}, {"United Nations", "Организация Объединённых Наций"}},
    {{"WTO", "ВТО"}, {"World Trade Organization", "Всемирная торговая организация"}},
    {{"WHO", "ВОЗ"}, {"World Health Organization", "Всемирная организация здравоохранения"}},
    {{"IMF", "МВФ"}, {"International Monetary Fund", "Международный валютный фонд"}},
    {{"EU", "ЕС"}, {"European Union", "Европейский союз"}},
    {{"FTA", "ЗСТ"}, {"free trade", "свободной торговли"}},
    {{"GDP", "ВВП"}, {"gross domestic product", "валовой внутренний продукт"}},
    {{"VAT", "НДС"}, {"value added tax", "налог на добавленную стоимость"}},
    {{"USSR", "СССР"}, {"Soviet Union", "Советский Союз"}},
    {{"AI", "ИИ"}, {"artificial intelligence", "искусственный интеллект"}},
    {{"IT", "ИТ"}, {"information technology", "информационные технологии"}},
    {{"IT", "ИТ"}, {"digitalisation", "цифровизация"}},
    {{"ICT", "ИКТ"}, {"information and communication", "информационно-коммуникационные"}},
    {{"IP", "ИС"}, {"intellectual property", "интеллектуальная собственность"}},
    {{"", "ЧС"}, {"emergencies", "чрезвычайные ситуации"}},
    {{"", "ПВО"}, {"air defence", "противовоздушная оборона"}},
    {{"", "СМИ"}, {"media", "средства массовой информации"}},
    {{"", "АПК"}, {"agriculture", "агропромышленный комплекс"}},
    {{"", "ЖД"}, {"railway", "железнодорожный"}},
    {{"", "АЭС"}, {"nuclear energy", "атомная энергия"}},
}};

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (Word& word : words_of(text)) words.push_back(std::move(word.folded));
  return words;
}

}  // namespace

bool is_also_a_word(const std::string& word) { return word == "it" || word == "who"; }

std::vector<std::vector<std::string>> spelt_out(const std::string& word) {
  std::vector<std::vector<std::string>> others;
  for (const Abbreviated& one : known) {
    const auto is_word = [&](std::string_view abbreviation) {
      return !abbreviation.empty() && fold(abbreviation) == word;
    };
    if (std::none_of(one.abbreviations.begin(), one.abbreviations.end(), is_word)) continue;
    for (const std::string_view abbreviation : one.abbreviations)
      if (!abbreviation.empty() && !is_word(abbreviation) && !is_also_a_word(fold(abbreviation)))
        others.push_back(folded_words(abbreviation));
    for (const std::string_view name : one.names) others.push_back(folded_words(name));
  }
  return others;
}

}  // namespace chronicle
