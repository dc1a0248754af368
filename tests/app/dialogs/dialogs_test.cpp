#include "app/dialogs/dialogs.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QScreen>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <functional>

#include "app/dialogs/ask_choice.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

/// The desktop's own dialogs, worked by a test: each file dialog gets the next name, then it is cancelled.
class Typing : public Dialogs {
 public:
  QStringList names;
  QString filter;
  bool consent = false;
  QStringList questions;
  std::function<void(const QFileDialog&)> on_dialog;

  bool run(QDialog& dialog) override {
    auto& file_dialog = dynamic_cast<QFileDialog&>(dialog);
    if (on_dialog) on_dialog(file_dialog);
    if (names.isEmpty()) return false;
    file_dialog.selectNameFilter(filter);
    file_dialog.selectFile(names.takeFirst());
    return true;
  }
  bool ask(QWidget*, const QString& question, const QString&) override {
    questions << question;
    return consent;
  }
  void show_message(QWidget*, Severity, const QString& text, const QString&, const QString&) override {
    messages << text;
  }
  QStringList messages;
};

const QStringList filters{QStringLiteral("PDF (*.pdf)"), QStringLiteral("Web page (*.html *.htm)")};

}  // namespace

TEST_CASE("a name that has no ending of the filters gets that of the chosen one") {
  const QTemporaryDir folder;
  Typing dialogs;
  const auto chosen = [&](const char* name, const char* filter) {
    dialogs.names = {folder.filePath(QLatin1StringView(name))};
    dialogs.filter = QLatin1StringView(filter);
    return dialogs.ask_save_file(nullptr, {}, {}, filters).value_or(QStringLiteral("none"));
  };
  CHECK(chosen("a", "PDF (*.pdf)") == folder.filePath(QStringLiteral("a.pdf")));
  CHECK(chosen("a.v2", "Web page (*.html *.htm)") == folder.filePath(QStringLiteral("a.v2.html")));
  CHECK(chosen("a.PDF", "Web page (*.html *.htm)") == folder.filePath(QStringLiteral("a.PDF")));
  CHECK(chosen("a.htm", "PDF (*.pdf)") == folder.filePath(QStringLiteral("a.htm")));
  CHECK(dialogs.questions.isEmpty());
}

TEST_CASE("files are asked for in the user's documents at first, then in the folder that was used last") {
  const QTemporaryDir folder;
  Typing dialogs;
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  CHECK(dialogs.folder() == documents);
  CHECK(QFileInfo(documents).isDir());
  CHECK(dialogs.folder() != QDir::currentPath());
  dialogs.names = {folder.filePath(QStringLiteral("a.pdf"))};
  dialogs.filter = filters.front();
  REQUIRE(dialogs.ask_save_file(nullptr, {}, QStringLiteral("name.pdf"), filters));
  CHECK(dialogs.folder() == folder.path());
  QString suggested;
  dialogs.on_dialog = [&](const QFileDialog& dialog) { suggested = dialog.selectedFiles().value(0); };
  CHECK_FALSE(dialogs.ask_save_file(nullptr, {}, QStringLiteral("name.pdf"), filters));
  CHECK(suggested == folder.filePath(QStringLiteral("name.pdf")));
  dialogs.set_folder(QStringLiteral("/gone/since"));
  CHECK(dialogs.folder() != QStringLiteral("/gone/since"));
}

TEST_CASE("a file is replaced only with the user's leave, whoever gave it its ending") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  Typing dialogs;
  dialogs.filter = filters[0];
  for (const char* typed : {"a", "a.pdf"}) {
    dialogs.questions.clear();
    dialogs.consent = false;
    dialogs.names = {folder.filePath(QLatin1StringView(typed)), folder.filePath(QStringLiteral("b"))};
    CHECK(dialogs.ask_save_file(nullptr, {}, {}, filters) == folder.filePath(QStringLiteral("b.pdf")));
    REQUIRE(dialogs.questions.size() == 1);
    CHECK(dialogs.questions[0].contains(QStringLiteral("a.pdf")));
    dialogs.consent = true;
    dialogs.names = {folder.filePath(QLatin1StringView(typed))};
    CHECK(dialogs.ask_save_file(nullptr, {}, {}, filters) == path);
  }
  CHECK_FALSE(dialogs.ask_save_file(nullptr, {}, {}, filters).has_value());
}

TEST_CASE("where nothing may be replaced, a name that is taken is refused in the dialog, and another asked for") {
  const QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("a.pdf")));
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(QFile::link(QStringLiteral("nowhere"), folder.filePath(QStringLiteral("b.pdf"))));
  Typing dialogs;
  dialogs.filter = filters[0];
  dialogs.consent = true;
  dialogs.names = {folder.filePath(QStringLiteral("a")), folder.filePath(QStringLiteral("b")),
                   folder.filePath(QStringLiteral("c"))};
  CHECK(dialogs.ask_new_file(nullptr, {}, {}, filters) == folder.filePath(QStringLiteral("c.pdf")));
  CHECK(dialogs.questions.isEmpty());
  REQUIRE(dialogs.messages.size() == 2);
  CHECK(dialogs.messages[0].contains(QStringLiteral("a.pdf")));
  CHECK(dialogs.messages[1].contains(QStringLiteral("b.pdf")));
  CHECK_FALSE(dialogs.ask_new_file(nullptr, {}, {}, filters).has_value());
}

TEST_CASE("a question shows a button for each answer, one for details where there are any, and no other") {
  class Showing : public Dialogs {
   public:
    QStringList shown;
    bool run(QDialog& dialog) override {
      dialog.show();
      shown.clear();
      for (const auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->isVisible()) shown << button->text();
      shown.sort();
      dialog.close();
      return false;
    }
  };
  Showing dialogs;
  const ReplaceDialogs replace(dialogs);
  const QStringList ways{QStringLiteral("Go"), QStringLiteral("Stay")};
  CHECK_FALSE(ask_choice(nullptr, QStringLiteral("Go on?"), {}, ways).has_value());
  CHECK(dialogs.shown == ways);
  CHECK_FALSE(ask_choice(nullptr, QStringLiteral("Go on?"), {}, ways, QStringLiteral("For those who ask")).has_value());
  CHECK(dialogs.shown == QStringList{QStringLiteral("Go"), QStringLiteral("Show Details..."), QStringLiteral("Stay")});
}

TEST_CASE("a dialog is as large as it wants, as far as the screen has room for it") {
  QDialog dialog;
  const QSize room = dialog.screen()->availableSize();
  resize_on_screen(dialog, {300, 200});
  CHECK(dialog.size() == QSize(300, 200));
  resize_on_screen(dialog, {300, 10000});
  CHECK(dialog.width() == 300);
  CHECK(dialog.height() < room.height());
  resize_on_screen(dialog, room * 2);
  CHECK(dialog.width() < room.width());
}

}  // namespace chronicle::app
