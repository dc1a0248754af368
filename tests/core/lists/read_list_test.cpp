// Lists of documents as they are pasted, row by row.
#include "core/lists/read_list.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// Rows as "number|mark|title", so that a list is compared at a glance.
std::vector<std::string> rows_of(std::string_view text) {
  std::vector<std::string> rows;
  for (const ListRow& row : read_list(text, {}).rows)
    rows.push_back(row.document.number + "|" + row.document.mark + "|" + row.document.names.begin()->second);
  return rows;
}

using Texts = std::vector<std::string>;

Texts left_out(std::string_view text) {
  Texts lines;
  for (const LeftOutLine& line : read_list(text, {}).left_out)
    lines.push_back(std::to_string(line.line) + " " + line.text);
  return lines;
}

bool has_doubt(const ListRow& row, ListDoubt doubt) {
  return std::find(row.doubts.begin(), row.doubts.end(), doubt) != row.doubts.end();
}

}  // namespace

TEST_CASE("numbers of a list become those of agenda items, however they are written") {
  CHECK(rows_of("1. О Концепции\n2) О Плане\n(3) О Программе\n№ 4 О Соглашении\n5 О Протоколе\nПункт 6. О бюджете") ==
        Texts{"1||О Концепции", "2||О Плане", "3||О Программе", "4||О Соглашении", "5||О Протоколе", "6||О бюджете"});
  CHECK(rows_of("9. On the agenda\n10.1. On staff\n10.2) On funds\n10.3 On the budget\nItem 11: On a plan") ==
        Texts{"9||On the agenda", "10.1||On staff", "10.2||On funds", "10.3||On the budget", "11||On a plan"});
  CHECK(rows_of("1\tAgreement on roads\n2\tProtocol on rails") ==
        Texts{"1||Agreement on roads", "2||Protocol on rails"});
}

TEST_CASE("what stands under one number by letters is several documents of one item") {
  CHECK(rows_of("2.а) Соглашение о дорогах;\n2.б) Протокол к нему;\n3. Решение") ==
        Texts{"2|2.а|Соглашение о дорогах", "2|2.б|Протокол к нему", "3||Решение"});
  CHECK(rows_of("4. On transport:\na) Agreement on roads;\nb) Agreement on rails.") ==
        Texts{"4|4.a|Agreement on roads", "4|4.b|Agreement on rails"});
}

TEST_CASE("a number that is part of a title is none of the list") {
  CHECK(rows_of("2020 population census\n12 ноября 2021 года: о праздновании") ==
        Texts{"||2020 population census", "||12 ноября 2021 года: о праздновании"});
  CHECK(rows_of("1. 2020 population census\n2. 100 ideas for the CIS") ==
        Texts{"1||2020 population census", "2||100 ideas for the CIS"});
}

TEST_CASE("lines that carry a title on are joined to it") {
  CHECK(rows_of("1. Соглашение о сотрудничестве государств –\nучастников Содружества\n   Независимых Государств;\n"
                "2. Протокол") == Texts{"1||Соглашение о сотрудничестве государств – участников Содружества "
                                        "Независимых Государств",
                                        "2||Протокол"});
  CHECK(rows_of("– Agreement on the roads of the\nCommonwealth of Independent States\n– Protocol") ==
        Texts{"||Agreement on the roads of the Commonwealth of Independent States", "||Protocol"});
  CHECK(rows_of("Agreement on\nroads\n\nProtocol on\nRails") == Texts{"||Agreement on roads", "||Protocol on Rails"});
  const auto parted = read_list("1. О социально-\nэкономическом плане\n2. О сотруд\u00AD\nничестве", {}).rows;
  REQUIRE(parted.size() == 2);
  CHECK(parted[0].document.names.at("ru") == "О социально-экономическом плане");
  CHECK(has_doubt(parted[0], ListDoubt::parted_word));
  CHECK(parted[1].document.names.at("ru") == "О сотрудничестве");
  CHECK_FALSE(has_doubt(parted[1], ListDoubt::parted_word));
}

TEST_CASE("headings and what stands around the list are left out, and told") {
  const char* text =
      "The Council met in Minsk.\n\nSigned documents:\n1. Agreement on roads\n\nI. Финансовые вопросы\n2. О бюджете\n"
      "7. Appointments\n7.1. Appointment of a deputy\n";
  CHECK(rows_of(text) == Texts{"1||Agreement on roads", "2||О бюджете", "7.1||Appointment of a deputy"});
  CHECK(left_out(text) ==
        Texts{"1 The Council met in Minsk.", "3 Signed documents:", "6 Финансовые вопросы", "8 Appointments"});
}

TEST_CASE("a heading says what was done with what stands under it") {
  const auto rows =
      read_list("Подписаны:\n1. Соглашение\nУтвердили:\n2. План\nПрочее:\n3. Решение", {.verb = Verb::heard}).rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].document.verb == Verb::was_signed);
  CHECK(rows[1].document.verb == Verb::approved);
  CHECK(rows[1].says_verb);
  CHECK(rows[2].document.verb == Verb::heard);
  CHECK_FALSE(rows[2].says_verb);
}

TEST_CASE("a list in one paragraph is taken apart at its semicolons") {
  const auto rows = read_list(
                        "Signed: the Agreement on roads; the Protocol on rails.\n"
                        "Утвердили: Концепцию дорог; План мероприятий; и Программу на 2030 год.",
                        {})
                        .rows;
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].document.names.at("en") == "Agreement on roads");
  CHECK(rows[1].document.verb == Verb::was_signed);
  CHECK(rows[2].document.names.at("ru") == "Концепция дорог");
  CHECK(rows[4].document.names.at("ru") == "Программа на 2030 год");
  CHECK(rows[4].document.verb == Verb::approved);
  CHECK(rows_of("1) Agreement on roads; 2) Protocol on rails; 3) Budget.") ==
        Texts{"1||Agreement on roads", "2||Protocol on rails", "3||Budget"});
}

TEST_CASE("quotes around a title and signs behind it fall away, those within stay") {
  CHECK(rows_of("1. «О дорогах»;\n2. О программе «Дороги»;\n3. О плане до 2030 г.\n4. «А» и «Б»,") ==
        Texts{"1||О дорогах", "2||О программе «Дороги»", "3||О плане до 2030 г.", "4||«А» и «Б»"});
}

TEST_CASE("a table of a spreadsheet is read by its headings, or by what is in its columns") {
  const auto rows = read_list(
                        "№\tНаименование\tТип\tДата\tTitle\n1.2\tО дорогах\tконцепция\t12 ноября 2021 г.\tOn roads\n"
                        "2\t\"О рельсах\nи шпалах\"\tplan\tвчера\t\n",
                        {})
                        .rows;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].document.number == "1.2");
  CHECK(rows[0].document.names == std::map<std::string, std::string>{{"ru", "О дорогах"}, {"en", "On roads"}});
  CHECK(rows[0].document.type == DocumentType::concept_paper);
  CHECK(rows[0].document.date->text() == "2021-11-12");
  CHECK(rows[1].document.names.at("ru") == "О рельсах и шпалах");
  CHECK(rows[1].document.type == DocumentType::action_plan);
  CHECK_FALSE(rows[1].document.date);
  CHECK(rows[1].date_text == "вчера");
  CHECK(has_doubt(rows[1], ListDoubt::date_not_read));

  const auto bare = read_list("signed\tAgreement on roads and rails\t3\nadopted\tPlan of roads\t4\n", {}).rows;
  REQUIRE(bare.size() == 2);
  CHECK(bare[0].document.number == "3");
  CHECK(bare[0].document.verb == Verb::was_signed);
  CHECK(bare[1].document.names.at("en") == "Plan of roads");

  const auto comma = read_list("Title,Type\n\"Roads, rails and \"\"ports\"\"\",agreement\n", {}).rows;
  REQUIRE(comma.size() == 1);
  CHECK(comma[0].document.names.at("en") == "Roads, rails and \"ports\"");
  CHECK(comma[0].document.type == DocumentType::agreement);
  CHECK(rows_of("Agreement on roads, rails and ports\nProtocol on this, that\n").size() == 2);
}

TEST_CASE("what is told of a row") {
  const auto rows =
      read_list(
          "1. Railways of the future\n2. О председательстве\n3. О Концепции дорог\n4. Agreement on roads\n"
          "5. Agreement on roads",
          {})
          .rows;
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].doubts == std::vector{ListDoubt::type_not_known});
  CHECK(rows[1].doubts == std::vector{ListDoubt::decision_by_form});
  CHECK(rows[1].document.type == DocumentType::decision);
  CHECK(rows[2].doubts == std::vector{ListDoubt::decision_or_itself});
  CHECK(rows[2].document.type == DocumentType::concept_paper);
  CHECK(rows[3].doubts.empty());
  CHECK(rows[4].doubts == std::vector{ListDoubt::twice});
  CHECK(rows[4].line == 5);
}

TEST_CASE("documents that the library has are recognised, in either language") {
  const Library library = test::library_of(R"({"chronicle": 1, "documents": [
    {"id": "document/railway", "type": "concept", "names": {"en": "Concept of railway transport until 2030"}},
    {"id": "document/railway-2020", "type": "concept", "names": {"en": "Concept of railway transport until 2020"}},
    {"id": "document/tourism", "type": "agreement", "names": {"ru": "Соглашение о сотрудничестве в области туризма"}},
    {"id": "document/fish", "type": "decision", "names": {"en": "Decision on fish"}, "other_names": ["Ruling on herring"]}],
    "sessions": [{"id": "session/a", "names": {"en": "A"}, "held": "2021-11-12"},
                 {"id": "session/b", "names": {"en": "B"}, "held": "2022-11-12"}],
    "acts": [{"id": "act/f", "document": "document/fish", "verb": "adopted", "session": "session/a"}]})");
  const KnownDocuments known(std::make_shared<const Catalogue>(Catalogue::load(library)),
                             library.records().other_names());
  const auto rows =
      read_list(
          "1. О Концепции железнодорожного транспорта до 2030 года\n2. On the Concept of Railway Transport until 2020\n"
          "3. Agreement on Cooperation in Tourism\n4. Ruling on herring\n5. Agreement on bees",
          {.known = &known, .session = test::id("session/a")})
          .rows;
  REQUIRE(rows.size() == 5);
  const auto document = [&](std::size_t row) {
    return rows[row].document.known ? rows[row].document.known->text() : std::string();
  };
  CHECK(document(0) == "document/railway");
  CHECK(document(1) == "document/railway-2020");
  CHECK(document(2) == "document/tourism");
  CHECK(document(3) == "document/fish");
  CHECK(rows[3].alike.front().is_of_session);
  CHECK(document(4).empty());
  ListRow fish = rows[3];
  match_row(fish, {.known = &known, .session = test::id("session/b")});
  CHECK_FALSE(fish.document.known.has_value());
  CHECK(fish.doubts == std::vector<ListDoubt>{ListDoubt::alike});
  match_row(fish, {.known = &known, .session = test::id("session/a")});
  CHECK(fish.document.known == rows[3].document.known);
  CHECK(fish.doubts == rows[3].doubts);
}

TEST_CASE("languages of titles are told by their letters") {
  CHECK(language_of_title("О дорогах EAEU") == "ru");
  CHECK(language_of_title("On «Дороги» of the states") == "en");
  CHECK(language_of_title("Жолдар туралы қаулы") == "kk");
  CHECK(language_of_title("Порттар туралы келісім") == "kk");
  CHECK(language_of_title("Порттар туралы хаттама") == "kk");
  CHECK(language_of_title("Сауда шарты") == "kk");  // none of its letters is Kazakh alone
  CHECK(language_of_title("ПОРТТАР ТУРАЛЫ КЕЛІСІМ") == "kk");
  CHECK(language_of_title("Про дороги і рейки") == "uk");
  CHECK(language_of_title("2030") == "en");
}

TEST_CASE("any bytes are a list, and nothing of a text without documents is kept in silence") {
  CHECK(rows_of("").empty());
  CHECK(rows_of("\n \t\n").empty());
  CHECK(rows_of("1.\n2)\n–\n").empty());
  CHECK(read_list(std::string("1. \xFF\xFE\n\0;;;\"\t\"", 12), {}).rows.size() <= 3);
  std::string many;
  for (int i = 1; i <= 500; ++i) many += std::to_string(i) + ". Agreement on thing " + std::to_string(i) + ";\n";
  CHECK(read_list(many, {}).rows.size() == 500);
}

}  // namespace chronicle
