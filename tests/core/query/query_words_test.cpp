// Queries in other languages than English: their fields and values, and what is offered while they are typed.
#include "core/query/search/query_words.h"

#include <algorithm>

#include "core/model/part.h"
#include "core/query/search/completion.h"
#include "core/wording/phrases.h"
#include "core/words/fold.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// What a query asks, whatever it is written in: the fields and their values.
std::string as_asked(std::string_view text) {
  const auto parsed = parse_query(text);
  CAPTURE(text);
  REQUIRE(std::holds_alternative<SearchQuery>(parsed));
  std::string all;
  for (const auto& clause : std::get<SearchQuery>(parsed).clauses)
    for (const SearchTerm& term : clause) {
      const auto* field = std::get_if<FieldTerm>(&term.what);
      REQUIRE(field != nullptr);
      all += (term.without ? "-" : "") + std::string(word_of(field->field)) + "|" + field->name;
      all += field->prefix ? "*|" : "|";
      if (field->kind) all += name_of(*field->kind);
      if (field->date) all += field->date->text();
      if (field->type) all += word_of(*field->type);
      if (field->mark) all += word_of(*field->mark);
      all += "; ";
    }
  return all;
}

std::string fault_in(Language language, std::string_view text) {
  const auto parsed = parse_query(text);
  const auto* fault = std::get_if<QueryFault>(&parsed);
  return fault == nullptr ? "" : phrases_in(language).reasons.query_fault(*fault);
}

std::vector<std::string> offered(std::string_view query) {
  std::vector<std::string> texts;
  for (const Completion& one :
       complete(test::bundled().catalogue, test::day("2026-11-22"), {}, query, query.size(), 100))
    texts.push_back(one.text);
  return texts;
}

bool completes_with(std::string_view query, const std::string& text) {
  const auto all = offered(query);
  return std::find(all.begin(), all.end(), text) != all.end();
}

}  // namespace

TEST_CASE("a query in Russian or Kazakh asks what its English twin asks") {
  struct Twins {
    const char* english;
    const char* russian;
    const char* kazakh;
  };
  const std::vector<Twins> queries{
      {"kind:document", "вид:документ", "түр:құжат"},
      {"kind:sessions", "ВИД:Заседания", "ТҮР:Отырыстар"},
      {"kind:statement", "вид:выступление", "түр:сөз"},
      {"kind:place", R"(вид:"место проведения")", R"(түр:"өткізу орны")"},
      {"kind:concept", "вид:концепция", "түр:тұжырымдама"},
      {"type:programme", "тип:программа", "құжат-түрі:бағдарлама"},
      {"type:action-plan", R"(тип:"план мероприятий")", R"(құжат-түрі:"іс-шаралар жоспары")"},
      {"type:action-plan", "тип:план-мероприятий", "құжат-түрі:жоспар"},
      {"type:agreement", "тип:соглашения", "құжат-түрі:келісім"},
      {"year:2021", "год:2021", "жыл:2021"},
      {"-year:2021", "-год:2021", "-жыл:2021"},
      {"before:2021-11-12", R"(до:"12 ноября 2021 г.")", R"(дейін:"2021 жылғы 12 қараша")"},
      {"after:2022-05", R"(после:"май 2022")", R"(кейін:"2022 жылғы мамыр")"},
      {"in-force:today", "действует:сегодня", "қолданыста:бүгін"},
      {"in-force:2025", "действует:2025", "қолданыста:2025"},
      {"state:минск", "государство:минск", "мемлекет:минск"},
      {"topic:транспорт", "тема:транспорт", "тақырып:транспорт"},
      {"place:минск", "место:минск", "орын:минск"},
      {"speaker:мамин", "выступающий:мамин", "сөйлеуші:мамин"},
      {"tag:Ёл*", "метка:Ёл*", "тег:Ёл*"},
      {"is:bookmarked", "отметка:закладка", "белгі:бетбелгі"},
      {"is:noted", "отметка:заметка", "белгі:түртпе"},
      {"kind:concept OR year:2020", "вид:концепция OR год:2020", "түр:тұжырымдама OR жыл:2020"},
  };
  std::set<std::string> fields;
  for (const Twins& twins : queries) {
    CHECK(as_asked(twins.russian) == as_asked(twins.english));
    CHECK(as_asked(twins.kazakh) == as_asked(twins.english));
    const std::string_view english = twins.english;
    const std::size_t start = english.starts_with('-') ? 1 : 0;
    fields.emplace(english.substr(start, english.find(':') - start));
  }
  CHECK(fields.size() == Words<SearchField>::values.size());
}

TEST_CASE("values are understood as pages call them, in any language") {
  for (const Language language : {Language::english, Language::russian, Language::kazakh}) {
    const Vocabulary& say = phrases_in(language).vocabulary;
    for (std::size_t i = 0; i < kind_count; ++i) {
      const Kind kind = static_cast<Kind>(i);
      if (!has_page(kind)) continue;
      CAPTURE(say.word(kind), say.plural(kind));
      CHECK(kind_called(fold(say.word(kind))) == kind);
      CHECK(kind_called(fold(say.plural(kind))) == kind);
    }
    for (std::size_t i = 0; i < Words<DocumentType>::values.size(); ++i) {
      CAPTURE(say.word(static_cast<DocumentType>(i)));
      CHECK(type_called(fold(say.word(static_cast<DocumentType>(i)))) == static_cast<DocumentType>(i));
    }
  }
}

TEST_CASE("no name stands for two things") {
  const auto check = [](auto part, const auto& understood) {
    for (const Language language : {Language::english, Language::russian, Language::kazakh}) {
      const auto& lists = query_words(language).*part;
      for (std::size_t i = 0; i < lists.size(); ++i)
        for (std::string_view rest = lists.at(i); !rest.empty();) {
          const std::string_view name = first_name(rest);
          CAPTURE(name);
          CHECK(understood(std::string(name)) == i);
          rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        }
    }
  };
  const auto place = [](const auto& found) { return found ? static_cast<std::size_t>(*found) : std::string::npos; };
  check(&QueryWords::kinds, [&](const std::string& name) { return place(kind_called(fold(name))); });
  check(&QueryWords::types, [&](const std::string& name) { return place(type_called(fold(name))); });
  check(&QueryWords::marks, [&](const std::string& name) { return place(mark_called(fold(name))); });
  check(&QueryWords::fields, [&](const std::string& name) {
    const auto field = field_called(name);
    return field ? static_cast<std::size_t>(field->field) : std::string::npos;
  });
}

TEST_CASE("what makes no sense is said with the names of the reader's language") {
  CHECK(fault_in(Language::russian, "вид:встреча") ==
        "вида записей «встреча» нет; есть виды заседание, документ, выступление, обязательство, показатель, лицо, "
        "государство, место, тема, источник");
  CHECK(fault_in(Language::russian, "страна:Казахстан").starts_with("поля «страна» нет; есть поля вид, год,"));
  CHECK(fault_in(Language::russian, "вид:подпись") ==
        "записи вида «подпись» находятся не сами по себе, а вместе с «документ»");
  CHECK(fault_in(Language::russian, "год:") == "после «год:» нет значения");
  CHECK(fault_in(Language::kazakh, "белгі:жоқ") == "«жоқ» деген белгі жоқ; мына белгілер бар: бетбелгі, түртпе");
  CHECK(fault_in(Language::kazakh, "түр:қолтаңба") ==
        "«қолтаңба» түріндегі жазбалар жеке емес, мынамен бірге табылады: құжат");
  CHECK(fault_in(Language::english, "kind:подпись") ==
        "“подпись” are not found by themselves, but with their document");
}

TEST_CASE("fields and values are offered in the language in which they are typed") {
  CHECK(offered("го") == std::vector<std::string>{"год:", "государство:", "выступающий:\"Аннамухамет Гочиев\" ",
                                                  "выступающий:\"Роман Головченко\" "});
  CHECK(completes_with("вид:док", "вид:документ "));
  CHECK(completes_with("-Вид:док", "-вид:документ "));
  CHECK(completes_with("тип:план", "тип:\"план мероприятий\" "));
  CHECK(completes_with("действует:", "действует:сегодня "));
  CHECK(completes_with("год:202", "год:2021 "));
  CHECK(completes_with("отметка:за", "отметка:закладка "));
  CHECK(completes_with("государство:каз", "государство:Казахстан "));
  CHECK(completes_with("казахст", "государство:Казахстан "));
  CHECK(completes_with("выступающий:", "выступающий:\"Аскар Мамин\" "));
  CHECK(completes_with("түр:құ", "түр:құжат "));
  CHECK(completes_with("қолд", "қолданыста:"));
  CHECK(offered("г").empty());
  CHECK(offered("год:2021").empty());
}

TEST_CASE("a query is kept in the words in which it was typed") {
  for (const char* text : {"вид:концепция -год:2021", "түр:құжат OR kind:session", "тип:\"план мероприятий\""})
    CHECK(text_of(std::get<SearchQuery>(parse_query(text))) == text);
}

}  // namespace chronicle
