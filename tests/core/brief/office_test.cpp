// Documents of office programs, read back with code of its own: all text is there in order, all marks lead to notes,
// and containers and XML are as their standards want them.
#include <algorithm>
#include <set>

#include "core/base/utf8.h"
#include "core/brief/office/drawing_strips.h"
#include "core/brief/office/office.h"
#include "core/brief/office/spans.h"
#include "core/brief/pages/compose.h"
#include "core/store/user/user_notes.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/package.h"
#include "tests/support/sample_brief.h"
#include "tests/support/texts.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

using pugi::xml_node;
using WordList = std::vector<std::string>;

/// No picture, but something in its place that is not text.
std::string no_picture(const Drawing&, const DrawingStyle&, const DrawingStrip&) { return "\x89PNG"; }

Package odt_of(const Brief& brief, PaperSize paper = PaperSize::a4) {
  return read_package(write_odt(brief, {.paper = paper, .library = "my.chronicle", .paint = no_picture}));
}
Package docx_of(const Brief& brief, PaperSize paper = PaperSize::a4) {
  return read_package(write_docx(brief, {.paper = paper, .library = "my.chronicle", .paint = no_picture}));
}

/// WordList as blanks part them, no-break spaces too.
WordList words_of(std::string text) {
  for (std::size_t at; (at = text.find("\u00a0")) != std::string::npos;) text.replace(at, 2, " ");
  WordList words;
  std::string word;
  for (const char c : text + " ") {
    const bool is_blank = static_cast<unsigned char>(c) <= ' ';
    if (!is_blank) word += c;
    if (is_blank && !word.empty()) words.push_back(std::exchange(word, {}));
  }
  return words;
}

/// What a reader of the brief must find, each mark as "[number]"; of the tree itself, by no writer.
class Expected {
 public:
  Expected(const Brief& brief, bool has_heading_of_sources) {
    for (const std::string* text : {&brief.kicker, &brief.title, &brief.subtitle, &brief.state}) add(*text);
    for (const Block& block : brief.blocks) std::visit(*this, block);
    if (has_heading_of_sources && !brief.endnotes.empty()) add("Sources");
  }
  WordList words() const { return words_of(text_); }

  void operator()(const Heading& block) { add(block.text); }
  void operator()(const Paragraph& block) { add(block.line); }
  void operator()(const Choices&) {}
  void operator()(const Drawing&) {}
  void operator()(const Facts& block) {
    for (const auto& row : block.rows) {
      add(row.label);
      add(row.value);
    }
  }
  void operator()(const Table& block) {
    for (const auto& column : block.columns) add(column.title);
    for (const auto& row : block.rows)
      for (const Line& cell : row) add(cell);
  }
  void operator()(const Bullets& block) {
    for (const Line& item : block.items) add(item);
  }
  void operator()(const Numbered& block) {
    for (const auto& item : block.items) {
      add(item.line);
      for (const Line& part : item.parts) add(part);
    }
  }
  void operator()(const Aside& block) {
    add(block.head);
    for (const Line& line : block.lines) add(line);
  }
  void operator()(const Part& block) {
    for (const std::string* text : {&block.kicker, &block.title, &block.subtitle}) add(*text);
  }

 private:
  void add(const std::string& text) { text_ += text + "\n"; }
  void add(const Line& line) {
    for (const Run& run : line) {
      text_ += run.text;
      for (const int number : run.notes.numbers) text_ += " [" + std::to_string(number) + "] ";
    }
    text_ += "\n";
  }
  std::string text_;
};

WordList words_of(const Line& line) {
  std::string text;
  for (const Run& run : line) text += run.text;
  return words_of(text);
}

bool is(xml_node node, std::string_view name) { return node.name() == name; }

/// The text of OpenDocument, with its notes by their ids.
struct OdtText {
  std::string text{};
  std::vector<std::string> ids{};  ///< of notes in their order
  std::vector<WordList> notes{};
  std::vector<std::string> references{};  ///< ids that later marks name

  void read(xml_node node) {
    for (const xml_node child : node.children()) {
      if (child.type() == pugi::node_pcdata) text += child.value();
      if (is(child, "text:tab") || is(child, "text:line-break")) text += " ";
      if (is(child, "text:note")) {
        ids.emplace_back(child.attribute("text:id").value());
        text += " [" + std::to_string(ids.size()) + "] ";
        OdtText note;
        note.read(child.child("text:note-body"));
        notes.push_back(words_of(note.text));
      } else if (is(child, "text:note-ref")) {
        references.emplace_back(child.attribute("text:ref-name").value());
        const auto found = std::find(ids.begin(), ids.end(), references.back());
        text += " [" + std::to_string(found - ids.begin() + 1) + "] ";
        CHECK(std::string(child.text().get()) == std::to_string(found - ids.begin() + 1));
      } else if (!is(child, "svg:desc")) {
        read(child);
      }
      if (is(child, "text:p") || is(child, "text:h")) text += "\n";
    }
  }
};

/// The same of WordprocessingML.
struct DocxText {
  std::string text{};
  std::map<std::string, std::string> marks{};  ///< ids of notes by the bookmarks around their marks
  std::vector<std::string> ids{};

  void read(xml_node node) {
    for (const xml_node child : node.children()) {
      if (is(child, "w:t")) text += child.text().get();
      if (is(child, "w:tab") || is(child, "w:br")) text += " ";
      if (is(child, "w:bookmarkStart")) bookmark_ = child.attribute("w:name").value();
      if (is(child, "w:endnoteReference")) {
        ids.emplace_back(child.attribute("w:id").value());
        marks[bookmark_] = ids.back();
        text += " [" + ids.back() + "] ";
      } else if (is(child, "w:fldSimple")) {
        const std::string code = child.attribute("w:instr").value();
        const auto field = words_of(code);
        REQUIRE(field.size() == 4);
        CHECK(field[0] == "NOTEREF");
        REQUIRE(marks.count(field[1]) == 1);
        text += " [" + marks.at(field[1]) + "] ";
        CHECK(child.child("w:r").child("w:t").text().get() == marks.at(field[1]));
      } else {
        read(child);
      }
      if (is(child, "w:p")) text += "\n";
    }
  }

 private:
  std::string bookmark_;
};

void check_odt_text(const Brief& brief, const Package& package) {
  OdtText read;
  const auto content = parse_part(package, "content.xml");
  read.read(content.child("office:document-content").child("office:body"));
  CHECK(words_of(read.text) == Expected(brief, false).words());
  REQUIRE(read.notes.size() == brief.endnotes.size());
  for (std::size_t i = 0; i < read.notes.size(); ++i) CHECK(read.notes[i] == words_of(brief.endnotes[i].line));
  for (const std::string& id : read.references)
    CHECK(std::find(read.ids.begin(), read.ids.end(), id) != read.ids.end());
}

void check_docx_text(const Brief& brief, const Package& package) {
  DocxText read;
  const auto document = parse_part(package, "word/document.xml");
  read.read(document.child("w:document").child("w:body"));
  CHECK(words_of(read.text) == Expected(brief, true).words());
  const auto notes = parse_part(package, "word/endnotes.xml");
  std::map<std::string, WordList> by_id;
  for (const xml_node note : notes.child("w:endnotes").children("w:endnote")) {
    DocxText text;
    text.read(note);
    CHECK(by_id.emplace(note.attribute("w:id").value(), words_of(text.text)).second);
  }
  CHECK(by_id.size() == brief.endnotes.size() + 2);  // with the two that part notes from text
  REQUIRE(read.ids.size() == brief.endnotes.size());
  for (std::size_t i = 0; i < read.ids.size(); ++i) CHECK(by_id.at(read.ids[i]) == words_of(brief.endnotes[i].line));
}

/// Every node of a document.
template <typename Visit>
void each(xml_node node, const Visit& visit) {
  for (const xml_node child : node.children()) {
    visit(child);
    each(child, visit);
  }
}

void check_odt_package(const Package& package) {
  REQUIRE_FALSE(package.names.empty());
  CHECK(package.names.front() == "mimetype");
  CHECK(package.is_stored.at("mimetype"));
  CHECK(package.parts.at("mimetype") == "application/vnd.oasis.opendocument.text");
  const auto manifest = parse_part(package, "META-INF/manifest.xml");
  std::set<std::string> listed;
  for (const xml_node entry : manifest.child("manifest:manifest").children())
    CHECK(listed.insert(entry.attribute("manifest:full-path").value()).second);
  std::set<std::string> there{"/"};
  for (const std::string& name : package.names)
    if (name != "mimetype" && name != "META-INF/manifest.xml") there.insert(name);
  CHECK(listed == there);
  const auto content = parse_part(package, "content.xml");
  const auto styles = parse_part(package, "styles.xml");
  parse_part(package, "meta.xml");
  std::set<std::string> names{"Standard"};
  for (const auto* part : {&content, &styles})
    each(*part, [&](xml_node node) { names.insert(node.attribute("style:name").value()); });
  for (const auto* part : {&content, &styles})
    each(*part, [&](xml_node node) {
      for (const char* use : {"text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name",
                              "style:master-page-name", "style:page-layout-name", "text:citation-style-name"})
        if (node.attribute(use)) CHECK(names.count(node.attribute(use).value()) == 1);
      const std::string target = node.attribute("xlink:href").value();
      if (is(node, "draw:image")) CHECK(package.parts.count(target) == 1);
    });
}

/// "word/_rels/document.xml.rels" is of "word/document.xml"; its targets are seen from "word/".
void check_docx_package(const Package& package) {
  REQUIRE_FALSE(package.names.empty());
  CHECK(package.names.front() == "[Content_Types].xml");
  const auto types = parse_part(package, "[Content_Types].xml");
  std::set<std::string> typed_names, typed_ends;
  for (const xml_node type : types.child("Types").children("Override"))
    typed_names.insert(std::string(type.attribute("PartName").value()).substr(1));
  for (const xml_node type : types.child("Types").children("Default"))
    typed_ends.insert(type.attribute("Extension").value());
  for (const std::string& name : typed_names) CHECK(package.parts.count(name) == 1);
  std::set<std::string> reached{"[Content_Types].xml"};
  for (const std::string& name : package.names) {
    INFO(name);
    const std::string end = name.substr(name.rfind('.') + 1);
    if (name != "[Content_Types].xml") CHECK((typed_names.count(name) == 1) != (typed_ends.count(end) == 1));
    if (end == "xml" || end == "rels" || end == "svg") parse_part(package, name);
    if (end != "rels") continue;
    reached.insert(name);
    const std::string folder = name.substr(0, name.find("_rels/"));
    const auto relations = parse_part(package, name);
    std::set<std::string> ids;
    for (const xml_node relation : relations.child("Relationships").children()) {
      CHECK(ids.insert(relation.attribute("Id").value()).second);
      const std::string target = relation.attribute("Target").value();
      if (std::string(relation.attribute("TargetMode").value()) == "External") continue;
      CHECK(package.parts.count(folder + target) == 1);
      reached.insert(folder + target);
    }
    if (folder.empty()) continue;
    const std::string of = folder + name.substr(folder.size() + 6, name.size() - folder.size() - 11);
    each(parse_part(package, of), [&](xml_node node) {
      for (const char* use : {"r:id", "r:embed"})
        if (node.attribute(use)) CHECK(ids.count(node.attribute(use).value()) == 1);
    });
  }
  CHECK(reached == std::set<std::string>(package.names.begin(), package.names.end()));
  std::set<std::string> styles;
  each(parse_part(package, "word/styles.xml"),
       [&](xml_node node) { styles.insert(node.attribute("w:styleId").value()); });
  for (const char* part : {"word/document.xml", "word/endnotes.xml", "word/header1.xml", "word/footer1.xml"})
    each(parse_part(package, part), [&](xml_node node) {
      if (is(node, "w:pStyle") || is(node, "w:rStyle")) CHECK(styles.count(node.attribute("w:val").value()) == 1);
    });
}

void check_both(const Brief& brief) {
  for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
    const Package odt = odt_of(brief, paper);
    check_odt_package(odt);
    check_odt_text(brief, odt);
    const Package docx = docx_of(brief, paper);
    check_docx_package(docx);
    check_docx_text(brief, docx);
  }
}

Brief page_of(const std::string& subject) {
  const auto brief =
      compose({bundled().library, bundled().catalogue, day("2026-11-22")}, parse_subject(subject).value());
  return brief.value();
}

using test::has;

std::string content_of(const Brief& brief) { return odt_of(brief).parts.at("content.xml"); }
std::string document_of(const Brief& brief) { return docx_of(brief).parts.at("word/document.xml"); }

Drawing drawing_of(std::size_t rows) {
  Drawing drawing{.caption = "What is <in force>"};
  for (std::size_t i = 0; i < rows; ++i)
    drawing.rows.push_back({.label = "Row " + std::to_string(i), .bar = Drawing::Bar{0.1, 0.9}});
  return drawing;
}

}  // namespace

TEST_CASE("office documents hold all text of a page in order, with a note a source") {
  check_both(sample_brief());
  check_both(sample_brief(200));
  for (const char* subject :
       {"session/2023-10-26", "session/2016-06-07", "session/2025-09-29", "document/railway-1520-concept-2030",
        "person/kohir-rasulzoda", "state/kazakhstan", "source/081", "question/horizon?months=120", "question/announced",
        "question/coverage", "question/comparison?before=2021&after=2025"}) {
    INFO(subject);
    check_both(page_of(subject));
  }
}

TEST_CASE("office documents of several pages have each on a page of its own") {
  const Brief joined = join({page_of("session/2023-10-26"), page_of("session/2016-06-07")}, "2 records", "As of today");
  check_both(joined);
  const auto content = content_of(joined);
  CHECK(has(content, "fo:break-before=\"page\""));
  CHECK(has(content, "<text:bookmark text:name=\"part_2\""));
  CHECK(has(document_of(joined), "<w:pageBreakBefore"));
}

TEST_CASE("office documents of an empty page and of one without sources are whole") {
  check_both({});
  check_both({.title = "Alone", .blocks = {Table{.columns = {{"A"}, {"B"}}, .rows = {{{{.text = "x"}}, {}}}}}});
}

TEST_CASE("office documents show the user's note with its lines") {
  const Line head{{.text = "My note"}};
  const Brief brief{.title = "t",
                    .blocks = {Aside{head, {{{.text = "one"}}, {{.text = "two"}}, {}, {{.text = "three"}}}}}};
  check_both(brief);
  CHECK(has(content_of(brief), "one<text:line-break/>two</text:p><text:p text:style-name=\"Note_20_Text\">three"));
}

TEST_CASE("the same page always gives the same bytes") {
  const Brief brief = page_of("session/2023-10-26");
  CHECK(write_odt(brief, {}) == write_odt(brief, {}));
  CHECK(write_docx(brief, {}) == write_docx(brief, {}));
}

TEST_CASE("a source that is cited again is the same note") {
  const Brief brief{.blocks = {Paragraph{{{.text = "2024", .notes = {{2, 1}}}, {.text = " and ", .notes = {{1}}}}}},
                    .endnotes = {{1, "source/a", {{.text = "A"}}}, {2, "source/b", {{.text = "B"}}}}};
  OdtText odt;
  const auto content = parse_part(odt_of(brief), "content.xml");
  odt.read(content);
  // Programs number notes as they come.
  CHECK(odt.notes == std::vector<WordList>{{"B"}, {"A"}});
  CHECK(words_of(odt.text) == WordList{"2024", "[1]", "[2]", "and", "[2]"});
  CHECK(has(odt.text, "2024\u00a0 [1] \u00a0 [2]  and "));
  DocxText docx;
  const auto document = parse_part(docx_of(brief), "word/document.xml");
  docx.read(document);
  CHECK(words_of(docx.text) == WordList{"2024", "[1]", "[2]", "and", "[2]", "Sources"});
}

TEST_CASE("a source that nothing cites, and a mark of no source, are not lost") {
  const Brief brief{.blocks = {Paragraph{{{.text = "x", .notes = {{7}}}}}},
                    .endnotes = {{1, "source/a", {{.text = "Alone"}}}}};
  OdtText odt;
  const auto content = parse_part(odt_of(brief), "content.xml");
  odt.read(content);
  CHECK(words_of(odt.text) == WordList{"x", "[7]", "Sources", "Alone"});
  check_odt_package(odt_of(brief));
  check_docx_package(docx_of(brief));
}

TEST_CASE("headings have levels, lists are lists, heads of tables repeat and rows stay whole") {
  const Brief brief = sample_brief();
  const auto content = content_of(brief);
  CHECK(has(content, "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Documents</text:h>"));
  CHECK(has(content, "<text:list text:style-name=\"Bullets\"><text:list-item><text:p"));
  CHECK(has(content, "<table:table-header-rows><table:table-row table:style-name=\"Row\">"));
  CHECK(has(content, "fo:keep-together=\"always\""));
  CHECK(has(content, "style:rel-column-width=\"6000*\""));
  CHECK(has(content, "fo:language=\"ru\" fo:country=\"RU\""));
  CHECK(has(content, "xlink:href=\"https://e-cis.info/news/566/96064/\""));
  const auto document = document_of(brief);
  CHECK(has(document, "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Documents</w:t>"));
  CHECK(has(document, "<w:tr><w:trPr><w:tblHeader/></w:trPr>"));
  CHECK(has(document, "<w:lang w:val=\"ru-RU\"/>"));
  const auto styles = docx_of(brief).parts.at("word/styles.xml");
  CHECK(has(styles, "<w:outlineLvl w:val=\"0\"/>"));
  for (const char* name : {"Text", "Number", "Heading", "Heading Right"}) {
    const std::string style = std::string("<w:name w:val=\"Table ") + name + "\"/><w:basedOn w:val=\"Normal\"/>";
    CHECK(has(styles, style + "<w:pPr><w:keepLines/>"));
  }
  CHECK(has(styles, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"));
  const Brief joined = join({brief, page_of("session/2016-06-07")}, "2 records", "");
  CHECK(has(content_of(joined), "text:outline-level=\"2\">Documents</text:h>"));
}

TEST_CASE("a document says who made it, in which language, and the number of each page") {
  const Package odt = odt_of(sample_brief());
  CHECK(has(odt.parts.at("meta.xml"), "<dc:title>Nur-Sultan 2021</dc:title>"));
  CHECK(has(odt.parts.at("meta.xml"), "<dc:creator>CIS Chronicle</dc:creator>"));
  CHECK(has(odt.parts.at("meta.xml"), "<dc:language>en-GB</dc:language>"));
  CHECK(has(odt.parts.at("styles.xml"), "CIS Chronicle · my.chronicle<text:tab/>Page <text:page-number"));
  CHECK(has(odt.parts.at("styles.xml"), " of <text:page-count>"));
  CHECK(has(odt.parts.at("styles.xml"), "Nur-Sultan 2021 · Sources<text:tab/>"));
  const Package docx = docx_of(sample_brief());
  CHECK(has(docx.parts.at("docProps/core.xml"), "<dc:title>Nur-Sultan 2021</dc:title>"));
  CHECK(has(docx.parts.at("docProps/core.xml"), "<dc:creator>CIS Chronicle</dc:creator>"));
  CHECK(has(docx.parts.at("docProps/core.xml"), "<dc:language>en-GB</dc:language>"));
  for (const char* foot : {"word/footer1.xml", "word/footer2.xml"})
    for (const char* field : {" PAGE ", " NUMPAGES "}) CHECK(has(docx.parts.at(foot), field));
}

TEST_CASE("documents are made for A4 and Letter") {
  CHECK(has(odt_of({}).parts.at("styles.xml"), "fo:page-width=\"210mm\" fo:page-height=\"297mm\""));
  CHECK(has(odt_of({}, PaperSize::letter).parts.at("styles.xml"),
            "fo:page-width=\"215.9mm\" fo:page-height=\"279.4mm\""));
  CHECK(has(docx_of({}).parts.at("word/document.xml"), "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
  CHECK(has(docx_of({}, PaperSize::letter).parts.at("word/document.xml"), "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"));
}

TEST_CASE("text that is no text leaves the documents well-formed") {
  using namespace std::string_literals;
  std::string hostile =
      "a\0b\x01\x1b[31m]]> <b>&amp; \xED\xA0\x80 \xFF \xF4\x90\x80\x80 \xEF\xBF\xBE \u202Eevil\u2028 ' \" "s;
  hostile.append(100'000, 'W');
  Line line{{.text = hostile, .link = "https://x.org/" + hostile, .notes = {{1}}}};
  Brief brief{.kicker = hostile, .title = hostile, .subtitle = hostile, .state = hostile};
  brief.blocks = {Part{hostile, hostile, hostile, hostile},
                  Heading{hostile, hostile},
                  Paragraph{line},
                  Facts{{{hostile, line}}},
                  Table{{{.title = hostile}, {.title = hostile}}, {{line, line}}},
                  Bullets{{line}},
                  Aside{line, {line, {}, line}},
                  Drawing{.caption = hostile, .rows = {{.label = hostile}}}};
  brief.endnotes = {{1, hostile, line}};
  const Package odt = odt_of(brief);
  const Package docx = docx_of(brief);
  check_odt_package(odt);
  check_docx_package(docx);
  for (const Package* package : {&odt, &docx})
    for (const auto& [name, content] : package->parts) {
      if (name.ends_with(".png")) continue;
      INFO(name);
      CHECK_FALSE(first_bad_utf8(content));
      CHECK(std::none_of(content.begin(), content.end(),
                         [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n'; }));
      CHECK_FALSE(has(content, "&#"));
      CHECK_FALSE(has(content, "\u202E"));
    }
  OdtText read;
  const auto content = parse_part(odt, "content.xml");
  read.read(content);
  CHECK(has(read.text, "]]> <b>&amp; "));
  CHECK(has(read.text, std::string(100'000, 'W')));
}

TEST_CASE("addresses in documents are such as URIs may be") {
  CHECK(uri_of("https://a.org/b?c=d&e=%20#f") == "https://a.org/b?c=d&e=%20#f");
  CHECK(uri_of("https://a.org/b c[1]{x}%zz#f#g") == "https://a.org/b%20c%5B1%5D%7Bx%7D%25zz#f%23g");
  CHECK(uri_of("https://цис.рф/я") == "https://цис.рф/%D1%8F");
  const auto link = [](const std::string& to) {
    return content_of({.blocks = {Paragraph{{{.text = "x", .link = to}}}}});
  };
  CHECK(has(link("https://a.org/"), "xlink:href=\"https://a.org/\""));
  for (const char* other : {"javascript:alert(1)", "file:///etc/passwd", "person/askar-mamin", "#x"})
    CHECK_FALSE(has(link(other), "<text:a "));
  CHECK(has(content_of({.blocks = {Paragraph{{{.text = "See https://a.org/b."}}}}}),
            "xlink:href=\"https://a.org/b\" text:style-name=\"Internet_20_link\" "
            "text:visited-style-name=\"Visited_20_Internet_20_Link\">https://a.org/b</text:a>."));
}

TEST_CASE("a drawing is a picture with words for who cannot see it") {
  const Brief brief{.blocks = {drawing_of(3)}};
  const Package odt = odt_of(brief);
  check_odt_package(odt);
  CHECK(has(odt.parts.at("content.xml"), "<svg:desc>What is &lt;in force&gt;</svg:desc>"));
  CHECK(has(odt.parts.at("Pictures/drawing1.svg"), "Row 2"));
  CHECK_FALSE(has(odt.parts.at("Pictures/drawing1.svg"), "var("));
  CHECK(odt.parts.at("Pictures/drawing1.png") == "\x89PNG");
  const Package docx = docx_of(brief);
  check_docx_package(docx);
  CHECK(has(docx.parts.at("word/document.xml"), "descr=\"What is &lt;in force>\""));
  CHECK(docx.parts.at("word/media/drawing1.svg") == odt.parts.at("Pictures/drawing1.svg"));
}

TEST_CASE("a drawing longer than a page is cut between its rows, and nothing of it is left out") {
  const DrawingStyle style = office_drawing_style();
  for (const PaperSize paper : {PaperSize::a4, PaperSize::letter})
    for (const std::size_t rows : {0U, 1U, 30U, 37U, 38U, 39U, 40U, 200U, 1000U}) {
      const Drawing drawing = drawing_of(rows);
      const PageMeasures page = measures_of({.paper = paper});
      const auto strips = drawing_strips(drawing, style, page);
      double top = 0;
      for (const DrawingStrip& strip : strips) {
        CHECK(strip.top == Approx(top));
        CHECK(strip.height > 0);
        CHECK(strip.height <= page.text_height() * 96 / 25.4);
        top += strip.height;
        if (&strip == &strips.back()) continue;
        const double row = (top - drawing_top(style)) / drawing_row_height(style);
        CHECK(row == Approx(std::round(row)));
      }
      CHECK(top == Approx(drawing_height(drawing, style)));
    }
}
