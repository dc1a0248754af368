#include "core/wording/vocabulary.h"

#include "core/wording/kazakh/kazakh.h"
#include "core/wording/word_tables.h"

namespace chronicle::kazakh {
namespace {

class KazakhVocabulary final : public Vocabulary {
 public:
  std::string word(Kind kind) const override { return noun_of(kind); }
  std::string plural(Kind kind) const override {
    return word_at(kind, std::array{"отырыстар", "хабарландырулар", "күн тәртібінің тармақтары", "құжаттар", "актілер",
                                    "байланыстар", "қолтаңбалар", "қатысу", "сөйленген сөздер", "міндеттемелер",
                                    "орындалуы туралы мәліметтер", "көрсеткіштер", "сандар", "төрағалықтар", "тұлғалар",
                                    "мемлекеттер", "өткізу орындары", "тақырыптар", "дереккөздер"});
  }
  std::string word(Confidence confidence) const override {
    return word_at(confidence, std::array{"жоғары", "орташа", "төмен"});
  }
  std::string word(Council council) const override { return word_at(council, std::array{"үкімет басшылары"}); }
  std::string word(Counted counted) const override {
    return word_at(counted, std::array{"күн тәртібінің мәселелері", "күн тәртібі жобасының мәселелері",
                                       "қабылданған құжаттар", "қол қойылған құжаттар", "күтілетін құжаттар",
                                       "ұсынылған құжаттар", "құжаттардың жобалары", "қаржылық құжаттар",
                                       "қабылданбаған құжаттар", "қатысушы мемлекеттер", "делегациялардың мүшелері"});
  }
  std::string word(DocumentType type) const override {
    return word_at(type, std::array{"тұжырымдама",
                                    "стратегия",
                                    "бағдарлама",
                                    "іс-шаралар жоспары",
                                    "негізгі бағыттар",
                                    "басым бағыттар",
                                    "келісім",
                                    "шарт",
                                    "хаттама",
                                    "меморандум",
                                    "конвенция",
                                    "шешім",
                                    "ереже",
                                    "мәлімдеме",
                                    "бюджет",
                                    "болжам",
                                    "баяндама",
                                    "тағайындау",
                                    "марапаттау",
                                    "құжат"});
  }
  std::string word(Form form) const override {
    return word_at(form, std::array{"бетпе-бет", "бейнеконференция", "аралас"});
  }
  std::string word(Notice notice) const override {
    return word_at(notice,
                   std::array{"тағайындалды", "күн тәртібінің жобасы", "кейінге қалдырылды", "өткізілмейтін болды"});
  }
  std::string word(Presence presence) const override {
    return word_at(presence, std::array{"бетпе-бет", "бейнебайланыс арқылы", "қатысқан жоқ"});
  }
  std::string word(Qualifier qualifier) const override {
    return word_at(qualifier, std::array{"шамамен", "астам", "кем", "жуық"});
  }
  std::string word(Rank rank) const override {
    return word_at(rank, std::array{"мемлекет басшысы", "үкімет басшысы", "үкімет басшысының орынбасары", "министр",
                                    "елші", "лауазымды тұлға"});
  }
  std::string word(Regularity regularity) const override {
    return word_at(regularity, std::array{"кезекті", "кезектен тыс"});
  }
  std::string word(RelationType type) const override {
    return word_at(type,
                   std::array{"іске асыру", "өзгерістер енгізу", "ауыстыру", "жалғастыру", "қаржыландыру", "қосымша"});
  }
  std::string word(Role role) const override {
    return word_at(role,
                   std::array{"делегация басшысы", "төрағалық етуші", "Атқарушы комитет", "бақылаушы", "қатысушы"});
  }
  std::string word(SignatureStatus status) const override {
    return word_at(status, std::array{"қол қойылған", "қол қойылмаған", "ескертпемен қол қойылған", "бекітілген",
                                      "ратификацияланған", "қосылған", "қатысады"});
  }
  std::string word(Verb verb) const override {
    return word_at(
        verb, std::array{"бекітілді", "қабылданды", "қол қойылды", "мақұлданды", "келісілді", "шешім қабылданды",
                         "расталды", "жарияланды", "құрылды", "тыңдалды", "қаралды", "талқыланды", "қарауға белгіленді",
                         "кейінге қалдырылды", "қабылданбады", "пысықтауға қайтарылды"});
  }
  std::string word(Verdict verdict) const override {
    return word_at(verdict, std::array{"орындалуда", "орындалды", "қайта расталды", "алынып тасталды"});
  }
  std::string word(bool truth) const override { return truth ? "иә" : "жоқ"; }
  std::string word(Outcome outcome) const override {
    return word_at(outcome, std::array{"қабылданды", "қаралды", "қарауға белгіленді", "кейінге қалдырылды",
                                       "қабылданбады", "қабылдануы көрсетілмеген"});
  }
  std::string word(PromiseResult result) const override {
    return word_at(result, std::array{"орындалуы туралы мәлімет жоқ", "қайта расталды", "орындалуда", "орындалды",
                                      "алынып тасталды"});
  }
  std::string word(SessionState state) const override {
    return word_at(state, std::array{"өтті", "хабарланды", "күн тәртібінің жобасы", "көшірілді", "кейінге қалдырылды",
                                     "өткізілмейтін болды", "расталмаған", "белгісіз"});
  }
  std::string word(Validity validity) const override {
    return word_at(validity, std::array{"қолданыста", "әлі күшіне енбеген", "мерзімі өткен", "ауыстырылған", "белгісіз",
                                        "қарауға белгіленген", "кейінге қалдырылған", "қабылданбаған",
                                        "қабылдануы көрсетілмеген"});
  }
  std::string language(std::string_view code) const override { return std::string(language_name(code)); }
};

}  // namespace

const char* noun_of(Kind kind) {
  static constexpr std::array<const char*, kind_count> nouns{"отырыс",
                                                             "хабарландыру",
                                                             "күн тәртібінің тармағы",
                                                             "құжат",
                                                             "акт",
                                                             "байланыс",
                                                             "қолтаңба",
                                                             "қатысу",
                                                             "сөйленген сөз",
                                                             "міндеттеме",
                                                             "орындалуы туралы мәлімет",
                                                             "көрсеткіш",
                                                             "сан",
                                                             "төрағалық",
                                                             "тұлға",
                                                             "мемлекет",
                                                             "өткізу орны",
                                                             "тақырып",
                                                             "дереккөз"};
  return nouns.at(static_cast<std::size_t>(kind));
}

const Vocabulary& vocabulary() {
  static const KazakhVocabulary set;
  return set;
}

}  // namespace chronicle::kazakh
