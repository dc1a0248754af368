#include "core/wording/titles.h"

#include "core/wording/russian/russian.h"
#include "core/words/capitalised.h"

namespace chronicle::russian {
namespace {

/// Titles of records have no cases: they stand in the nominative, after a colon or a comma.
class RussianTitles final : public Titles {
 public:
  std::string announcement(const std::string& session) const override { return "Объявление о заседании: " + session; }
  std::string act(const std::string& document, Verb verb) const override {
    return document + ": " + vocabulary().word(verb);
  }
  std::string item(const std::string& number, const std::string& session) const override {
    return "Пункт " + number + " повестки дня, " + session;
  }
  std::string trace(const std::string& commitment) const override { return "Исполнение: " + commitment; }
  std::string count(Counted what, const std::string& session) const override {
    return with_capital(vocabulary().word(what)) + ", " + session;
  }
  std::string count(Counted what, const std::string& state, const std::string& session) const override {
    return with_capital(vocabulary().word(what)) + ", " + state + ", " + session;
  }
  std::string attendance(const std::string& speaker, const std::string& session) const override {
    return speaker + ", " + session;
  }
  std::string chairmanship(const std::string& state, const Date& year) const override {
    return state + ", " + in_words(year);
  }
  std::string signature(const std::string& state, const std::string& document) const override {
    return state + ": " + document;
  }
  std::string relation(const std::string& document, RelationType type, const std::string& other) const override {
    switch (type) {
      case RelationType::implements:
        return document + " – реализует документ: " + other;
      case RelationType::amends:
        return document + " – вносит изменения в документ: " + other;
      case RelationType::replaces:
        return document + " – заменяет документ: " + other;
      case RelationType::continues:
        return document + " – продолжает документ: " + other;
      case RelationType::finances:
        return document + " – финансирует документ: " + other;
      case RelationType::annexed_to:
        break;
    }
    return document + " – приложение к документу: " + other;
  }

  std::string office_of(const std::string& office, const std::string& state) const override {
    return office + ", " + state;
  }
  std::string not_named() const override { return "Имя не указано"; }

  std::string question(Ask ask) const override {
    switch (ask) {
      case Ask::horizon:
        return "Что скоро истекает";
      case Ask::announced:
        return "Состоялось, как объявлено";
      case Ask::delegations:
        return "Кто присутствовал";
      case Ask::speakers:
        return "Кто выступал";
      case Ask::promises:
        return "Как исполняются обязательства";
      case Ask::signatures:
        return "Кто не подписал";
      case Ask::comparison:
        return "Что изменилось";
      case Ask::evidence:
        return "Что требует проверки";
      case Ask::coverage:
        return "Что охватывает свод";
      case Ask::documents:
        return "Документы нумерованным списком";
      case Ask::doubles:
        return "Что может повторяться";
      case Ask::changes:
        break;
    }
    return "Какие внесены правки";
  }
};

}  // namespace

const Titles& titles() {
  static const RussianTitles set;
  return set;
}

}  // namespace chronicle::russian
