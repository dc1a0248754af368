// Links that lead into the program, and records as other programs take them.
#include "app/handing/record_link.h"

#include <QtCore/QUrl>

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;

TEST_CASE("a link leads to the record or question that it was made of") {
  for (const char* text : {"session/2021-11-12", "document/railway-1520-concept-2030", "question/horizon?months=12",
                           "question/comparison?after=2025&before=2021"}) {
    const auto subject = parse_subject(text).value();
    CHECK(link_to(subject).toStdString() == std::string("chronicle:") + text);
    CHECK(subject_of_link(link_to(subject)) == subject);
  }
  const Subject by_author = Question{Ask::changes, {{"author", "A. B & C"}}};
  CHECK_FALSE(link_to(by_author).contains(u' '));
  CHECK(QUrl(link_to(by_author)).isValid());
}

TEST_CASE("a link is read as desktops and browsers hand it on") {
  const Subject session = chronicle::test::id("session/2021-11-12");
  for (const char* link :
       {"chronicle:session/2021-11-12", "chronicle://session/2021-11-12", "chronicle:///session/2021-11-12",
        "CHRONICLE:session/2021-11-12/", "chronicle:session%2F2021-11-12"})
    CHECK(subject_of_link(QLatin1StringView(link)) == session);
  for (const char* none : {"", "session/2021-11-12", "chronicle:", "chronicle:no/such", "http://session/2021-11-12",
                           "chronicle:session/2021-11-12?x"})
    CHECK_FALSE(subject_of_link(QLatin1StringView(none)));
}

TEST_CASE("records are taken by other programs as text, as links and as addresses") {
  const std::unique_ptr<QMimeData> data(
      mime_of({chronicle::test::id("session/2021-11-12"), chronicle::test::id("state/kazakhstan")},
              chronicle::test::bundled().catalogue, Language::english));
  CHECK(data->text() ==
        QStringLiteral("Nur-Sultan 2021\tchronicle:session/2021-11-12\nKazakhstan\tchronicle:state/kazakhstan"));
  CHECK(data->html().contains(QStringLiteral("<a href=\"chronicle:state/kazakhstan\">Kazakhstan</a>")));
  CHECK(data->urls() == QList<QUrl>{QUrl(QStringLiteral("chronicle:session/2021-11-12")),
                                    QUrl(QStringLiteral("chronicle:state/kazakhstan"))});
}
