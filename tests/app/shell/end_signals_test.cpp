// The program is asked to end from outside.
#include <sys/types.h>

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <csignal>

#include "app/settings/settings.h"
#include "tests/support/catch.h"

using chronicle::app::Settings;

TEST_CASE("a program that is told to end writes its settings first") {
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
    CAPTURE(signal);
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* place : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      environment.insert(QString::fromLatin1(place), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CHRONICLE_PROGRAM), {});
    REQUIRE(program.waitForStarted());
    // The copy of the day is the last thing that a start does.
    const QDir copies(home.filePath(QStringLiteral("cis-chronicle/record.chronicle.copies")));
    REQUIRE(QTest::qWaitFor([&] { return !copies.entryList(QDir::Files).isEmpty(); }, 60000));
    REQUIRE(::kill(static_cast<pid_t>(program.processId()), signal) == 0);
    REQUIRE(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 0);
    const Settings settings(home.filePath(QStringLiteral("cis-chronicle/cis-chronicle.ini")));
    CHECK(settings.last_subject() == QStringLiteral("session/2025-09-29"));
    CHECK_FALSE(settings.window_geometry().isEmpty());
  }
}
