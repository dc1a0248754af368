#include "core/wording/titles.h"

#include "core/wording/kazakh/kazakh.h"
#include "core/words/capitalised.h"

namespace chronicle::kazakh {
namespace {

/// Titles of records take no endings: they stand in the nominative, after a colon or a comma.
class KazakhTitles final : public Titles {
 public:
  std::string announcement(const std::string& session) const override {
    return "Отырыс туралы хабарландыру: " + session;
  }
  std::string act(const std::string& document, Verb verb) const override {
    return document + ": " + vocabulary().word(verb);
  }
  std::string item(const std::string& number, const std::string& session) const override {
    return "Күн тәртібінің " + number + "-тармағы, " + session;
  }
  std::string trace(const std::string& commitment) const override { return "Орындалуы: " + commitment; }
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
    return document + " – " + relation_words({type}) + ": " + other;
  }

  std::string office_of(const std::string& office, const std::string& state) const override {
    return office + ", " + state;
  }
  std::string not_named() const override { return "Аты көрсетілмеген"; }

  std::string question(Ask ask) const override {
    switch (ask) {
      case Ask::horizon:
        return "Жақында ненің мерзімі аяқталады";
      case Ask::announced:
        return "Хабарланғандай өтті ме";
      case Ask::delegations:
        return "Кім қатысты";
      case Ask::speakers:
        return "Кім сөз сөйледі";
      case Ask::promises:
        return "Міндеттемелер қалай орындалуда";
      case Ask::signatures:
        return "Кім қол қойған жоқ";
      case Ask::comparison:
        return "Не өзгерді";
      case Ask::evidence:
        return "Нені тексеру керек";
      case Ask::coverage:
        return "Жинақ нені қамтиды";
      case Ask::documents:
        return "Құжаттар нөмірленген тізім түрінде";
      case Ask::doubles:
        return "Не қайталанып тұр";
      case Ask::changes:
        break;
    }
    return "Қандай түзетулер енгізілді";
  }
};

}  // namespace

const Titles& titles() {
  static const KazakhTitles set;
  return set;
}

}  // namespace chronicle::kazakh
