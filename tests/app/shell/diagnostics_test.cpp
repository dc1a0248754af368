// What is told to those who mend the program.
#include "app/shell/diagnostics.h"

#include <QtWidgets/QPlainTextEdit>

#include "core/store/sqlite/sqlite_version.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

TEST_CASE("diagnostics tell versions and measures, and nothing of the record, the notes or the folders") {
  WindowFixture f;
  const RecordId session = chronicle::test::id("session/2021-11-12");
  REQUIRE(f.workspace.write_note(f.workspace.opening(), {.record = session, .text = "Zeppelins", .tags = {"hush"}},
                                 std::nullopt));
  RecentErrors errors;
  errors.add(ErrorCode::cannot_write);
  errors.add(ErrorCode::moved_library);
  const QString text = diagnostics_text(f.window, f.workspace, errors);
  for (const QString& expected :
       {QStringLiteral("CIS Chronicle: " CHRONICLE_VERSION "\n"),
        QStringLiteral("Platform: %1").arg(QGuiApplication::platformName()), QString::fromLatin1(qVersion()),
        QString::fromStdString(sqlite_version()), QStringLiteral("Library: record.chronicle, "),
        QStringLiteral("writable"), QStringLiteral("notes 1"), QStringLiteral("Errors: cannot_write, moved_library\n")})
    CHECK(text.contains(expected));
  for (const QString& secret : {QStringLiteral("Zeppelins"), QStringLiteral("hush"), f.folder.path(), QDir::homePath()})
    CHECK_FALSE(text.contains(secret));
}

TEST_CASE("of recent errors the newest are kept") {
  RecentErrors errors;
  for (std::size_t i = 0; i < RecentErrors::most; ++i) errors.add(ErrorCode::cannot_read);
  errors.add(ErrorCode::cannot_write);
  CHECK(errors.codes().size() == RecentErrors::most);
  CHECK(errors.codes().back() == ErrorCode::cannot_write);
}

TEST_CASE("diagnostics are shown from the menu, errors and all") {
  WindowFixture f;
  f.window.mention({.code = ErrorCode::out_of_memory});
  QString shown;
  f.answers.on_run = [&](QDialog& dialog) {
    shown = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    return false;
  };
  f.window.actions()[Command::diagnostics]->trigger();
  CHECK(shown.contains(QStringLiteral("Errors: out_of_memory")));
}
