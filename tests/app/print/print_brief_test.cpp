#include "app/print/print_brief.h"

#include "app/print/paper.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtTest/QTest>

#include "app/shell/dialogs.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"
#include "tests/support/sample_brief.h"

namespace chronicle::app {
namespace {

class Answers : public Dialogs {
 public:
  std::optional<SaveChoice> save_choice;
  QString suggested;
  QStringList messages, questions;
  bool consent = true;
  std::function<bool(QDialog&)> on_run;

  std::optional<SaveChoice> ask_save_file(QWidget*, const QString&, const QString& name, const QStringList&) override {
    suggested = name;
    return save_choice;
  }
  void show_message(QWidget*, Severity, const QString& text, const QString&) override { messages << text; }
  bool ask(QWidget*, const QString& question, const QString&) override {
    questions << question;
    return consent;
  }
  bool run(QDialog& dialog) override { return on_run && on_run(dialog); }
};

QByteArray content_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

}  // namespace

TEST_CASE("a page is saved in the format of its name or of the filter") {
  const QTemporaryDir folder;
  Answers answers;
  const ReplaceDialogs replaced(answers);
  const auto save = [&](const char* name, const char* filter) {
    answers.save_choice = SaveChoice{folder.filePath(QLatin1StringView(name)), QLatin1StringView(filter)};
    save_brief_as(nullptr, test::sample_brief());
  };
  save("a.pdf", "");
  CHECK(content_of(folder.filePath(QStringLiteral("a.pdf"))).startsWith("%PDF-"));
  save("b", "Web page (*.html)");
  CHECK(content_of(folder.filePath(QStringLiteral("b.html"))).startsWith("<!DOCTYPE html>"));
  save("c.md", "PDF (*.pdf)");
  CHECK(content_of(folder.filePath(QStringLiteral("c.md"))).startsWith("# Nur-Sultan 2021"));
  save("d.v2", "Plain text (*.txt)");
  CHECK(content_of(folder.filePath(QStringLiteral("d.v2.txt"))).contains("Nur-Sultan 2021\n====="));
  CHECK(answers.suggested == QStringLiteral("Nur-Sultan 2021.pdf"));
  CHECK(answers.messages.isEmpty());
  CHECK(answers.questions.isEmpty());
}

TEST_CASE("an ending that the program adds does not overwrite a file unasked") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
  }
  Answers answers;
  answers.consent = false;
  answers.save_choice = SaveChoice{folder.filePath(QStringLiteral("a")), {}};
  const ReplaceDialogs replaced(answers);
  save_brief_as(nullptr, test::sample_brief());
  CHECK(answers.questions.size() == 1);
  CHECK(content_of(path) == "mine");
  answers.consent = true;
  save_brief_as(nullptr, test::sample_brief());
  CHECK(content_of(path).startsWith("%PDF-"));
}

TEST_CASE("a page that cannot be saved says so") {
  Answers answers;
  answers.save_choice = SaveChoice{QStringLiteral("/none/at/all.pdf"), {}};
  const ReplaceDialogs replaced(answers);
  save_brief_as(nullptr, test::sample_brief());
  REQUIRE(answers.messages.size() == 1);
  CHECK(answers.messages[0].contains(QStringLiteral("/none/at/all.pdf")));
  answers.save_choice.reset();
  save_brief_as(nullptr, test::sample_brief());
  CHECK(answers.messages.size() == 1);
}

TEST_CASE("the suggested name is one that every file system takes") {
  Answers answers;
  const ReplaceDialogs replaced(answers);
  save_brief_as(nullptr, {.title = "../a: \"b\"\n<c>"});
  CHECK(answers.suggested == QStringLiteral("-a- -b- -c-.pdf"));
  save_brief_as(nullptr, {});
  CHECK(answers.suggested == QStringLiteral("brief.pdf"));
}

TEST_CASE("the preview shows every page") {
  Answers answers;
  int pages = 0;
  answers.on_run = [&](QDialog& dialog) {
    dialog.show();
    auto* preview = dialog.findChild<QPrintPreviewWidget*>();
    REQUIRE(preview != nullptr);
    QTest::qWait(50);
    pages = preview->pageCount();
    return false;
  };
  const ReplaceDialogs replaced(answers);
  preview_brief(nullptr, test::sample_brief(40));
  QPrinter printer(QPrinter::HighResolution);
  printer.setPageMargins(page_margins(), QPageLayout::Millimeter);
  const int expected = Paper(test::sample_brief(40), printer).page_count();
  CHECK(expected > 2);
  CHECK(pages == expected);
  CHECK(answers.messages.isEmpty());
}

TEST_CASE("the printer gets the pages that were asked for") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("range.pdf"));
  QPrinter printer(QPrinter::HighResolution);
  printer.setOutputFormat(QPrinter::PdfFormat);
  printer.setOutputFileName(path);
  printer.setPrintRange(QPrinter::PageRange);
  printer.setFromTo(2, 3);
  CHECK(paint_on(printer, test::sample_brief(60), {}));
  if (test::is_installed(QStringLiteral("pdfinfo")))
    CHECK(test::run(QStringLiteral("pdfinfo"), {path}).out.contains(QRegularExpression(QStringLiteral("Pages: +2\n"))));
  printer.setFromTo(40, 50);
  CHECK_FALSE(paint_on(printer, test::sample_brief(1), {}));
}

TEST_CASE("printing can be cancelled") {
  Answers answers;
  bool asked = false;
  answers.on_run = [&](QDialog& dialog) {
    asked = qobject_cast<QPrintDialog*>(&dialog) != nullptr;
    return false;
  };
  const ReplaceDialogs replaced(answers);
  print_brief(nullptr, test::sample_brief());
  CHECK(asked);
  CHECK(answers.messages.isEmpty());
}

}  // namespace chronicle::app
