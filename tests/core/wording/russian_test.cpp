// What the program says in Russian.
#include <cctype>
#include <set>

#include "core/brief/pages/compose.h"
#include "core/exchange/record_file.h"
#include "core/wording/phrases.h"
#include "core/wording/states.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const Phrases& russian() { return phrases_in(Language::russian); }

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
  void operator()(const Drawing& drawing) { (*this)(drawing.caption); }
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

}  // namespace

TEST_CASE("each label is worded in Russian") {
  for (int i = 0; i <= static_cast<int>(Label::years); ++i) {
    const Label label = static_cast<Label>(i);
    CAPTURE(i, russian().labels.text(label));
    CHECK((label == Label::kept_checksum || !has_latin(russian().labels.text(label))));
    CHECK_FALSE(russian().labels.text(label).empty());
  }
}

TEST_CASE("each fact of each kind has a name in Russian") {
  for (std::size_t i = 0; i < kind_count; ++i) {
    const Kind kind = static_cast<Kind>(i);
    dispatch(kind, [&]<typename R>() {
      std::apply(
          [&](const auto&... facts) {
            const std::vector<std::string_view> keys{facts.key...};
            for (const std::string_view key : keys) {
              CAPTURE(name_of(kind), key);
              CHECK_FALSE(has_latin(russian().labels.fact(kind, key)));
            }
          },
          R::facts());
    });
    for (const char* key : {"", "names", "other_names", "notes", "topics", "not_applicable", "not_looked_up"})
      CHECK_FALSE(has_latin(russian().labels.fact(kind, key)));
  }
}

TEST_CASE("a document's kicker agrees with what it is") {
  const PagePhrases& say = russian().pages;
  CHECK(say.kicker(DocumentType::concept_paper, Outcome::adopted) == "Концепция · принята");
  CHECK(say.kicker(DocumentType::agreement, Outcome::considered) == "Соглашение · рассмотрено");
  CHECK(say.kicker(DocumentType::action_plan, Verb::approved, "Минск 2021") ==
        "План мероприятий · утверждён, Минск 2021");
  CHECK(say.kicker(DocumentType::strategy, Verb::approved, "Минск 2021") == "Стратегия · утверждена, Минск 2021");
  CHECK(say.kicker(DocumentType::main_directions, Outcome::deferred) == "Основные направления · отложены");
}

TEST_CASE("a sentence that ends with a year has one full stop") {
  const auto date = Date::parse("2021-11-12");
  CHECK(russian().reasons.held(*date) == "Состоялось 12 ноября 2021\u00A0г.");
  CHECK(russian().reasons.announced(SessionState::announced, date, "Минск") ==
        "Объявлено: 12 ноября 2021\u00A0г., Минск.");
  CHECK(russian().reasons.validity(ValidityReason::end_past, date) ==
        "Срок действия истёк 12 ноября 2021\u00A0г.; сведений о продлении не найдено.");
}

TEST_CASE("records are called by their Russian names, where they have some") {
  const Library library = library_of(R"({"chronicle": 1,
    "states": [{"id": "state/s", "names": {"en": "Belarus", "ru": "Беларусь"}}],
    "sessions": [{"id": "session/s", "held": "1996-01-01", "names": {"en": "Moscow 1996", "ru": "Москва 1996"}}],
    "documents": [{"id": "document/d", "type": "agreement", "names": {"en": "Agreement"}}],
    "items": [{"id": "item/i", "session": "session/s", "number": "3"}],
    "acts": [{"id": "act/a", "document": "document/d", "session": "session/s", "verb": "not-adopted"}],
    "chairmanships": [{"id": "chairmanship/c", "state": "state/s", "year": "2021"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto title = [&](const char* record) { return title_of(catalogue, id(record), Language::russian); };
  CHECK(title("state/s") == "Беларусь");
  CHECK(title("document/d") == "Agreement");
  CHECK(title("item/i") == "Пункт 3 повестки дня, Москва 1996");
  CHECK(title("act/a") == "Agreement: не принято");
  CHECK(title("chairmanship/c") == "Беларусь, 2021\u00A0г.");
}

TEST_CASE("pages and questions in Russian have no Latin word of the program's own") {
  const Catalogue& catalogue = bundled().catalogue;
  const Context context{bundled().library, catalogue, day("2026-11-22"), nullptr, false, Language::russian};
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
                               "comparison?before=2021&after=2025", "evidence", "coverage"})
    add(*parse_subject(std::string("question/") + question));
  const std::string record = write_record_file(bundled().library.records().everything());
  for (const std::string& text : texts.all)
    for (const std::string& piece : latin_pieces(text)) {
      CAPTURE(text, piece);
      CHECK((piece == "SHA" || piece == "URL" || record.find(piece) != std::string::npos));
    }
}
