// What the program says in other languages than English: all of it, and no word of English.
#include <cctype>
#include <set>

#include "core/brief/pages/compose.h"
#include "core/columns/columns.h"
#include "core/exchange/record_file.h"
#include "core/query/questions/evidence.h"
#include "core/query/search/query_words.h"
#include "core/wording/phrases.h"
#include "core/wording/states.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

bool has_latin(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

/// Collects the texts of a brief that the program may have made.
struct Texts {
  std::set<std::string> all;

  void operator()(const std::string& text) {
    if (has_latin(text)) all.insert(text);
  }
  void operator()(const Line& line) {
    for (const Run& run : line) (*this)(run.text);
  }
  void operator()(const Heading& heading) { (*this)(heading.text); }
  void operator()(const Part& part) { (*this)(part.kicker); }
  void operator()(const Paragraph& paragraph) { (*this)(paragraph.line); }
  void operator()(const Bullets& bullets) {
    for (const Line& item : bullets.items) (*this)(item);
  }
  void operator()(const Numbered& list) {
    for (const auto& item : list.items) {
      (*this)(item.line);
      for (const Line& part : item.parts) (*this)(part);
    }
  }
  void operator()(const Choices& choices) {
    (*this)(choices.label);
    for (const auto& choice : choices.choices) (*this)(choice.text);
  }
  void operator()(const Facts& facts) {
    for (const auto& row : facts.rows) {
      (*this)(row.label);
      (*this)(row.value);
    }
  }
  void operator()(const Table& table) {
    for (const auto& column : table.columns) (*this)(column.title);
    for (const auto& row : table.rows)
      for (const Line& cell : row) (*this)(cell);
  }
  void operator()(const Aside& aside) { (*this)(aside.head); }
  void operator()(const Drawing& drawing) {
    (*this)(drawing.caption);
    for (const auto& row : drawing.rows) (*this)(row.label);
    for (const auto& marker : drawing.markers) (*this)(marker.label);
  }
  void operator()(const Brief& brief) {
    for (const std::string& text : {brief.kicker, brief.title, brief.state, brief.sources_heading}) (*this)(text);
    for (const Block& block : brief.blocks) std::visit(*this, block);
  }
};

/// The pieces of a text between marks, figures and Cyrillic letters that have Latin letters.
std::vector<std::string> latin_pieces(const std::string& text) {
  std::vector<std::string> pieces(1);
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0 || (c == ' ' && !pieces.back().empty()))
      pieces.back() += c;
    else if (!pieces.back().empty())
      pieces.emplace_back();
  }
  for (std::string& piece : pieces)
    while (piece.ends_with(' ')) piece.pop_back();
  std::erase_if(pieces, [](const std::string& piece) { return piece.size() < 2; });
  return pieces;
}

/// That what is in Latin letters is of the record, or of the few words that are written so in every language.
void check_words_of_record(const Texts& texts) {
  static const std::string record = write_record_file(bundled().library.records().everything());
  for (const std::string& text : texts.all)
    for (const std::string& piece : latin_pieces(text)) {
      CAPTURE(text, piece);
      // A cell begins with a capital letter, whatever the record begins with.
      std::string small = piece;
      if (small.front() >= 'A' && small.front() <= 'Z') small.front() += 'a' - 'A';  // by no locale: one has no small I
      CHECK((piece == "SHA" || piece == "URL" || record.find(piece) != std::string::npos ||
             record.find(small) != std::string::npos));
    }
}

Language other_than_english() { return GENERATE(Language::russian, Language::kazakh); }

}  // namespace

TEST_CASE("each label is worded in each language") {
  const Labels& labels = phrases_in(other_than_english()).labels;
  for (int i = 0; i <= static_cast<int>(Label::years); ++i) {
    const Label label = static_cast<Label>(i);
    CAPTURE(i, labels.text(label));
    CHECK((label == Label::kept_checksum || !has_latin(labels.text(label))));
    CHECK_FALSE(labels.text(label).empty());
  }
}

TEST_CASE("each fact of each kind has a name in each language") {
  const Labels& labels = phrases_in(other_than_english()).labels;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const Kind kind = static_cast<Kind>(i);
    dispatch(kind, [&]<typename R>() {
      std::apply(
          [&](const auto&... facts) {
            const std::vector<std::string_view> keys{facts.key...};
            for (const std::string_view key : keys) {
              CAPTURE(name_of(kind), key);
              CHECK_FALSE(has_latin(labels.fact(kind, key)));
            }
          },
          R::facts());
    });
    for (const char* key : {"", "names", "other_names", "notes", "topics", "not_applicable", "not_looked_up"})
      CHECK_FALSE(has_latin(labels.fact(kind, key)));
  }
}

TEST_CASE("pages and questions in another language have no Latin word of the program's own") {
  const Catalogue& catalogue = bundled().catalogue;
  const Day as_of = day(GENERATE("2026-11-22", "2012-06-01"));
  const Context context{bundled().library, catalogue, as_of, nullptr, false, other_than_english()};
  Texts texts;
  const auto add = [&](const Subject& subject) {
    const auto brief = compose(context, subject);
    REQUIRE(brief);
    texts(*brief);
  };
  for (std::size_t i = 0; i < kind_count; ++i)
    dispatch(static_cast<Kind>(i), [&]<typename R>() {
      for (const R& record : catalogue.all<R>()) add(record.id);
    });
  for (const char* question : {"horizon?months=120", "announced", "delegations", "speakers", "promises", "signatures",
                               "comparison?before=2021&after=2025", "evidence", "coverage", "changes"})
    add(*parse_subject(std::string("question/") + question));
  check_words_of_record(texts);
  const std::string record = write_record_file(bundled().library.records().everything());
  // What has a name that readers of the page read is not called by its English one.
  const auto check_names = [&]<typename R>() {
    for (const R& one : catalogue.all<R>())
      if (one.names.contains("ru") && one.names.contains("en")) {
        // An area is written as its source has it.
        const std::string& english = one.names.at("en");
        if (record.find("\"geography\": \"" + english + "\"") != std::string::npos) continue;
        CAPTURE(one.id.text());
        CHECK_FALSE(texts.all.contains(english));
      }
  };
  check_names.operator()<State>();
  check_names.operator()<Session>();
  check_names.operator()<Topic>();
}

TEST_CASE("lists in another language have no Latin word of the program's own") {
  const Catalogue& catalogue = bundled().catalogue;
  const Day as_of = day(GENERATE("2026-11-22", "2012-06-01"));
  const auto citing = count_citing(catalogue, as_of);
  const Sight sight{catalogue, as_of, citing, other_than_english()};
  Texts texts;
  std::size_t cells = 0;
  for (std::size_t i = 0; i < kind_count; ++i)
    dispatch(static_cast<Kind>(i), [&]<typename R>() {
      for (const Column& column : columns_of(static_cast<Kind>(i))) {
        CAPTURE(column.id);
        CHECK_FALSE(has_latin(column.label(as_of, sight.language)));
        for (std::uint32_t at = 0; at < catalogue.all<R>().size(); ++at, ++cells) {
          const Cell cell = column.cell(sight, at);
          texts(cell.text);
          texts(cell.tip);
        }
      }
    });
  CHECK(cells > 5000);
  check_words_of_record(texts);
}
