// What the window puts on paper beside pages: the timeline and dossiers, as batch mode does.
#include <QtCore/QRegularExpression>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct Paper : WindowFixture {
  /// Works the dialog of a command by `use`, clicks the button, and gives what was saved.
  QByteArray saved(Command command, const char* name, const char* button, const std::function<void(QDialog&)>& use) {
    answers.file = folder.filePath(QLatin1StringView(name));
    answers.on_run = [&](QDialog& dialog) {
      use(dialog);
      auto* chosen = dialog.findChild<QPushButton*>(QLatin1StringView(button));
      REQUIRE(chosen != nullptr);
      chosen->click();
      return dialog.result() == QDialog::Accepted;
    };
    window.actions()[command]->trigger();
    answers.on_run = {};
    QFile file(answers.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no file>");
  }
};

template <typename W>
W* child(QDialog& dialog, const char* name) {
  auto* found = dialog.findChild<W*>(QLatin1StringView(name));
  REQUIRE(found != nullptr);
  return found;
}

/// The same by the program without a window.
QByteArray written(const QTemporaryDir& folder, const char* name, QStringList arguments) {
  const QString path = folder.filePath(QLatin1StringView(name));
  arguments << QStringLiteral("--out") << path << QStringLiteral("--as-of") << QStringLiteral("2026-11-22");
  const auto run = chronicle::test::run(QStringLiteral(CHRONICLE_PROGRAM), arguments);
  CAPTURE(run.err.toStdString());
  CHECK(run.code == 0);
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList texts_in(const QByteArray& svg) {
  static const QRegularExpression text(QStringLiteral(">\\s*([^<>]+?)</text>"));
  QStringList texts;
  for (auto it = text.globalMatch(QString::fromUtf8(svg)); it.hasNext();) texts << it.next().captured(1).trimmed();
  return texts;
}

}  // namespace

TEST_CASE("the timeline is saved from the window as the command line writes it") {
  Paper f;
  const auto choose = [](QDialog& dialog) {
    child<QSpinBox>(dialog, "from")->setValue(2021);
    child<QSpinBox>(dialog, "to")->setValue(2024);
    child<QSpinBox>(dialog, "pages")->setValue(2);
    auto* paper = child<QComboBox>(dialog, "paper");
    paper->setCurrentIndex(paper->findText(QStringLiteral("A3")));
  };
  const QStringList here = texts_in(f.saved(Command::print_timeline, "window.svg", "save", choose));
  const QStringList there =
      texts_in(written(f.folder, "batch.svg",
                       {QStringLiteral("timeline"), QStringLiteral("--from"), QStringLiteral("2021"),
                        QStringLiteral("--to"), QStringLiteral("2024"), QStringLiteral("--pages"), QStringLiteral("2"),
                        QStringLiteral("--paper"), QStringLiteral("a3")}));
  REQUIRE(here.size() > 40);
  // The window says which library it is; the day of today is the test's own.
  const auto drawn = [](QStringList texts) {
    texts.removeIf([](const QString& text) { return text.startsWith(QStringLiteral("CIS Chronicle")); });
    texts.sort();
    return texts;
  };
  CHECK(drawn(here) == drawn(there));
}

TEST_CASE("the dialog of the timeline begins with the years in view and counts the pages") {
  Paper f;
  f.window.timeline()->showRange(chronicle::test::day("2021-01-01"), chronicle::test::day("2022-12-31"));
  f.answers.on_run = [&](QDialog& dialog) {
    auto* from = child<QSpinBox>(dialog, "from");
    auto* to = child<QSpinBox>(dialog, "to");
    CHECK(from->value() == 2021);
    CHECK(to->value() == 2022);
    CHECK(child<QPushButton>(dialog, "print")->isDefault());
    const auto* count = child<QLabel>(dialog, "count");
    const QString few = count->text();
    child<QSpinBox>(dialog, "pages")->setValue(8);
    CHECK(count->text() != few);
    to->setValue(2019);
    CHECK(from->value() == 2019);
    return false;
  };
  f.window.actions()[Command::print_timeline]->trigger();
  CHECK(f.answers.messages == QStringList{QStringLiteral("Timeline on Paper")});
}

TEST_CASE("a dossier is made of the selected rows, in the order chosen, as the command line makes it") {
  Paper f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.window.record_register()->setFocus();
  f.press(Qt::Key_Down, Qt::ShiftModifier);
  const auto chosen = f.window.record_register()->selectedIds();
  REQUIRE(chosen.size() == 2);
  const QByteArray text = f.saved(Command::dossier, "d.txt", "save", [&](QDialog& dialog) {
    auto* subjects = child<QListWidget>(dialog, "subjects");
    REQUIRE(subjects->count() == 2);
    child<QLineEdit>(dialog, "title")->setText(QStringLiteral("Two sessions"));
    child<QLineEdit>(dialog, "for")->setText(QStringLiteral("A. Reader"));
    subjects->setCurrentRow(1);
    child<QPushButton>(dialog, "up")->click();
  });
  const QByteArray there =
      written(f.folder, "b.txt",
              {QStringLiteral("print"), QStringLiteral("--dossier"), QStringLiteral("--title"),
               QStringLiteral("Two sessions"), QStringLiteral("--for"), QStringLiteral("A. Reader"),
               QString::fromStdString(chosen[1].text()), QString::fromStdString(chosen[0].text())});
  // The bundled record, of which the command line prints here, keeps no code.
  const auto without_day = [](const QByteArray& bytes) {
    return QString::fromUtf8(bytes).remove(QRegularExpression(QStringLiteral("Made on +[^\n]+\n|Code [^\n]+\n\n")));
  };
  CHECK(without_day(text) == without_day(there));
  CHECK(text.contains("Made on           22 November 2026"));
}

TEST_CASE("a recipe is kept under its title and made again, and can be forgotten") {
  Paper f;
  f.saved(Command::dossier, "d.md", "save", [](QDialog& dialog) {
    auto* recipes = child<QComboBox>(dialog, "recipes");
    recipes->setCurrentIndex(recipes->findText(QStringLiteral("Before a session")));
    CHECK(child<QListWidget>(dialog, "subjects")->count() == 5);
    child<QLineEdit>(dialog, "title")->setText(QStringLiteral("For the spring"));
    child<QPushButton>(dialog, "remove")->click();
    child<QPushButton>(dialog, "keep")->click();
  });
  REQUIRE(f.settings.dossiers().keys() == QStringList{QStringLiteral("For the spring")});
  f.workspace.set_as_of(chronicle::test::day("2022-01-01"));
  const QByteArray again = f.saved(Command::dossier, "e.md", "save", [](QDialog& dialog) {
    auto* recipes = child<QComboBox>(dialog, "recipes");
    recipes->setCurrentIndex(recipes->findText(QStringLiteral("For the spring")));
    CHECK(child<QListWidget>(dialog, "subjects")->count() == 4);
    CHECK(child<QLineEdit>(dialog, "title")->text() == QStringLiteral("For the spring"));
  });
  CHECK(again.contains("# For the spring"));
  CHECK(again.contains("As of 1 January 2022"));
  f.answers.on_run = [](QDialog& dialog) {
    auto* recipes = child<QComboBox>(dialog, "recipes");
    CHECK_FALSE(child<QPushButton>(dialog, "forget")->isEnabled());
    recipes->setCurrentIndex(recipes->findText(QStringLiteral("For the spring")));
    child<QPushButton>(dialog, "forget")->click();
    return false;
  };
  f.window.actions()[Command::dossier]->trigger();
  CHECK(f.settings.dossiers().isEmpty());
}

TEST_CASE("a dossier of very many pages asks first, and a no writes nothing") {
  Paper f;
  const auto all = [](QDialog&) {};
  f.answers.consent = false;
  CHECK(f.saved(Command::dossier, "d.txt", "save", all) == "<no file>");
  CHECK(f.answers.messages.back().contains(QRegularExpression(QStringLiteral("^The dossier takes \\d+ pages\\.$"))));
  f.answers.consent = true;
  CHECK(f.saved(Command::dossier, "d.txt", "save", all).contains("Contents"));
}

TEST_CASE("the dialog of the timeline begins with the paper and the scale chosen last, the years with those in view") {
  Paper f;
  f.saved(Command::print_timeline, "t.svg", "save", [](QDialog& dialog) {
    auto* paper = child<QComboBox>(dialog, "paper");
    paper->setCurrentIndex(paper->findData(QPageSize::A3));
    child<QComboBox>(dialog, "orientation")->setCurrentIndex(1);
    child<QSpinBox>(dialog, "year")->setValue(77);
    child<QRadioButton>(dialog, "by-year")->setChecked(true);
  });
  f.answers.on_run = [&](QDialog& dialog) {
    CHECK(child<QComboBox>(dialog, "paper")->currentData().toInt() == QPageSize::A3);
    CHECK(child<QComboBox>(dialog, "orientation")->currentIndex() == 1);
    CHECK(child<QSpinBox>(dialog, "year")->value() == 77);
    CHECK(child<QRadioButton>(dialog, "by-year")->isChecked());
    CHECK(child<QSpinBox>(dialog, "year")->isEnabled());
    CHECK_FALSE(child<QSpinBox>(dialog, "pages")->isEnabled());
    return false;
  };
  f.window.actions()[Command::print_timeline]->trigger();
  f.settings.set_print_options(QStringLiteral("timeline"), "{\"paper\": 9999, \"pages\": -3}");
  f.answers.on_run = [&](QDialog& dialog) {
    CHECK(child<QComboBox>(dialog, "paper")->currentIndex() == 0);
    CHECK(child<QSpinBox>(dialog, "pages")->value() == 1);
    return false;
  };
  f.window.actions()[Command::print_timeline]->trigger();
}

TEST_CASE("the dialog of a dossier keeps cover and sections, as the pages then have them") {
  Paper f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  f.window.record_register()->setFocus();
  f.press(Qt::Key_Down, Qt::ShiftModifier);
  const auto choose = [&](QDialog& dialog) {
    const auto outer = std::exchange(f.answers.on_run, [&](QDialog& sections) {
      auto* list = child<QListWidget>(sections, "sections");
      for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text() == QStringLiteral("Documents")) list->item(row)->setCheckState(Qt::Unchecked);
      return true;
    });
    child<QLineEdit>(dialog, "by")->setText(QStringLiteral("The desk"));
    child<QPushButton>(dialog, "choose-sections")->click();
    f.answers.on_run = outer;
  };
  const QByteArray text = f.saved(Command::dossier, "d.md", "save", choose);
  CHECK(text.contains("The desk"));
  CHECK_FALSE(text.contains(" Documents\n"));
  CHECK(text.contains(" Statements\n"));
  const QByteArray again = f.saved(Command::dossier, "e.md", "save", [](QDialog& dialog) {
    CHECK(child<QLineEdit>(dialog, "by")->text() == QStringLiteral("The desk"));
  });
  CHECK(again == text);
}
