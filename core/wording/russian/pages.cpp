#include "core/wording/pages.h"

#include <cstdlib>

#include "core/values/digits.h"
#include "core/wording/left_out.h"
#include "core/wording/russian/russian.h"
#include "core/words/capitalised.h"

namespace chronicle::russian {
namespace {

constexpr Noun agenda_items{"вопрос повестки дня", "вопроса повестки дня", "вопросов повестки дня"};
constexpr Noun rows_noun{"строка", "строки", "строк"};
constexpr Noun charts{"схема", "схемы", "схем"};
constexpr Noun long_texts{"длинный текст", "длинного текста", "длинных текстов"};
constexpr Noun facts{"факт", "факта", "фактов"};
constexpr Noun characters_noun{"знак", "знака", "знаков"};

template <typename E>
std::string word(E value) {
  return vocabulary().word(value);
}

/// Adds a word to a list within a line.
void add(std::string& text, const std::string& part) { text += (text.empty() ? "" : ", ") + part; }

std::string distance(const Shift& shift) {
  if (!shift.days) return "другой день";
  const std::string by = counted(static_cast<std::uint64_t>(std::abs(*shift.days)), days);
  return (shift.is_exact ? "на " : "не менее чем на ") + by + (*shift.days > 0 ? " позже" : " раньше");
}

class RussianPages final : public PagePhrases {
 public:
  std::string as_of(Day day) const override { return "По состоянию на " + in_words(day); }
  std::string on_day(Day day) const override { return "На " + in_short(day); }
  std::string not_known_on(Day day) const override { return sentence("Сведений ещё не было на " + in_words(day)); }
  std::string completeness(std::size_t known, const Count& of, Completed what) const override {
    const auto all = static_cast<std::uint64_t>(of.value);
    const std::string part = part_of(known, of) + no_break_space;
    switch (what) {
      case Completed::documents:
        return part + genitive_of(all, noun_of(Kind::document)) + " известно";
      case Completed::agenda_items:
        return part + genitive_of(all, agenda_items) + " известно";
      case Completed::states:
        break;
    }
    return part + genitive_of(all, noun_of(Kind::state)) + " известно";
  }
  /// As GOST R 7.0.5 has references to what is read on the web.
  std::string citation(const Source& source, const std::string& locator) const override {
    std::string text = source.publisher + ". " + name_in(source, Language::russian);
    if (source.published) text += ". – " + in_words(*source.published);
    if (!locator.empty()) text += ", " + locator;
    if (source.url) text += (text.ends_with('.') ? " – URL: " : ". – URL: ") + *source.url;
    if (source.read) text += " (дата обращения: " + in_short(*source.read) + ")";
    return sentence(text);
  }

  std::string format(bool narrow, bool expanded) const override {
    if (narrow && expanded) return "в узком и расширенном составе";
    if (narrow) return "в узком составе; о расширенном составе не сообщается";
    if (expanded) return "в расширенном составе; об узком составе не сообщается";
    return "ни в узком, ни в расширенном составе";
  }
  std::string derived_number(std::int64_t number) const override {
    return std::to_string(number) + " (установлен подсчётом)";
  }
  std::string counted(Counted what) const override { return with_capital(word(what)); }
  std::string counted(Counted what, const std::string& state) const override { return counted(what) + ", " + state; }
  std::string another_reading(const std::string& reading) const override {
    return "(по другому источнику: " + reading + ")";
  }
  std::string part(const std::optional<Role>& role, const std::optional<Presence>& presence) const override {
    std::string text;
    if (role) add(text, word(*role));
    if (presence == Presence::video || presence == Presence::absent) add(text, word(*presence));
    return with_capital(text);
  }
  std::string shift(const Shift& shift) const override {
    std::string text;
    if (shift.of_day) add(text, distance(shift));
    if (shift.of_place) add(text, "другое место");
    if (shift.of_form) add(text, "другая форма проведения");
    return text;
  }
  Line announcement(const AnnouncementWords& words) const override {
    Line line;
    if (words.made) line.push_back({.text = in_words(*words.made) + ": ", .tone = Tone::muted});
    if (words.notice != Notice::scheduled) line.push_back({.text = word(words.notice) + "; "});
    std::string text = words.date ? in_words(*words.date) : "без даты";
    if (!words.place.empty()) add(text, words.place);
    line.push_back({.text = std::move(text), .notes = words.notes});
    return line;
  }
  Line what_came(Line announcement, Run session, Run state, const std::optional<Run>& day) const override {
    const bool is_ended = !announcement.empty() && announcement.back().text.ends_with('.');
    announcement.push_back({.text = is_ended ? " Итог: " : ". Итог: "});
    announcement.push_back(std::move(session));
    state.text = ", " + state.text;
    announcement.push_back(std::move(state));
    if (day) {
      announcement.push_back({.text = " "});
      announcement.push_back(*day);
    }
    return announcement;
  }

  std::string kicker(DocumentType type, Outcome outcome) const override {
    return with_capital(word(type)) + " · " + agreeing(outcome, ending_of(type));
  }
  std::string kicker(DocumentType type, Verb verb, const std::string& session) const override {
    return with_capital(word(type)) + " · " + agreeing(verb, ending_of(type)) + ", " + session;
  }
  Line act(const ActWords& words) const override {
    const bool is_plan = words.verb == Verb::planned;
    Line line{{.text = with_capital(word(words.verb)), .notes = words.notes}};
    if (words.date && !is_plan) line.push_back({.text = " " + when_in_words(*words.date)});
    if (words.session) {
      line.push_back({.text = is_plan ? ": " : ", "});
      line.push_back(*words.session);
    } else if (!words.body.empty()) {
      line.push_back({.text = ", " + words.body});
    }
    if (!words.item.empty()) line.push_back({.text = ", пункт " + words.item + " повестки дня"});
    return line;
  }
  Line until(Run state, const Date& end) const override {
    return {std::move(state), {.text = " " + until_in_short(end)}};
  }
  std::string sources(std::size_t count) const override { return russian::counted(count, noun_of(Kind::source)); }
  std::string relation(const RelationReading& reading) const override { return with_capital(relation_words(reading)); }
  Line relation(Run document, const RelationReading& reading, Run other) const override {
    return {std::move(document), {.text = " – " + relation_words(reading) + ": "}, std::move(other)};
  }
  Line in_force_on(Day day, std::vector<Run> documents, std::size_t not_known) const override {
    const char* verb = documents.size() == 1 ? "действует: " : "действуют: ";
    Line line{{.text = "На " + in_words(day) + " " + (documents.empty() ? "не действует " : verb)}};
    if (documents.empty())
      line.push_back({.text = "ни один документ, судя по срокам, указанным в источниках", .tone = Tone::attention});
    for (Run& document : documents) {
      if (&document != &documents.front()) line.push_back({.text = "; "});
      line.push_back(std::move(document));
    }
    line.push_back({.text = "."});
    if (not_known > 0) line.push_back({.text = " Неизвестно: " + std::to_string(not_known) + ".", .tone = Tone::muted});
    return line;
  }

  Line trace(Verdict verdict, Run record) const override {
    return {{.text = with_capital(word(verdict)) + ": "}, std::move(record)};
  }
  Line trace_of(Verdict verdict, Run commitment) const override {
    return {{.text = what_it_does(verdict)}, std::move(commitment)};
  }

  std::string together(std::size_t records, std::size_t count) const override {
    std::string text;
    if (records > 0) text = russian::counted(records, {"запись", "записи", "записей"});
    if (records > 0 && count > 0) text += " и ";
    if (count > 0) text += russian::counted(count, {"вопрос", "вопроса", "вопросов"});
    return text;
  }

  std::string characters(std::size_t count) const override { return russian::counted(count, characters_noun); }
  Line supports(std::size_t count, Run all) const override {
    return {{.text = "Подтверждает " + russian::counted(count, facts) + " в своде: "}, std::move(all)};
  }

  std::string print_code(const std::string& code) const override { return "Код " + code; }
  std::string page(std::size_t number, std::size_t of) const override {
    return "страница " + std::to_string(number) + " из " + std::to_string(of);
  }
  std::string left_out(const Missing& missing) const override {
    const std::string all = all_left_out(
        missing, {.rows = rows_left_out,
                  .drawings = [](std::size_t count) { return russian::counted(count, charts); },
                  .sources = "названия и адреса источников",
                  .cut =
                      [](std::size_t count) {
                        return "окончания " + std::to_string(count) + no_break_space + genitive_of(count, long_texts);
                      }});
    return all.empty() ? all : sentence("Не вошло на одну страницу: " + all);
  }
  std::string adopted_in_all(std::size_t all, std::size_t missing) const override {
    return sentence("Всего принято " + russian::counted(all, noun_of(Kind::document)) + ", из них не вошло " +
                    std::to_string(missing));
  }

  std::string part_of(std::size_t known, const Count& of) const override { return of_all(known, of); }
  std::string years(int first, int last) const override {
    std::string text = std::to_string(first);
    if (last == first) return text;
    text += "–";
    return text += std::to_string(last);
  }

 private:
  static std::string rows_left_out(const Missing::Rows& rows) {
    const Noun& noun = rows.kind ? noun_of(*rows.kind) : rows_noun;
    const bool is_all = rows.left == rows.all;
    std::string text = is_all ? russian::counted(rows.all, noun)
                              : std::to_string(rows.left) + " из " + std::to_string(rows.all) + no_break_space +
                                    genitive_of(rows.all, noun);
    if (!rows.kind) text += rows.section.empty() ? " вводной части" : " раздела «" + rows.section + "»";
    return is_all && rows.all > 1 ? text + " (все)" : text;
  }
  static std::string what_it_does(Verdict verdict) {
    switch (verdict) {
      case Verdict::progress:
        return "Продвигает исполнение обязательства: ";
      case Verdict::fulfilled:
        return "Исполняет обязательство: ";
      case Verdict::restated:
        return "Вновь подтверждает обязательство: ";
      case Verdict::dropped:
        break;
    }
    return "Снимает обязательство: ";
  }
  /// Before the other document, which has no cases.
  static std::string relation_words(const RelationReading& reading) {
    switch (reading.type) {
      case RelationType::implements:
        return reading.is_backward ? "реализуется документом" : "реализует документ";
      case RelationType::amends:
        return reading.is_backward ? "изменён документом" : "вносит изменения в документ";
      case RelationType::replaces:
        return reading.is_backward ? "заменён документом" : "заменяет документ";
      case RelationType::continues:
        return reading.is_backward ? "продолжен документом" : "продолжает документ";
      case RelationType::finances:
        return reading.is_backward ? "финансируется документом" : "финансирует документ";
      case RelationType::annexed_to:
        break;
    }
    return reading.is_backward ? "имеет приложение" : "приложение к документу";
  }
};

}  // namespace

const PagePhrases& pages() {
  static const RussianPages set;
  return set;
}

}  // namespace chronicle::russian
