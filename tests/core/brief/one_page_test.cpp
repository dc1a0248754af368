#include "core/brief/sections/one_page.h"

#include <map>
#include <regex>

#include "core/blocks/lines.h"
#include "core/brief/writers/writers.h"
#include "core/wording/phrases.h"
#include "tests/support/catch.h"

using namespace chronicle;

namespace {

/// A sheet of so many lines of the plain text of a page, at the smallest size; larger type leaves fewer.
MeasurePage sheet_of(int lines) {
  return [lines](const Brief& page, double points) {
    const std::string text = write_text(page);
    const auto used = std::count(text.begin(), text.end(), '\n');
    return static_cast<double>(used) * (points / smallest_points) / lines;
  };
}

Line cited(const std::string& text, int source) { return {{.text = text, .notes = {{source}}}}; }

/// As a session's page, with so many statements, figures and documents, every other of them adopted, each with a source
/// of its own.
Brief session(int statements, int figures, int documents) {
  Brief brief{.kicker = "Session of the Council", .title = "Testopol 2020", .state = "As of 1 May 2021"};
  int source = 0;
  const auto add_source = [&] {
    ++source;
    const std::string name = "Publisher " + std::to_string(source);
    brief.endnotes.push_back({.number = source,
                              .anchor = "source/" + std::to_string(source),
                              .line = {{.text = name + ", A long title of what was published there once upon a time, https://a.example"}},
                              .in_short = {{.text = name}}});
    return source;
  };
  brief.blocks.emplace_back(Facts{{{"Held", cited("3 May 2020", add_source()), true},
                                   {"Chair", cited("A Chair", add_source()), true},
                                   {"Number", cited("84", add_source())}}});
  brief.blocks.emplace_back(Heading{.text = "Documents", .section = "documents"});
  brief.blocks.emplace_back(Paragraph{{{.text = "N of M documents known", .notes = {{add_source()}}}}, true});
  Table table{.columns = {{"Document", 5}, {"At this session", 2}}};
  for (int i = 0; i < documents; ++i) {
    const bool is_adopted = i % 2 == 0;
    if (is_adopted) table.foremost.push_back(table.rows.size());
    table.rows.push_back({cited("document " + std::to_string(i) + ".", add_source()),
                          {{.text = is_adopted ? "Adopted" : "Considered"}}});
  }
  brief.blocks.emplace_back(std::move(table));
  const auto add_list = [&](const char* title, const char* id, const char* word, int count) {
    Bullets bullets;
    for (int i = 0; i < count; ++i)
      bullets.items.push_back(cited(std::string(word) + " " + std::to_string(i) + ".", add_source()));
    brief.blocks.emplace_back(Heading{.text = title, .section = id});
    brief.blocks.emplace_back(std::move(bullets));
  };
  add_list("Statements", "statements", "statement", statements);
  add_list("Figures", "figures", "figure", figures);
  brief.blocks.emplace_back(Heading{.text = "Conflicts", .section = "conflicts"});
  brief.blocks.emplace_back(
      Table{.columns = {{"Fact"}, {"Readings"}}, .rows = {{{{.text = "Chair"}}, {{.text = "Another"}}}}});
  return brief;
}

std::string text_of(const Brief& brief) { return write_text(brief); }
bool has(const Brief& brief, const std::string& part) { return text_of(brief).find(part) != std::string::npos; }
int count(const Brief& brief, const std::string& pattern) {
  const std::string text = text_of(brief);
  const std::regex word(pattern);
  return static_cast<int>(std::distance(std::sregex_iterator(text.begin(), text.end(), word), {}));
}
/// What the sentence on what is missing says; the text of the page in one line.
std::string unwrapped(const Brief& brief) { return std::regex_replace(text_of(brief), std::regex("\\s+"), " "); }

}  // namespace

TEST_CASE("a page that fits stays as it is, as large as there is room for") {
  const Brief brief = session(3, 2, 2);
  const auto lines = [&](double share) {
    const std::string text = text_of(brief);
    return static_cast<int>(static_cast<double>(std::count(text.begin(), text.end(), '\n')) * share);
  };
  const OnePage roomy = fit_one_page(brief, sheet_of(lines(2)));
  CHECK(roomy.points == largest_points);
  CHECK(roomy.brief == brief);
  const OnePage tight = fit_one_page(brief, sheet_of(lines(1.1)));
  CHECK(tight.points < largest_points);
  CHECK(tight.points >= smallest_points);
  CHECK(tight.brief == brief);
  CHECK_FALSE(has(tight.brief, "Left out"));
}

TEST_CASE("sources are put in short before any row goes, and the page says so") {
  const Brief brief = session(3, 3, 3);
  const std::string text = text_of(brief);
  const OnePage one = fit_one_page(brief, sheet_of(static_cast<int>(std::count(text.begin(), text.end(), '\n')) - 4));
  CHECK(one.fits);
  CHECK(one.brief.endnotes.size() == brief.endnotes.size());
  CHECK(has(one.brief, "Left out to fit one page: titles and addresses of sources."));
  CHECK_FALSE(has(one.brief, "A long title"));
  CHECK(has(one.brief, "Publisher 1"));
  CHECK(count(one.brief, "statement \\d") == 3);
}

TEST_CASE("rows go by the order of sections, within one from the end, and are counted") {
  const Brief brief = session(20, 10, 8);
  bool was_any = false;
  for (int lines = 40; lines < 120; lines += 3) {
    CAPTURE(lines);
    const MeasurePage measure = sheet_of(lines);
    const OnePage one = fit_one_page(brief, measure);
    REQUIRE(one.fits);
    CHECK(measure(one.brief, one.points) <= 1.0);
    const int figures = count(one.brief, "figure \\d"), statements = count(one.brief, "statement \\d");
    const int considered = count(one.brief, "document [1357]\\."), adopted = count(one.brief, "document [0246]\\.");
    // The first of each are there.
    for (int i = 0; i < statements; ++i) CHECK(has(one.brief, "statement " + std::to_string(i) + "."));
    for (int i = 0; i < adopted; ++i) CHECK(has(one.brief, "document " + std::to_string(2 * i) + "."));
    // What gives way first is gone before what gives way later.
    if (statements < 20) CHECK(figures == 0);
    if (considered < 4) CHECK(statements == 0);
    if (adopted < 4) CHECK(considered == 0);
    for (const char* stays : {"Testopol 2020", "3 May 2020", "A Chair", "N of M documents known", "Another"})
      CHECK(has(one.brief, stays));
    const std::string text = unwrapped(one.brief);
    const auto says = [&](const std::string& part) { return text.find(part) != std::string::npos; };
    if (figures == 0) CHECK(says("all 10 figures"));
    if (figures > 0 && figures < 10) CHECK(says(std::to_string(10 - figures) + " of 10 figures"));
    if (statements > 0 && statements < 20) CHECK(says(std::to_string(20 - statements) + " of 20 statements"));
    const int documents = considered + adopted;
    if (documents > 0 && documents < 8) CHECK(says(std::to_string(8 - documents) + " of 8 documents"));
    CHECK(says("documents adopted in all, " + std::to_string(4 - adopted) + " more than stand here.") == (adopted < 4));
    if (figures < 10) {
      was_any = true;
      CHECK(measure(one.brief, one.points) >= 0.8);
      CHECK(one.points == smallest_points);
    }
  }
  CHECK(was_any);
}

TEST_CASE("the sources of one page are those that it cites, numbered through") {
  const Brief brief = session(20, 10, 8);
  for (const int lines : {40, 50, 60}) {
    const OnePage one = fit_one_page(brief, sheet_of(lines));
    std::map<int, int> cited_by;
    for (Block block : one.brief.blocks)
      change_lines(block, [&](const Line& line) {
        for (const Run& run : line)
          for (const int number : run.notes.numbers) ++cited_by[number];
      });
    CHECK(cited_by.size() == one.brief.endnotes.size());
    for (std::size_t i = 0; i < one.brief.endnotes.size(); ++i) {
      CHECK(one.brief.endnotes[i].number == static_cast<int>(i) + 1);
      CHECK(cited_by.contains(one.brief.endnotes[i].number));
    }
  }
}

TEST_CASE("a row that is larger than all before it does not empty the page") {
  Brief brief = session(6, 0, 2);
  // The last of what gives way has a text of a hundred lines; the first six are short.
  std::string large;
  for (int i = 0; i < 700; ++i) large += "word" + std::to_string(i) + " ";
  auto& statements = std::get<Bullets>(brief.blocks[5]);
  statements.items.insert(statements.items.begin(), cited(large, 1));
  const MeasurePage measure = sheet_of(40);
  const OnePage one = fit_one_page(brief, measure);
  CHECK(one.fits);
  CHECK(measure(one.brief, one.points) <= 1.0);
  CHECK(measure(one.brief, one.points) >= 0.8);
}

TEST_CASE("texts that stay are cut where even they are more than a page") {
  std::string large;
  for (int i = 0; i < 3000; ++i) large += "word" + std::to_string(i) + " ";
  Brief brief = session(3, 3, 3);
  std::get<Facts>(brief.blocks[0]).rows[1].value = cited(large, 1);
  const MeasurePage measure = sheet_of(50);
  const OnePage one = fit_one_page(brief, measure);
  CHECK(one.fits);
  CHECK(measure(one.brief, one.points) <= 1.0);
  CHECK(measure(one.brief, one.points) >= 0.8);
  CHECK(has(one.brief, "word0"));
  CHECK(unwrapped(one.brief).find("the end of 1 long text") != std::string::npos);
  CHECK(has(one.brief, "3 May 2020"));
}

TEST_CASE("a page of many thousand rows is fitted without laying it out as a whole") {
  const Brief brief = session(5000, 0, 10);
  std::size_t largest = 0;
  const MeasurePage sheet = sheet_of(100);
  const OnePage one = fit_one_page(brief, [&](const Brief& page, double points) {
    largest = std::max(largest, write_text(page).size());
    return sheet(page, points);
  });
  CHECK(one.fits);
  CHECK(largest < 20000);
  CHECK(unwrapped(one.brief).find(" of 5000 statements") != std::string::npos);
}

TEST_CASE("what is missing is said in Russian by its rules") {
  const PagePhrases& say = phrases_in(Language::russian).pages;
  Missing missing{.rows = {{.section = "Выступления", .kind = Kind::statement, .left = 12, .all = 21},
                           {.section = "Показатели", .kind = Kind::figure, .left = 3, .all = 3},
                           {.section = "Делегации", .left = 1, .all = 9},
                           {.left = 1, .all = 1}},
                  .drawings = 1,
                  .cut = 1,
                  .sources = true};
  CHECK(say.left_out(missing) ==
        "Не вошло на одну страницу: 12 из 21\u00a0выступления; 3\u00a0показателя (все); 1 из 9\u00a0строк раздела "
        "«Делегации»; 1\u00a0строка вводной части; 1\u00a0схема; названия и адреса источников; окончания "
        "1\u00a0длинного текста.");
  CHECK(say.left_out({}).empty());
  CHECK(say.adopted_in_all(5, 2) == "Всего принято 5\u00a0документов, из них не вошло 2.");
  CHECK(phrases_in(Language::english).pages.left_out(missing) ==
        "Left out to fit one page: 12 of 21 statements; all 3 figures; 1 of 9 rows of “Делегации”; 1 row at the head; "
        "1 chart; titles and addresses of sources; the end of 1 long text.");
}
