// The letters that Alt takes: none stands for two things at one place.
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>

#include "app/library/rescue.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/app/text/speaking.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

/// "Alt+P: &Print Page…, Kept Co&pies…" for each letter that more than one of the texts has.
std::string doubles(const QStringList& texts) {
  std::map<QString, QStringList> by_letter;
  for (const QString& text : texts)
    if (const auto letter = QKeySequence::mnemonic(text); !letter.isEmpty()) by_letter[letter.toString()] << text;
  QStringList found;
  for (const auto& [letter, with_it] : by_letter)
    if (with_it.size() > 1) found << QStringLiteral("%1: %2").arg(letter, with_it.join(QStringLiteral(", ")));
  return found.join(u'\n').toStdString();
}

QStringList texts_of(const QList<QAction*>& actions) {
  QStringList texts;
  for (const QAction* action : actions) texts << action->text();
  return texts;
}

/// All in a dialog that Alt reaches.
QStringList texts_in(const QDialog& dialog) {
  QStringList texts;
  for (const auto* button : dialog.findChildren<QAbstractButton*>())
    if (button->isVisibleTo(&dialog)) texts << button->text();
  for (const auto* label : dialog.findChildren<QLabel*>())
    if (label->buddy() != nullptr) texts << label->text();
  return texts;
}

/// Looks at every dialog, and cancels it.
class Looking : public Dialogs {
 public:
  std::function<void(QDialog&)> first{};  ///< done with each
  int seen = 0;

  bool run(QDialog& dialog) override {
    ++seen;
    CAPTURE(dialog.windowTitle().toStdString());
    CHECK(doubles(texts_in(dialog)) == "");
    if (first) first(dialog);
    return false;
  }
  std::optional<QString> ask_open_file(QWidget*, const QString&, const QStringList&) override { return std::nullopt; }
  std::optional<QString> ask_save_file(QWidget*, const QString&, const QString&, const QStringList&) override {
    return std::nullopt;
  }
  std::optional<QString> ask_new_file(QWidget*, const QString&, const QString&, const QStringList&) override {
    return std::nullopt;
  }
  void show_message(QWidget*, Severity, const QString&, const QString&, const QString&) override {}
  bool ask(QWidget*, const QString&, const QString&) override { return false; }
};

struct MenusFixture : WindowFixture {
  Looking looking;
  ReplaceDialogs look{looking};

  void trigger(Command command) { window.actions()[command]->trigger(); }
};

}  // namespace

TEST_CASE("no letter of a menu stands for two of its commands, in any language") {
  const Speaking speaking(GENERATE(Language::english, Language::russian, Language::kazakh));
  WindowFixture f;
  CHECK(doubles(texts_of(f.window.menuBar()->actions())) == "");
  const auto menus = f.window.findChildren<QMenu*>();
  CHECK(menus.size() >= 8);  // those of the toolbar too
  for (const QMenu* menu : menus) {
    CAPTURE(menu->title().toStdString());
    CHECK(doubles(texts_of(menu->actions())) == "");
  }
}

TEST_CASE("no letter of a dialog stands for two of its parts") {
  MenusFixture f;
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  constexpr std::array commands{Command::compare_periods, Command::save_question, Command::as_of_day,
                                Command::shortcuts,       Command::diagnostics,   Command::about,
                                Command::edit_note};
  for (const Command command : commands) f.trigger(command);
  CHECK(f.looking.seen == static_cast<int>(commands.size()));
  f.workspace.select(chronicle::test::id("source/081"));
  f.trigger(Command::keep_copy);
  const auto path = f.workspace.library().path();
  f.window.greet({});
  REQUIRE(QTest::qWaitFor([&] { return backups_of(path).size() == 1; }));
  f.trigger(Command::kept_copies);
  CHECK(f.looking.seen == static_cast<int>(commands.size()) + 2);
}

TEST_CASE("no letter of a question stands for two of its answers") {
  MenusFixture f;
  const auto path = f.workspace.library().path();
  f.window.greet({});
  REQUIRE(QTest::qWaitFor([&] { return backups_of(path).size() == 1; }));
  for (const QString& shown : {QString(), QStringLiteral("Rails & roads")})
    ask_rescue(&f.window, {.code = ErrorCode::damaged_library, .file = path}, shown);
  CHECK(f.looking.seen == 2);
  f.workspace.select(chronicle::test::id("session/2021-11-12"));
  REQUIRE(QFile::remove(QString::fromStdString(path)));
  f.looking.first = [](QDialog& dialog) {
    auto* text = dialog.findChild<QPlainTextEdit*>();
    if (text == nullptr) return;
    text->setPlainText(QStringLiteral("Half a thought"));
    dialog.accept();  // fails, so that there is one answer more
    dialog.reject();
  };
  f.trigger(Command::edit_note);
  CHECK(f.looking.seen == 4);
}
