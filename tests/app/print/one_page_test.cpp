// One page that is one page: every session of the record, read back from outside.
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <set>

#include "app/files/save_file.h"
#include "app/print/pdf.h"
#include "core/brief/pages/compose.h"
#include "core/wording/phrases.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"

namespace chronicle::app {
namespace {

using test::without_poppler;

using chronicle::test::bundled;

const Day as_of = chronicle::test::day("2026-11-22");
constexpr double smallest_size = 8.0;

QString read_back(const char* program, const QStringList& arguments) {
  return test::run(QLatin1StringView(program), arguments).out;
}

/// A PDF file of a page, as other programs see it.
struct Sheet {
  QString path, text;  ///< the text in one line
  int pages = 0;

  Sheet(const QTemporaryDir& folder, const Brief& brief, const PrintOptions& options)
      : path(folder.filePath(QStringLiteral("sheet.pdf"))) {
    REQUIRE(save_file(path.toStdString(), pdf_of({{brief}, {}}, options).toStdString()).has_value());
    text = read_back("pdftotext", {path, QStringLiteral("-")}).remove(QChar(u'\u200b')).simplified();
    static const QRegularExpression count(QStringLiteral("Pages: +(\\d+)"));
    pages = count.match(read_back("pdfinfo", {path})).captured(1).toInt();
  }

  /// The smallest type on it, in points: words by their height, measured by those of the foot.
  double smallest_type() const {
    constexpr double points_of_foot = 9.5;
    const QString boxes = read_back("pdftotext", {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    static const QRegularExpression word(QStringLiteral("yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\""));
    double lowest = 0, of_foot = 1, smallest = 1000;
    for (const auto& match : word.globalMatch(boxes)) {
      const double top = match.captured(1).toDouble(), height = match.captured(2).toDouble() - top;
      if (top > lowest) of_foot = height;
      lowest = std::max(lowest, top);
      smallest = std::min(smallest, height);
    }
    return smallest / of_foot * points_of_foot;
  }

  /// How far down the text goes, of the room between head and foot.
  double fullness(const PrintOptions& options) const {
    const QString boxes = read_back("pdftotext", {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    static const QRegularExpression page(QStringLiteral("<page width=\"[\\d.]+\" height=\"([\\d.]+)\""));
    static const QRegularExpression word(QStringLiteral("yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\""));
    constexpr double points_a_millimetre = 72 / 25.4;
    constexpr double line = 13;  // about, of head and foot, in points
    const double height = page.match(boxes).captured(1).toDouble();
    const double top = options.margins.top * points_a_millimetre + line + 8 * points_a_millimetre;
    const double bottom = height - options.margins.bottom * points_a_millimetre - line - 6 * points_a_millimetre;
    double reached = top;
    for (const auto& match : word.globalMatch(boxes))
      if (match.captured(1).toDouble() < bottom) reached = std::max(reached, match.captured(2).toDouble());
    return (reached - top) / (bottom - top);
  }

  bool has(const std::string& part) const { return text.contains(QString::fromStdString(part).simplified()); }
};

Brief page_of(const RecordId& id, Language language) {
  return compose({bundled().library, bundled().catalogue, as_of, nullptr, false, language}, id).value();
}

/// The numbers of marks in a text.
std::set<int> marks_in(const QString& text) {
  static const QRegularExpression mark(QStringLiteral("\\[(\\d+)\\]"));
  std::set<int> numbers;
  for (const auto& match : mark.globalMatch(text)) numbers.insert(match.captured(1).toInt());
  return numbers;
}

/// The records of a session of which `text_of` is not on the sheet, and all.
template <typename R, typename TextOf>
std::pair<int, int> missing_of(const Session& session, const Sheet& sheet, const TextOf& text_of) {
  std::pair<int, int> numbers{0, 0};
  for (const R& record : bundled().catalogue.all<R>()) {
    if (record.session.id() != session.id) continue;
    ++numbers.second;
    if (!sheet.has(text_of(record))) ++numbers.first;
  }
  return numbers;
}

void check_said(const Sheet& sheet, std::pair<int, int> missing, const QString& kind) {
  const auto [left, all] = missing;
  CAPTURE(kind.toStdString(), left, all, sheet.text.section(QStringLiteral("Left out"), 1).left(300).toStdString());
  const QString said = sheet.text.section(QStringLiteral("Left out to fit one page:"), 1);
  if (left == 0) CHECK_FALSE(said.contains(QStringLiteral(" of %1 %2").arg(all).arg(kind)));
  if (left > 0 && left < all) CHECK(said.contains(QStringLiteral("%1 of %2 %3").arg(left).arg(all).arg(kind)));
  if (left > 0 && left == all && all > 1) CHECK(said.contains(QStringLiteral("all %1 %2").arg(all).arg(kind)));
}

void check_sheet(const Session& session, const Sheet& sheet, const PrintOptions& options) {
  CAPTURE(session.id.text(), sheet.text.toStdString());
  const Language language = options.language;
  const Catalogue& catalogue = bundled().catalogue;
  CHECK(sheet.pages == 1);
  CHECK(sheet.smallest_type() >= smallest_size - 0.05);
  CHECK(sheet.has(title_of(catalogue, session.id, language)));
  CHECK(sheet.has(phrases_in(language).pages.as_of(as_of)));
  if (session.held) CHECK(sheet.has(in_words(*session.held, language)));
  if (session.place) CHECK(sheet.has(title_of(catalogue, session.place->id(), language)));
  if (session.chair) CHECK(sheet.has(title_of(catalogue, session.chair->id(), language)));
  const QString sources =
      QStringLiteral(" %1 [").arg(QString::fromStdString(phrases_in(language).labels.text(Label::sources_heading)));
  if (sheet.text.contains(sources))
    CHECK(marks_in(sheet.text.section(sources, 0, -2)) ==
          marks_in(QStringLiteral("[") + sheet.text.section(sources, -1)));
  const bool lacks_rows =
      sheet.text.contains(QRegularExpression(QStringLiteral("Left out to fit one page: (all|\\d)")));
  if (lacks_rows) CHECK(sheet.fullness(options) >= 0.8);
}

}  // namespace

TEST_CASE("every session of the record fits on one page, with what has to stand there") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const PrintOptions options{.one_page = true};
  for (const Session& session : bundled().catalogue.all<Session>()) {
    const Sheet sheet(folder, page_of(session.id, options.language), options);
    check_sheet(session, sheet, options);
    CAPTURE(session.id.text());
    check_said(sheet, missing_of<Statement>(session, sheet, [](const Statement& one) { return one.gist; }),
               QStringLiteral("statements"));
    check_said(sheet, missing_of<Commitment>(session, sheet, [](const Commitment& one) { return one.gist; }),
               QStringLiteral("commitments"));
  }
}

TEST_CASE("the fullest sessions fit on one page of any paper, either way up, in either language") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  for (const char* id : {"session/2023-10-26", "session/2016-06-07"})
    for (const Language language : {Language::english, Language::russian})
      for (const PaperSize paper : {PaperSize::a4, PaperSize::letter})
        for (const bool is_landscape : {false, true}) {
          const PrintOptions options{
              .one_page = true, .language = language, .paper = paper, .is_landscape = is_landscape};
          CAPTURE(id, static_cast<int>(language), static_cast<int>(paper), is_landscape);
          const auto* session = bundled().catalogue.find<Session>(chronicle::test::id(id));
          REQUIRE(session != nullptr);
          check_sheet(*session, Sheet(folder, page_of(session->id, language), options), options);
        }
}

TEST_CASE("pages of every kind fit on one page") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  for (const char* subject : {"document/railway-1520-concept-2030", "person/kohir-rasulzoda", "state/kazakhstan",
                              "state/russia", "place/minsk", "source/081", "question/promises", "question/speakers",
                              "question/evidence", "question/horizon?months=120", "question/coverage"}) {
    CAPTURE(subject);
    const auto brief = compose({bundled().library, bundled().catalogue, as_of}, parse_subject(subject).value());
    REQUIRE(brief);
    const Sheet sheet(folder, *brief, {.one_page = true});
    CHECK(sheet.pages == 1);
    CHECK(sheet.smallest_type() >= smallest_size - 0.05);
    CHECK(sheet.has(brief->title));
    if (sheet.text.contains(QRegularExpression(QStringLiteral("Left out to fit one page: (all|\\d)"))))
      CHECK(sheet.fullness({}) >= 0.8);
  }
}

TEST_CASE("several records on one page each are so many pages, each with its own sources") {
  if (without_poppler()) return;
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("three.pdf"));
  Printout three{.title = "3 records"};
  for (const char* id : {"session/2023-10-26", "place/minsk", "session/2016-06-07"})
    three.pages.push_back(page_of(chronicle::test::id(id), Language::english));
  REQUIRE(save_file(path.toStdString(), pdf_of(three, {.one_page = true}).toStdString()).has_value());
  const QStringList pages =
      read_back("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")}).split(u'\f', Qt::SkipEmptyParts);
  REQUIRE(pages.size() == 3);
  for (const QString& page : pages) CHECK(page.contains(QStringLiteral("Sources")));
  CHECK(pages[2].contains(QStringLiteral("page 3 of 3")));
}

}  // namespace chronicle::app
