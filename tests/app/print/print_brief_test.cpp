#include "app/print/print_brief.h"

#include "app/print/paper.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtTest/QTest>

#include "app/dialogs/dialogs.h"
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
  std::function<bool(QDialog&)> on_run;

  std::optional<QString> ask_save_file(QWidget*, const QString&, const QString& name, const QStringList&) override {
    suggested = name;
    return file;
  }
  void show_message(QWidget*, Severity, const QString& text, const QString&, const QString&) override {
    messages << text;
  }
  bool run(QDialog& dialog) override { return on_run && on_run(dialog); }
};

QByteArray content_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

}  // namespace

TEST_CASE("a page is saved in the format of its name") {
  const QTemporaryDir folder;
  Answers answers;
  const ReplaceDialogs replaced(answers);
  const auto save = [&](const char* name) {
    answers.file = folder.filePath(QLatin1StringView(name));
    save_brief_as(nullptr, test::sample_brief());
    return content_of(*answers.file);
  };
  CHECK(save("a.pdf").startsWith("%PDF-"));
  CHECK(save("b.HTM").startsWith("<!DOCTYPE html>"));
  CHECK(save("c.md").startsWith("# Nur-Sultan 2021"));
  CHECK(save("d.v2.txt").contains("Nur-Sultan 2021\n====="));
  CHECK(answers.suggested == QStringLiteral("Nur-Sultan 2021.pdf"));
  CHECK(answers.messages.isEmpty());
}

TEST_CASE("a page that cannot be saved says so") {
  Answers answers;
  answers.file = QStringLiteral("/none/at/all.pdf");
  const ReplaceDialogs replaced(answers);
  save_brief_as(nullptr, test::sample_brief());
  REQUIRE(answers.messages.size() == 1);
  CHECK(answers.messages[0].contains(QStringLiteral("/none/at/all.pdf")));
  answers.file.reset();
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
  save_brief_as(nullptr, {.title = "Con"});
  CHECK(answers.suggested == QStringLiteral("-Con.pdf"));
  save_brief_as(nullptr, {.title = "What expires next? ..."});
  CHECK(answers.suggested == QStringLiteral("What expires next-.pdf"));
}

TEST_CASE("the suggested name tells a summary from a page") {
  Answers answers;
  const ReplaceDialogs replaced(answers);
  save_brief_as(nullptr, test::sample_brief(), {}, QStringLiteral("summary"));
  CHECK(answers.suggested == QStringLiteral("Nur-Sultan 2021 - summary.pdf"));
}

TEST_CASE("the preview begins with pages as wide as its window, and says so") {
  Answers answers;
  QPrintPreviewWidget::ZoomMode mode = QPrintPreviewWidget::CustomZoom;
  bool is_marked = false;
  answers.on_run = [&](QDialog& dialog) {
    dialog.show();
    mode = dialog.findChild<QPrintPreviewWidget*>()->zoomMode();
    for (const QAction* action : dialog.findChildren<QAction*>())
      if (action->text() == QStringLiteral("Fit width")) is_marked = action->isChecked();
    return false;
  };
  const ReplaceDialogs replaced(answers);
  preview_brief(nullptr, test::sample_brief());
  CHECK(mode == QPrintPreviewWidget::FitToWidth);
  CHECK(is_marked);
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
