#include "core/wording/titles.h"

#include "core/wording/english/english.h"
#include "core/words/capitalised.h"

namespace chronicle::english {
namespace {

class EnglishTitles final : public Titles {
 public:
  std::string announcement(const std::string& session) const override { return "Announcement of " + session; }
  std::string act(const std::string& document, Verb verb) const override {
    return document + ": " + vocabulary().word(verb);
  }
  std::string item(const std::string& number, const std::string& session) const override {
    return "Item " + number + " of " + session;
  }
  std::string trace(const std::string& commitment) const override { return "Follow-up to: " + commitment; }
  std::string count(Counted what, const std::string& session) const override {
    return with_capital(vocabulary().word(what)) + ", " + session;
  }
  std::string count(Counted what, const std::string& state, const std::string& session) const override {
    return with_capital(vocabulary().word(what)) + ", " + state + ", " + session;
  }
  std::string attendance(const std::string& speaker, const std::string& session) const override {
    return speaker + " at " + session;
  }
  std::string chairmanship(const std::string& state, const Date& year) const override {
    return state + " " + in_words(year);
  }
  std::string signature(const std::string& state, const std::string& document) const override {
    return state + ": " + document;
  }
  std::string relation(const std::string& document, RelationType type, const std::string& other) const override {
    return document + " " + vocabulary().word(type) + " " + other;
  }

  std::string office_of(const std::string& office, const std::string& state) const override {
    return office + " of " + state;
  }
  std::string not_named() const override { return "Name not stated"; }

  std::string question(Ask ask) const override {
    switch (ask) {
      case Ask::horizon:
        return "What expires next";
      case Ask::announced:
        return "Held as announced";
      case Ask::delegations:
        return "Who attended";
      case Ask::speakers:
        return "Who spoke";
      case Ask::promises:
        return "What became of commitments";
      case Ask::signatures:
        return "Who did not sign";
      case Ask::comparison:
        return "What changed";
      case Ask::evidence:
        return "What needs checking";
      case Ask::coverage:
        return "What does the record cover";
      case Ask::documents:
        return "Documents as a numbered list";
      case Ask::doubles:
        return "What may be double";
      case Ask::changes:
        break;
    }
    return "What was edited";
  }
};

}  // namespace

const Titles& titles() {
  static const EnglishTitles set;
  return set;
}

}  // namespace chronicle::english
