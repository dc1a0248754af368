// The languages that the window speaks, and how the user chooses between them.
#include <QtCore/QLibraryInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>

#include "app/register/register_text.h"
#include "app/shell/language_command.h"
#include "app/text/values.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/app/text/speaking.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {
namespace {

/// Takes one of the answers of each question.
class Choosing : public Dialogs {
 public:
  explicit Choosing(QString answer) : answer_(std::move(answer)) {}

  bool run(QDialog& dialog) override {
    for (auto* button : dialog.findChildren<QPushButton*>())
      if (button->text() == answer_) button->click();
    return true;
  }

 private:
  QString answer_;
};

}  // namespace

TEST_CASE("counts in Russian are in the form of their number") {
  const Speaking speaking(Language::russian);
  CHECK(count_text(Kind::document, 1) == QStringLiteral("1 документ"));
  CHECK(count_text(Kind::document, 2) == QStringLiteral("2 документа"));
  CHECK(count_text(Kind::document, 5) == QStringLiteral("5 документов"));
  CHECK(count_text(Kind::document, 21) == QStringLiteral("21 документ"));
  CHECK(count_text(Kind::session, 112) == QStringLiteral("112 заседаний"));
  CHECK(count_text(Kind::document, 12, 100001) == QStringLiteral("12 из 100\u00a0001 документа"));
}

TEST_CASE("days and Qt's own words are Russian in a Russian window") {
  const Speaking speaking(Language::russian);
  CHECK(QLocale().language() == QLocale::Russian);
  CHECK(moment_text(QDateTime(QDate(2021, 11, 12), QTime(14, 3, 59))) == QStringLiteral("12.11.2021, 14:03"));
  const QString of_qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_ru.qm");
  if (!QFile::exists(of_qt))
    WARN("Qt's own translations are not installed");
  else
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Отмена"));
}

TEST_CASE("counts in Kazakh leave their noun in the singular") {
  const Speaking speaking(Language::kazakh);
  CHECK(count_text(Kind::document, 1) == QStringLiteral("1 құжат"));
  CHECK(count_text(Kind::document, 5) == QStringLiteral("5 құжат"));
  CHECK(count_text(Kind::document, 12, 100001) == QStringLiteral("100\u00a0001 құжаттың ішінен 12"));
}

TEST_CASE("days are Kazakh in a Kazakh window, and Qt's own words, too; the few that we have not are Russian") {
  const Speaking speaking(Language::kazakh);
  CHECK(QLocale().language() == QLocale::Kazakh);
  CHECK(moment_text(QDateTime(QDate(2021, 11, 12), QTime(14, 3, 59))) == QStringLiteral("12.11.2021, 14:03"));
  const auto of_qt = [](const char* context, const char* source) {
    return QCoreApplication::translate(context, source);
  };
  CHECK(of_qt("QPlatformTheme", "Cancel") == QStringLiteral("Бас тарту"));
  CHECK(of_qt("QWidgetTextControl", "&Copy") == QStringLiteral("&Көшіру"));
  CHECK(of_qt("QFileDialog", "File &name:") == QStringLiteral("Файл &аты:"));
  const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
  if (!QFile::exists(folder + QStringLiteral("/qtbase_ru.qm")))
    WARN("Qt's own translations are not installed");
  else if (!QFile::exists(folder + QStringLiteral("/qtbase_kk.qm")))
    CHECK(of_qt("QFontDatabase", "Bold") == QStringLiteral("Полужирный"));
}

TEST_CASE("menus and tips of a window in another language are in that language") {
  static const QRegularExpression cyrillic(QStringLiteral("[а-яёәғқңөұүһі]"));
  const Speaking speaking(GENERATE(Language::russian, Language::kazakh));
  const WindowFixture f;
  for (const CommandSpec& spec : Commands::catalogue()) {
    const QAction* action = f.window.actions()[spec.command];
    CAPTURE(spec.text);
    CHECK(action->text().contains(cyrillic));
    CHECK(action->toolTip().contains(cyrillic));
  }
  for (const QAction* menu : f.window.menuBar()->actions()) CHECK(menu->text().contains(cyrillic));
}

TEST_CASE("the language that is chosen is kept, and a new window is asked for if it is another") {
  WindowFixture f;
  QSignalSpy asked(&f.window, &MainWindow::languageChosen);
  CHECK(f.settings.language().isEmpty());
  const int others = desktop_language() == Language::english ? 2 : 3;
  for (const auto& [answer, code] : {std::pair("English", "en"), std::pair("Русский", "ru"),
                                     std::pair("Қазақ тілі (unreviewed)", "kk"), std::pair("As on the Desktop", "")}) {
    Choosing choosing(QString::fromUtf8(answer));
    const ReplaceDialogs replaced(choosing);
    f.window.actions()[Command::language]->trigger();
    CHECK(f.settings.language() == QString::fromUtf8(code));
  }
  CHECK(asked.count() == others);
}

}  // namespace chronicle::app::test
