#include "core/query/search/search_query.h"

#include <random>

#include "core/wording/phrases.h"
#include "core/words/other_script.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

SearchQuery parsed(std::string_view text) {
  auto result = parse_query(text);
  CAPTURE(text);
  REQUIRE(std::holds_alternative<SearchQuery>(result));
  return std::get<SearchQuery>(std::move(result));
}

QueryFault fault_of(std::string_view text) {
  auto result = parse_query(text);
  CAPTURE(text);
  REQUIRE(std::holds_alternative<QueryFault>(result));
  return std::get<QueryFault>(std::move(result));
}

std::string why(std::string_view text) { return phrases_in(Language::english).reasons.query_fault(fault_of(text)); }

const Sought& words(const SearchTerm& term) { return std::get<Sought>(term.what); }
const FieldTerm& field(const SearchTerm& term) { return std::get<FieldTerm>(term.what); }

using Clauses = std::vector<std::vector<SearchTerm>>;

const SearchTerm& only(const SearchQuery& query) {
  REQUIRE(query.clauses.size() == 1);
  REQUIRE(query.clauses[0].size() == 1);
  return query.clauses[0][0];
}

}  // namespace

TEST_CASE("each word is a clause, the last a beginning") {
  const auto query = parsed("Transport Дорог");
  REQUIRE(query.clauses.size() == 2);
  CHECK(words(query.clauses[0][0]) == Sought{.words = {"transport"}});
  CHECK(words(query.clauses[1][0]) == Sought{.words = {"дорог"}, .prefix = true});
  CHECK(words(parsed("transport ").clauses[0][0]) == Sought{.words = {"transport"}});
}

TEST_CASE("what is written together stands together") {
  CHECK(words(only(parsed("nur-sultan "))) == Sought{.words = {"nur", "sultan"}});
  CHECK(words(only(parsed("10.1"))) == Sought{.words = {"10", "1"}, .prefix = true});
}

TEST_CASE("phrases, exclusions, alternatives and beginnings") {
  CHECK(words(only(parsed(R"("Transport corridor")"))) ==
        Sought{.words = {"transport", "corridor"}, .as_written = true});
  CHECK(words(only(parsed("trans* "))) == Sought{.words = {"trans"}, .prefix = true, .as_written = true});
  const auto without = parsed("roads -rails");
  CHECK_FALSE(without.clauses[0][0].without);
  CHECK(without.clauses[1][0].without);
  CHECK(words(without.clauses[1][0]) == Sought{.words = {"rails"}});
  const auto either = parsed("a b OR c OR -d e");
  REQUIRE(either.clauses.size() == 3);
  CHECK(either.clauses[1].size() == 3);
  CHECK(either.clauses[1][2].without);
  CHECK(parsed(R"(-"a b")").clauses[0][0].without);
}

TEST_CASE("fields are read") {
  CHECK(field(only(parsed("kind:documents"))).kind == Kind::document);
  CHECK(field(only(parsed("Kind:People"))).kind == Kind::person);
  CHECK(field(only(parsed("year:2021"))).date->text() == "2021");
  CHECK(field(only(parsed("before:2021-05"))).date->text() == "2021-05");
  CHECK(field(only(parsed(R"(before:"12 ноября 2021 г.")"))).date->text() == "2021-11-12");
  CHECK(field(only(parsed("after:12.11.2021"))).date->text() == "2021-11-12");
  CHECK(field(only(parsed(R"(after:"autumn 2025")"))).date->text() == "2025-23");
  CHECK_FALSE(field(only(parsed("in-force:today"))).date.has_value());
  CHECK(field(only(parsed("in-force:2025-01-31"))).date->is_day());
  CHECK(field(only(parsed("type:action-plan"))).type == DocumentType::action_plan);
  CHECK(field(only(parsed(R"(type:"Action plan")"))).type == DocumentType::action_plan);
  CHECK(field(only(parsed(R"(state:"Российская Федерация")"))).name == "российская федерация");
  CHECK(parsed("-topic:трансПОРТ").clauses[0][0].without);
  CHECK(field(only(parsed(R"(tag:"To Check")"))).name == "to check");
  CHECK_FALSE(field(only(parsed("tag:ёлка"))).prefix);
  CHECK(field(only(parsed("tag:Ёл*"))).name == "ел");
  CHECK(field(only(parsed("tag:Ёл*"))).prefix);
  CHECK(field(only(parsed("tag:★"))).name == "★");
  CHECK(field(only(parsed("tag:C++"))).name == "c++");
  CHECK(field(only(parsed("is:Bookmarked"))).mark == UserMark::bookmarked);
  CHECK(field(only(parsed("-is:noted"))).mark == UserMark::noted);
}

TEST_CASE("what makes no sense is said, and where") {
  CHECK(fault_of("минск kind:meeting").at == 11);
  CHECK(
      why("kind:meeting") ==
      "“meeting” is no kind of record; the kinds are session, document, statement, commitment, figure, person, state, "
      "place, topic, source");
  CHECK(why("kind:act") == "“act” are not found by themselves, but with their document");
  CHECK(why("a year:21") == "“21” is no year such as 2021");
  CHECK(fault_of("year:2021-05").at == 0);
  CHECK(why("before:tomorrow") == "“tomorrow” is no day, month or year such as 2021-11-12, 2021-11 or 2021");
  CHECK(fault_of("after:2021-02-30").at == 0);
  CHECK(fault_of("in-force:../2030").at == 0);
  CHECK(why("type:song").find("agreement") != std::string::npos);
  CHECK(why("state:") == "a value is missing after “state:”");
  CHECK(fault_of(R"(topic:"")").at == 0);
  CHECK(fault_of("a is:nonsense").at == 2);
  CHECK(why("is:nonsense") == "a record cannot be “nonsense”; it can be bookmarked, noted");
  CHECK(why("is:") == "a value is missing after “is:”");
  CHECK(why("tag:") == "a value is missing after “tag:”");
  CHECK(fault_of("tag:*").at == 0);
}

TEST_CASE("odd input is a query or a fault, never more") {
  for (const char* text :
       {"", " ", "\t\n", "-", "--", "*", "\"", "\"\"", "-\"", "OR", "OR OR", "- OR *", "\x01\x02", "…"}) {
    CAPTURE(text);
    CHECK(parsed(text).empty());
  }
  CHECK(words(only(parsed("\"not closed"))).words.size() == 2);
  CHECK(parsed("a OR").clauses.size() == 1);
  CHECK(parsed("OR a").clauses.size() == 1);
  CHECK(parsed("a AND b NOT c NEAR(d)").clauses.size() == 6);
  CHECK(parsed("'); DROP TABLE record; --").clauses.size() == 3);
  CHECK(parsed("12:x ^y {facts}:z a+b").clauses.size() == 4);
  CHECK(parsed("https://e-cis.info/news 10:30").clauses.size() == 2);
  CHECK(words(only(parsed(std::string(10'000, 'a')))).words.size() == 1);
  std::string many;
  while (many.size() < 10'000) many += "a ";
  CHECK(fault_of(many).at == 200);
  CHECK(fault_of(std::string(10'000, ' ') + "year:x").at == 10'000);
}

TEST_CASE("any bytes can be parsed, and the text of a query is that query") {
  std::mt19937 random(5);
  const std::vector<std::string> parts{"\"",  "-",     " OR ",  "*",      ":",
                                       " ",   "kind:", "year:", "state:", "tag:",
                                       "is:", "минск", "road",  "\xff",   std::string(1, '\0')};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto n = random() % 12; n > 0; --n) text += parts[random() % parts.size()];
    CAPTURE(text);
    const auto query = parse_query(text);
    if (const auto* fault = std::get_if<QueryFault>(&query)) {
      CHECK(fault->at < text.size());
      CHECK_FALSE(phrases_in(Language::english).reasons.query_fault(*fault).empty());
    }
  }
  for (const char* text : {"a b OR c", "\"a b\" -c", "tra* x", "state:\"new land\" OR -kind:document", "нур-султан"})
    CHECK(text_of(parsed(text)) == text);
}

TEST_CASE("the other alphabet") {
  CHECK(transliterated("Minsk") == "минск");
  CHECK(transliterated("Минск") == "minsk");
  CHECK(transliterated("dushanbe") == "душанбе");
  CHECK(transliterated("Мишустин") == "mishustin");
  CHECK(transliterated("Mishustin") == "мишустин");
  CHECK(transliterated("tokayev") == "токаев");
  CHECK(transliterated("2030").compare("2030") == 0);
  CHECK(transliterated("").empty());
}

TEST_CASE("the other keyboard layout") {
  CHECK(on_other_layout("ьштыл") == "minsk");
  CHECK(on_other_layout("vbycr") == "минск");
  CHECK(on_other_layout("VBYCR") == "минск");
  CHECK(on_other_layout(",tkfhecm") == "беларусь");
  CHECK(on_other_layout("Ьштыл") == "minsk");
  CHECK(on_other_layout("2030").compare("2030") == 0);
}

TEST_CASE("a field that there is not is a fault, a web address or a time of day is not") {
  const auto answer = parse_query("transport foo:bar");
  const auto* fault = std::get_if<QueryFault>(&answer);
  REQUIRE(fault != nullptr);
  CHECK(fault->at == 10);
  CHECK(fault->reason == QueryFaultReason::no_field);
  CHECK(fault->found == "foo");
  for (const char* text : {"https://cis.minsk.by", "12:30", "foo:", "\"foo:bar\"", "тема:транспорт"})
    CHECK(std::holds_alternative<SearchQuery>(parse_query(text)));
}

TEST_CASE("fields and signs alone count as words, so that no pasted text is taken for a query") {
  const auto many = [](const std::string& piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece + " ";
    return text;
  };
  for (const char* piece : {"year:2021", "...", "\"\"", "transport"}) {
    CHECK(std::holds_alternative<SearchQuery>(parse_query(many(piece, 100))));
    CHECK(why(many(piece, 101)) == "there are more than 100 words");
  }
  CHECK(field(only(parsed("in-force:today"))).field == SearchField::in_force);
}

}  // namespace chronicle
