#include "app/print/print_pages.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include "app/dialogs/dialogs.h"
#include "app/print/print_window.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"
#include "tests/support/sample_brief.h"

namespace chronicle::app {
namespace {

class Answers : public Dialogs {
 public:
  std::optional<QString> file;
  QString suggested;
  QStringList messages;

  std::optional<QString> ask_save_file(QWidget*, const QString&, const QString& name, const QStringList&) override {
    suggested = name;
    return file;
  }
  void show_message(QWidget*, Severity, const QString& text, const QString&, const QString&) override {
    messages << text;
  }
};

void save(const Brief& brief, const QString& what = {}) {
  PrintRequest request{.kind = QStringLiteral("session"), .what = what};
  request.compose = [brief](const PrintOptions&) -> Result<Printout> { return Printout{{brief}, {}}; };
  save_as(nullptr, request, {});
}

QByteArray content_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

}  // namespace

TEST_CASE("a page is saved in the format of its name") {
  const QTemporaryDir folder;
  Answers answers;
  const ReplaceDialogs replaced(answers);
  const auto saved = [&](const char* name) {
    answers.file = folder.filePath(QLatin1StringView(name));
    save(test::sample_brief());
    return content_of(*answers.file);
  };
  CHECK(saved("a.pdf").startsWith("%PDF-"));
  CHECK(saved("b.HTM").startsWith("<!DOCTYPE html>"));
  CHECK(saved("c.md").startsWith("# Nur-Sultan 2021"));
  CHECK(saved("d.v2.txt").contains("Nur-Sultan 2021\n====="));
  CHECK(answers.suggested == QStringLiteral("Nur-Sultan 2021.pdf"));
  CHECK(answers.messages.isEmpty());
}

TEST_CASE("a page that cannot be saved says so") {
  Answers answers;
  answers.file = QStringLiteral("/none/at/all.pdf");
  const ReplaceDialogs replaced(answers);
  save(test::sample_brief());
  REQUIRE(answers.messages.size() == 1);
  CHECK(answers.messages[0].contains(QStringLiteral("/none/at/all.pdf")));
  answers.file.reset();
  save(test::sample_brief());
  CHECK(answers.messages.size() == 1);
}

TEST_CASE("the suggested name is one that every file system takes") {
  Answers answers;
  const ReplaceDialogs replaced(answers);
  save({.title = "../a: \"b\"\n<c>"});
  CHECK(answers.suggested == QStringLiteral("-a- -b- -c-.pdf"));
  save({});
  CHECK(answers.suggested == QStringLiteral("brief.pdf"));
  save({.title = "Con"});
  CHECK(answers.suggested == QStringLiteral("-Con.pdf"));
  save({.title = "What expires next? ..."});
  CHECK(answers.suggested == QStringLiteral("What expires next-.pdf"));
}

TEST_CASE("a long name ends with a whole word, and that of a question without its mark") {
  CHECK(suggested_name(QStringLiteral("What expires next?")) == QStringLiteral("What expires next.pdf"));
  const QString title = QStringLiteral(
      "Agreement on cooperation in protecting copyright and related rights in information and telecommunication nets");
  const QString name = suggested_name(title);
  CHECK(name.size() <= 84);
  CHECK(title.startsWith(name.chopped(4) + u' '));
  CHECK(suggested_name(QString(200, u'a')).size() == 84);
}

TEST_CASE("the suggested name tells a summary from a page") {
  Answers answers;
  const ReplaceDialogs replaced(answers);
  save(test::sample_brief(), QStringLiteral("summary"));
  CHECK(answers.suggested == QStringLiteral("Nur-Sultan 2021 - summary.pdf"));
}

TEST_CASE("the printer gets the pages that were asked for") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("range.pdf"));
  QPrinter printer(QPrinter::HighResolution);
  printer.setOutputFormat(QPrinter::PdfFormat);
  printer.setOutputFileName(path);
  printer.setPrintRange(QPrinter::PageRange);
  printer.setFromTo(2, 3);
  CHECK(paint_on(printer, {{test::sample_brief(60)}, {}}, {}));
  if (test::is_installed(QStringLiteral("pdfinfo")))
    CHECK(test::run(QStringLiteral("pdfinfo"), {path}).out.contains(QRegularExpression(QStringLiteral("Pages: +2\n"))));
  printer.setFromTo(40, 50);
  CHECK_FALSE(paint_on(printer, {{test::sample_brief(1)}, {}}, {}));
}

}  // namespace chronicle::app
