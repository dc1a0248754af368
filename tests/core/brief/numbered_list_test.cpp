// Numbered lists: in each format a list of that format, with the numbers of the record; and the list of a session's
// documents.
#include "core/blocks/lines.h"
#include "core/brief/office/office.h"
#include "core/brief/pages/compose.h"
#include "core/brief/sections/one_page.h"
#include "core/brief/writers/list_copy.h"
#include "core/brief/writers/writers.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/package.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

using pugi::xml_node;
using Texts = std::vector<std::string>;

/// The numbers go on, leave some out, go down and up again, over two levels, too; and a second list begins anew.
Brief sample() {
  const auto item = [](const char* number, const char* text, std::vector<Line> parts = {}) {
    return Numbered::Item{number, {{.text = text}}, std::move(parts)};
  };
  Brief brief{.title = "Sample"};
  brief.blocks = {Heading{.text = "First"},
                  Numbered{{item("1", "one"), item("2", "two", {{{.text = "a part"}}}), item("4", "four"),
                            item("4.1", "four one"), item("4.2", "four two"), item("4.2.1", "deep"), item("5", "five"),
                            item("10.2", "ten two"), item("11", "eleven")}},
                  Heading{.text = "Second"}, Numbered{{item("1", "again"), item("2", "and on")}}};
  return brief;
}

const Texts sample_numbers{"1", "2", "4", "4.1", "4.2", "4.2.1", "5", "10.2", "11", "1", "2"};

std::string without_picture(const Drawing&, const DrawingStyle&, const DrawingStrip&) { return {}; }

/// What Word shows before the paragraphs of lists that count, by the standard: a list counts level by level, from
/// where its own overriding start says when it is first used; a level begins anew after one above it.
Texts numbers_in_docx(const Package& package) {
  std::map<std::string, std::string> kinds;  // of lists, by their ids
  std::map<std::string, std::map<int, int>> starts;
  const auto numbering = parse_part(package, "word/numbering.xml");
  for (const xml_node list : numbering.child("w:numbering").children("w:num")) {
    const std::string id = list.attribute("w:numId").value();
    kinds[id] = list.child("w:abstractNumId").attribute("w:val").value();
    for (const xml_node one : list.children("w:lvlOverride"))
      starts[id][one.attribute("w:ilvl").as_int()] = one.child("w:startOverride").attribute("w:val").as_int();
  }
  std::map<std::string, std::string> formats;  // of the first level, by kind
  for (const xml_node kind : numbering.child("w:numbering").children("w:abstractNum"))
    formats[kind.attribute("w:abstractNumId").value()] =
        kind.child("w:lvl").child("w:numFmt").attribute("w:val").value();
  std::map<std::string, std::map<int, int>> counted;
  Texts numbers;
  const auto document = parse_part(package, "word/document.xml");
  for (const xml_node line : document.child("w:document").child("w:body").children("w:p")) {
    const xml_node place = line.child("w:pPr").child("w:numPr");
    const std::string id = place.child("w:numId").attribute("w:val").value();
    if (!place || formats[kinds[id]] != "decimal") continue;
    const int level = place.child("w:ilvl").attribute("w:val").as_int();
    auto& levels = counted[id];
    const auto start = [&](int of) { return starts[id].contains(of) ? starts[id][of] : 1; };
    levels[level] = levels.contains(level) ? levels[level] + 1 : start(level);
    std::string number;
    for (int i = 0; i <= level; ++i) {
      if (!levels.contains(i)) levels[i] = start(i);
      number += (i > 0 ? "." : "") + std::to_string(levels[i]);
    }
    std::erase_if(levels, [&](const auto& one) { return one.first > level; });
    if (const auto own = starts.find(id); own != starts.end())  // below, an override is of the first use alone
      std::erase_if(own->second, [&](const auto& one) { return one.first > level; });
    numbers.push_back(number);
  }
  return numbers;
}

void number_odt(xml_node list, const std::string& above, Texts& numbers) {
  int next = 1;
  for (const xml_node item : list.children("text:list-item")) {
    next = item.attribute("text:start-value").as_int(next);
    const std::string number = above + std::to_string(next++);
    if (item.child("text:p")) numbers.push_back(number);
    for (const xml_node below : item.children("text:list"))
      if (std::string_view(below.attribute("text:style-name").value()) != "Bullets")
        number_odt(below, number + ".", numbers);
  }
}

/// What is shown before the items of lists that count, by the standard: each item one more, or what it says itself.
Texts numbers_in_odt(const Package& package) {
  Texts numbers;
  const auto content = parse_part(package, "content.xml");
  for (const auto& found : content.select_nodes("//office:text/text:list[@text:style-name='Numbers']"))
    number_odt(found.node(), "", numbers);
  return numbers;
}

/// The same of a list of HTML.
void number_html(xml_node list, const std::string& above, Texts& numbers) {
  int next = 1;
  for (const xml_node item : list.children("li")) {
    next = item.attribute("value").as_int(next);
    const std::string number = above + std::to_string(next++);
    if (item.first_child().type() == pugi::node_pcdata) numbers.push_back(number);
    for (const xml_node below : item.children("ol")) number_html(below, number + ".", numbers);
  }
}

Texts numbers_in_html(const std::string& fragment) {
  pugi::xml_document page;
  REQUIRE(page.load_string(("<body>" + fragment + "</body>").c_str()));
  Texts numbers;
  for (const xml_node list : page.child("body").children("ol")) number_html(list, "", numbers);
  return numbers;
}

Brief documents_of(const char* session, Language language = Language::english) {
  const Context context{bundled().library, bundled().catalogue, day("2026-11-22"), nullptr, false, language};
  return compose(context, parse_subject("question/documents?session=" + std::string(session)).value()).value();
}

const Numbered& list_of(const Brief& brief) {
  for (const Block& block : brief.blocks)
    if (const auto* list = std::get_if<Numbered>(&block)) return *list;
  throw std::runtime_error("there is no list");
}

std::string text_of(const Line& line) {
  std::string text;
  for (const Run& run : line) text += run.text;
  return text;
}

}  // namespace

TEST_CASE("documents of office programs number lists themselves, as the record does") {
  CHECK(numbers_in_docx(read_package(write_docx(sample(), {.paint = without_picture}))) == sample_numbers);
  CHECK(numbers_in_odt(read_package(write_odt(sample(), {.paint = without_picture}))) == sample_numbers);
}

TEST_CASE("HTML has lists within lists with the numbers of the record") {
  CHECK(numbers_in_html(write_html_fragment(list_alone(sample()))) == sample_numbers);
  // Where its items have marks of their own, they are the whole numbers.
  const std::string page = write_html(sample());
  for (const char* number : {"4.1", "4.2.1", "10.2"})
    CHECK(page.find("list-style-type: '" + std::string(number) + ". '") != std::string::npos);
}

TEST_CASE("text of a list has an item a line, each with its number") {
  CHECK(write_list_text(list_alone(sample())) ==
        "1. one\n2. two\n– a part\n4. four\n4.1. four one\n4.2. four two\n4.2.1. deep\n5. five\n10.2. ten two\n"
        "11. eleven\n\nSecond\n1. again\n2. and on\n");
  const std::string page = write_text(sample());
  CHECK(page.find("4.2.    four two\n4.2.1.  deep\n") != std::string::npos);
  CHECK(write_markdown(sample()).find("4. four\n    - 4.1 four one\n") != std::string::npos);
}

TEST_CASE("a list alone has no mark or link of the page that it stood on, and its sentences behind it") {
  Brief brief{.title = "Title"};
  brief.blocks = {Heading{.text = "Documents"}, Paragraph{{{.text = "Said around it"}}},
                  Numbered{{{"1", {{.text = "one", .link = "document/a", .notes = {{1}, "act/a:verb"}}}}}}};
  brief.endnotes = {{1, "source/a", {{.text = "A source"}}}};
  const Brief list = list_alone(brief);
  CHECK(write_html_fragment(list) == "<ol>\n<li value=\"1\">one</li>\n</ol>\n<p>Said around it</p>\n");
  CHECK(write_list_text(list) == "1. one\n\nSaid around it\n");
  // It stands with the list that it is about; where there is none nothing is said.
  brief.blocks.emplace_back(Heading{.text = "Rest"});
  brief.blocks.emplace_back(Bullets{{{{.text = "two"}}}});
  CHECK(write_list_text(list_alone(brief)) == "1. one\n\nSaid around it\n\nRest\n• two\n");
  CHECK(list_alone({.blocks = {Paragraph{{{.text = "Nothing is known"}}}}}).blocks.empty());
}

TEST_CASE("items of a list give way one by one where a page must be short") {
  Brief brief = sample();
  for (int i = 3; i < 60; ++i)
    std::get<Numbered>(brief.blocks.back()).items.push_back({std::to_string(i), {{.text = "more"}}});
  std::get<Heading>(brief.blocks[2]).section = "more";
  const auto rows = [](const Brief& page) {
    std::size_t count = 0;
    for (const Block& block : page.blocks)
      if (const auto* list = std::get_if<Numbered>(&block)) count += list->items.size();
    return count;
  };
  const OnePage page =
      fit_one_page(brief, [&](const Brief& one, double) { return static_cast<double>(rows(one)) / 20; });
  CHECK(page.fits);
  CHECK(rows(page.brief) <= 20);
  CHECK(rows(page.brief) >= 16);
}

TEST_CASE("the documents of a session are numbered as on its agenda, with sub-items") {
  const Brief page = documents_of("session/2023-10-26");
  Texts numbers;
  for (const auto& item : list_of(page).items) numbers.push_back(item.number);
  CHECK(numbers == Texts{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "10.1"});
  CHECK(page.title == "Bishkek 2023");
  // In both languages where the record has both, the marks behind them.
  const Line& plan = list_of(page).items[6].line;
  CHECK(text_of(plan).starts_with("Action Plan for the 80th anniversary of Victory in 2025 · План мероприятий"));
  CHECK_FALSE(plan.back().notes.empty());
  CHECK(text_of(list_of(page).items[9].line) == "Financial support for the activities of the bodies of the CIS");
  CHECK(text_of(list_of(page).items[10].line).starts_with("Financing in 2024 of the search for servicemen"));
  // What has no item is no item of the list, and is told.
  const auto* rest = std::get_if<Bullets>(&page.blocks.back());
  REQUIRE(rest != nullptr);
  REQUIRE(rest->items.size() == 1);
  CHECK(text_of(rest->items[0]) == "Single jubilee medal for the 80th anniversary");
  CHECK(text_of(list_of(documents_of("session/2023-10-26", Language::russian)).items[0].line)
            .starts_with("О проведении очередного заседания"));
}

TEST_CASE("documents of a session without a known agenda have numbers of the list, which says so") {
  const Brief page = documents_of("session/2016-06-07");
  const Numbered& list = list_of(page);
  CHECK(list.items.size() == 11);
  CHECK(list.items.front().number == "1");
  CHECK(list.items.back().number == "11");
  CHECK(write_text(page).find("the numbers are those of") != std::string::npos);
  const std::string copied = write_list_text(list_alone(page));
  CHECK(copied.find("the numbers are those of this list.") != std::string::npos);
}

TEST_CASE("a list without an agenda has the same numbers in every language, and says what was not adopted") {
  const auto links = [](const Brief& page) {
    Texts all;
    for (const auto& item : list_of(page).items) all.push_back(item.line.front().link);
    return all;
  };
  const Brief page = documents_of("session/2025-09-29");
  CHECK(links(page) == links(documents_of("session/2025-09-29", Language::russian)));
  CHECK(links(page) == links(documents_of("session/2025-09-29", Language::kazakh)));
  const auto& catalogue = bundled().catalogue;
  bool has_considered = false;
  for (const auto& item : list_of(page).items) {
    const auto acts = catalogue.linked(&Act::document, id(item.line.front().link.c_str()));
    const bool adopted = std::any_of(acts.begin(), acts.end(), [](const Act* act) {
      return act->session && act->session->id() == id("session/2025-09-29") && adopts(act->verb);
    });
    CAPTURE(text_of(item.line));
    CHECK(item.line.back().text.starts_with(" (") != adopted);
    has_considered = has_considered || !adopted;
  }
  CHECK(has_considered);
  CHECK(write_list_text(list_alone(page)).find("5 of 25") != std::string::npos);
}

TEST_CASE("an item of several documents has its own title and them below it") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/2021-11-12", "held": "2021-11-12", "names": {"en": "Session"}}],
    "documents": [{"id": "document/a", "type": "decision", "names": {"en": "A"}},
                  {"id": "document/b", "type": "decision", "names": {"en": "B"}}],
    "items": [{"id": "item/x-2", "session": "session/2021-11-12", "number": "2", "names": {"en": "Two decisions"}}],
    "acts": [{"id": "act/a", "document": "document/a", "session": "session/2021-11-12", "item": "item/x-2", "verb": "adopted"},
             {"id": "act/b", "document": "document/b", "session": "session/2021-11-12", "item": "item/x-2", "verb": "adopted"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const Context context{library, catalogue, day("2026-11-22")};
  const Brief page = compose(context, parse_subject("question/documents").value()).value();
  REQUIRE(list_of(page).items.size() == 1);
  CHECK(list_of(page).items[0].number == "2");
  CHECK(text_of(list_of(page).items[0].line) == "Two decisions");
  CHECK(list_of(page).items[0].parts.size() == 2);
}

TEST_CASE("the page of a session leads to its numbered list") {
  const Context context{bundled().library, bundled().catalogue, day("2026-11-22")};
  const Brief page = compose(context, parse_subject("session/2023-10-26").value()).value();
  bool leads = false;
  for (const Block& block : page.blocks)
    if (const auto* choices = std::get_if<Choices>(&block))
      for (const auto& choice : choices->choices)
        leads = leads || choice.link == "question/documents?session=session/2023-10-26";
  CHECK(leads);
}
