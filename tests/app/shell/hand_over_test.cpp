// One window a library: what a second start hands over.
#include "app/shell/hand_over.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <csignal>
#include <thread>

#include "app/batch/options.h"
#include "app/settings/settings.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"

using namespace chronicle::app;

namespace {

/// Another start of the program, as it asks, while this thread goes on.
bool hand_over_apart(const QString& place, const QString& link) {
  bool taken = false, is_over = false;
  std::thread other([&] {
    taken = hand_over(place, link);
    is_over = true;
  });
  CHECK(QTest::qWaitFor([&] { return is_over; }, 10'000));
  other.join();
  return taken;
}

app::Verb read(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "cis-chronicle");
  return read_command_line(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

TEST_CASE("a second start hands its link over to the window that listens") {
  const QTemporaryDir folder;
  const QString place = folder.filePath(QStringLiteral("window"));
  HandOver window;
  REQUIRE(window.listen(place));
  QSignalSpy asked(&window, &HandOver::asked);
  CHECK(hand_over_apart(place, QStringLiteral("chronicle:session/2021-11-12")));
  CHECK(hand_over_apart(place, QString()));
  REQUIRE(asked.size() == 2);
  CHECK(asked[0].front().toString() == QStringLiteral("chronicle:session/2021-11-12"));
  CHECK(asked[1].front().toString().isEmpty());
}

TEST_CASE("where no window listens nothing is handed over") {
  const QTemporaryDir folder;
  CHECK_FALSE(hand_over(folder.filePath(QStringLiteral("window")), {}));
  QFile left(folder.filePath(QStringLiteral("left")));
  REQUIRE(left.open(QIODevice::WriteOnly));
  CHECK_FALSE(hand_over(left.fileName(), {}));
}

TEST_CASE("what a window left that ended badly is taken over, but not what another listens at") {
  const QTemporaryDir folder;
  const QString place = folder.filePath(QStringLiteral("window"));
  {
    // A socket that nobody listens at any more stays as a file.
    QLocalServer ended;
    REQUIRE(ended.listen(folder.filePath(QStringLiteral("other"))));
    REQUIRE(QFile::rename(ended.fullServerName(), place));
  }
  REQUIRE(QFileInfo::exists(place));
  HandOver first;
  CHECK(first.listen(place));
  HandOver second;
  CHECK_FALSE(second.listen(place));
  CHECK(hand_over_apart(place, {}));
}

TEST_CASE("a window that shows another library listens there, and no more where it did") {
  const QTemporaryDir folder;
  const QString one = folder.filePath(QStringLiteral("one")), other = folder.filePath(QStringLiteral("other"));
  HandOver window;
  REQUIRE(window.listen(one));
  REQUIRE(window.listen(other));
  CHECK_FALSE(hand_over_apart(one, {}));
  CHECK(hand_over_apart(other, {}));
}

TEST_CASE("windows of other libraries and other data folders listen elsewhere") {
  const QString place = listening_place(QStringLiteral("/a.chronicle"));
  CHECK(place == listening_place(QStringLiteral("/a.chronicle")));
  CHECK(place != listening_place(QStringLiteral("/b.chronicle")));
  CHECK(place != listening_place(QString()));
  CHECK(place.size() < 100);
  const QByteArray before = qgetenv("XDG_DATA_HOME");
  const QTemporaryDir folder;
  qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
  CHECK(place != listening_place(QStringLiteral("/a.chronicle")));
  before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
}

TEST_CASE("a caller that says nothing, or too much, does no harm") {
  const QTemporaryDir folder;
  const QString place = folder.filePath(QStringLiteral("window"));
  HandOver window;
  REQUIRE(window.listen(place));
  QSignalSpy asked(&window, &HandOver::asked);
  QLocalSocket silent, loud;
  silent.connectToServer(place);
  loud.connectToServer(place);
  loud.write(QByteArray(100'000, 'x'));
  CHECK(QTest::qWaitFor([&] { return loud.state() == QLocalSocket::UnconnectedState; }));
  CHECK(hand_over_apart(place, QStringLiteral("chronicle:state/kazakhstan")));
  CHECK(asked.size() == 1);
}

TEST_CASE("the command line takes a link, an address of a file, and the wish for a new window") {
  const auto link = std::get<WindowVerb>(read({"chronicle:session/2021-11-12"}));
  CHECK(link.link == "chronicle:session/2021-11-12");
  CHECK_FALSE(link.file);
  CHECK_FALSE(link.new_window);
  const auto file = std::get<WindowVerb>(read({"--new-window", "file:///tmp/a%20b.chronicle"}));
  CHECK(file.file == "/tmp/a b.chronicle");
  CHECK(file.new_window);
  REQUIRE(std::holds_alternative<Say>(read({"chronicle:no/such"})));
  CHECK(std::get<Say>(read({"chronicle:no/such"})).code == 2);
}

TEST_CASE("a second start of the program shows its record in the window of the first, and ends") {
  const QTemporaryDir home;
  auto environment = QProcessEnvironment::systemEnvironment();
  for (const char* place : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
    environment.insert(QString::fromLatin1(place), home.path());
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  const QString program = QStringLiteral(CHRONICLE_PROGRAM);
  const auto begin = [&](QProcess& process, const QStringList& arguments) {
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
  };
  const auto sockets = [&] {
    return QDir(home.path()).entryList({QStringLiteral("cis-chronicle-*")}, QDir::System).size();
  };
  const auto end = [](QProcess& process, int signal) {
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), signal) == 0);
    REQUIRE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000));
  };
  QProcess killed;
  begin(killed, {});
  REQUIRE(QTest::qWaitFor([&] { return sockets() == 1; }, 60'000));
  end(killed, SIGKILL);
  CHECK(sockets() == 1);  // of nobody any more
  QProcess first;
  begin(first, {});
  const QDir copies(home.filePath(QStringLiteral("cis-chronicle/record.chronicle.copies")));
  REQUIRE(QTest::qWaitFor([&] { return !copies.entryList(QDir::Files).isEmpty(); }, 60'000));
  const auto second = chronicle::test::run(program, {QStringLiteral("chronicle:session/2016-06-07")}, environment);
  CHECK(second.code == 0);
  CHECK(second.err.isEmpty());
  CHECK(first.state() == QProcess::Running);
  end(first, SIGTERM);
  const Settings settings(home.filePath(QStringLiteral("cis-chronicle/cis-chronicle.ini")));
  CHECK(settings.last_subject() == QStringLiteral("session/2016-06-07"));
  CHECK(sockets() == 0);
}
