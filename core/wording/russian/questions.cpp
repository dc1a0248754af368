#include "core/wording/questions.h"

#include "core/values/digits.h"
#include "core/wording/russian/russian.h"
#include "core/words/capitalised.h"

namespace chronicle::russian {
namespace {

constexpr Noun months_noun{"месяц", "месяца", "месяцев"};

std::string number(std::size_t count) { return in_words(static_cast<double>(count)); }

/// "25 документов" in the genitive: "из 21 документа".
std::string genitive(std::size_t count, const Noun& noun) {
  return number(count) + no_break_space + genitive_of(count, noun);
}

class RussianQuestions final : public QuestionPhrases {
 public:
  std::string scope(std::size_t shown, std::size_t known, Kind kind) const override {
    const Noun& noun = noun_of(kind);
    if (shown == 0) return "Фильтру ничего не соответствует (всего: " + counted(known, noun) + ").";
    return "С учётом фильтра: " + number(shown) + " из " + genitive(known, noun) + ".";
  }
  std::string part_of(std::size_t part, std::size_t all) const override { return number(part) + " из " + number(all); }

  std::string announced(std::size_t sessions, std::size_t announcements) const override {
    return number(sessions) + ", объявлений: " + number(announcements);
  }
  std::string missed_by(const AnnouncedFigures& figures) const override {
    std::string text = counted(*figures.median_days, days) + " (медиана), ";
    text += counted(static_cast<double>(*figures.largest_days), days) + " (наибольшее)";
    if (figures.periods_missed > 0)
      text += "; объявленные периоды считаются от ближайшего дня (" + number(figures.periods_missed) + ")";
    if (figures.not_measured > 0) text += "; открытые периоды не учтены (" + number(figures.not_measured) + ")";
    return text;
  }
  std::string highest_column(std::size_t count) const override {
    return "Самый высокий столбец обозначает " + std::to_string(count) + ".";
  }
  std::string sessions(std::size_t count) const override { return counted(count, noun_of(Kind::session)); }
  Line held(Run state, Run day, const std::optional<Run>& where) const override {
    Line line{std::move(state), {.text = " "}, std::move(day)};
    if (where) {
      line.push_back({.text = ", "});
      line.push_back(*where);
    }
    return line;
  }

  std::string compared(const std::string& before, const std::string& after) const override {
    return "Сравнение: " + before + " и " + after;
  }
  std::string promised_and_come(const std::string& before, const std::string& after) const override {
    return "Обязательства: " + before + "; исполнение: " + after;
  }
  std::string promised_in(const std::string& time) const override { return "Обязательства: " + time; }
  std::string come_in(const std::string& time) const override { return "Исполнение: " + time; }
  std::string no_trace_in(const std::string& time) const override {
    return "нет сведений об исполнении (" + time + ")";
  }
  std::string at_another_time(PromiseResult result) const override {
    return "в другое время: " + vocabulary().word(result);
  }
  std::string relation_to_it(RelationType type) const override {
    switch (type) {
      case RelationType::implements:
        return "реализует его";
      case RelationType::amends:
        return "вносит в него изменения";
      case RelationType::replaces:
        return "заменяет его";
      case RelationType::continues:
        return "продолжает его";
      case RelationType::finances:
        return "финансирует его";
      case RelationType::annexed_to:
        break;
    }
    return "приложение к нему";
  }
  std::string nothing_of_either() const override { return "Сведений ни о том, ни о другом в своде нет."; }
  std::string nothing_of_either(const std::string& topic) const override {
    return "Сведений ни о том, ни о другом по теме «" + topic + "» в своде нет.";
  }

  std::string from_to(const std::string& first, const std::string& last) const override { return first + " – " + last; }
  std::string for_state(const std::string& state) const override { return "От имени государства: " + state; }

  std::string months(int count) const override { return counted(static_cast<double>(count), months_noun); }
  std::string time(Day from, Day to) const override { return in_words(from) + " – " + in_words(to); }
  std::string in_days(int count) const override {
    if (count == 0) return "в тот же день";
    return "через " + counted(static_cast<double>(count), days);
  }
  std::string in_months(int count) const override { return "через " + months(count); }
  std::string run_out(std::size_t documents, Day end) const override {
    return "До " + in_words(end) + " истекает срок действия " + genitive(documents, noun_of(Kind::document)) +
           ", судя по срокам, указанным в источниках.";
  }
  Line end_not_known(std::size_t documents) const override {
    return {{.text = "Неизвестно: " + number(documents), .tone = Tone::attention},
            {.text = documents == 1 ? ". До какого времени действует этот документ, в изученных источниках не указано."
                                    : ". До какого времени действуют эти документы, в изученных источниках не указано.",
             .tone = Tone::muted}};
  }
  Line coming(Run session, const std::optional<Date>& date) const override {
    return {std::move(session), {.text = date ? ", объявленная дата: " + in_words(*date) : ", объявлено без даты"}};
  }

  std::string promises(PromiseResult result) const override {
    switch (result) {
      case PromiseResult::no_trace:
        return "Сведений об исполнении не найдено";
      case PromiseResult::restated:
        return "Подтверждены вновь";
      case PromiseResult::progress:
        return "Исполняются";
      case PromiseResult::fulfilled:
        return "Исполнены";
      case PromiseResult::dropped:
        break;
    }
    return "Сняты";
  }

  std::string signatures_stated(std::size_t documents, std::size_t asked) const override {
    return "Сведения о подписавших есть в источниках по " + number(documents) + " из " +
           genitive(asked, noun_of(Kind::document)) + ". По остальным изученные источники таких сведений не содержат.";
  }

  std::string on_page_of(const std::string& title) const override { return "На странице: " + title; }

  std::string holds(const Coverage& coverage) const override {
    if (coverage.years.empty()) return "По состоянию на этот день в своде нет ни заседаний, ни документов.";
    const YearHeld total = coverage.total();
    const int last = coverage.first_year + static_cast<int>(coverage.years.size()) - 1;
    std::string text = "За " + std::to_string(coverage.first_year);
    text += last == coverage.first_year ? std::string(no_break_space) + "г." : years_to(last);
    text += ": состоявшихся заседаний – " + number(total.sessions) + ", принятых документов – " +
            number(total.documents) + ", учтённых подписей – " + number(total.signatures) + ".";
    if (coverage.not_adopted > 0)
      text += " Документов, принятие которых не указано, – " + number(coverage.not_adopted) + ".";
    return text;
  }
  std::string years_without_session(const std::vector<int>& years) const override {
    std::string text = "Сведений о заседаниях нет за ";
    for (std::size_t i = 0; i < years.size(); ++i) {
      if (i > 0) text += i + 1 == years.size() ? " и " : ", ";
      text += std::to_string(years[i]);
    }
    return text + no_break_space + (years.size() == 1 ? "г." : "гг.");
  }
  Line lacking(Run session, const std::vector<std::string>& what) const override {
    std::string text = ": ";
    for (const std::string& one : what) text += (&one == &what.front() ? "" : "; ") + one;
    return {std::move(session), {.text = std::move(text)}};
  }

  std::string moment(const Moment& moment) const override {
    return in_words(moment.day) + ", " + two_digits(moment.hour) + ":" + two_digits(moment.minute);
  }
  std::string edit_made(EditKind kind, const std::string& author, const std::string& edition) const override {
    if (kind == EditKind::edition) return "Внесено с изданием прилагаемого свода от " + edition + ".";
    std::string text = done(kind);
    if (!author.empty()) text += ", автор: " + author;
    return text + ".";
  }
  std::string records_changed(const ChangeCounts& counts) const override {
    std::string text;
    const auto add = [&](const char* done, std::size_t count) {
      if (count == 0) return;
      text += text.empty() ? "" : ", ";
      text += done;
      text += number(count);
    };
    add("добавлено записей: ", counts.added);
    add("изменено записей: ", counts.changed);
    add("удалено записей: ", counts.removed);
    return with_capital(text);
  }
  std::string printed_on(Day printed, Day as_of, const std::string& code) const override {
    return "Распечатано " + in_words(printed) + " по состоянию на " + in_words(as_of) + ", код " + code + ".";
  }
  std::string earlier_changes(std::size_t count) const override { return "Более ранние правки: " + number(count); }

 private:
  static std::string done(EditKind kind) {
    switch (kind) {
      case EditKind::import:
        return "Загружено из файла";
      case EditKind::undo:
        return "Отменено";
      case EditKind::redo:
        return "Возвращено";
      case EditKind::set:
        return "Изменено";
      case EditKind::add:
        return "Добавлено";
      case EditKind::remove:
        return "Удалено";
      case EditKind::merge:
        return "Объединено";
      case EditKind::edition:
        break;
    }
    return "Внесено";
  }
  static std::string years_to(int last) { return "–" + std::to_string(last) + no_break_space + "гг."; }
};

}  // namespace

const QuestionPhrases& questions() {
  static const RussianQuestions set;
  return set;
}

}  // namespace chronicle::russian
