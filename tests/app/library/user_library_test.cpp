// The user's own library, made on first use.
#include "app/library/user_library.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include "app/library/first_library.h"
#include "core/store/records/records.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;

namespace {

/// A data folder of the test's own.
struct DataFolder {
  QTemporaryDir folder;
  QByteArray before = qgetenv("XDG_DATA_HOME");

  DataFolder() { qputenv("XDG_DATA_HOME", folder.path().toUtf8()); }
  ~DataFolder() { before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before); }
};

}  // namespace

TEST_CASE("the user's library is made whole on first use, also of what an interrupted start left") {
  const DataFolder data;
  REQUIRE(user_library_path().startsWith(data.folder.path()));
  SECTION("nothing") {}
  SECTION("no bytes") {
    REQUIRE(QDir().mkpath(QFileInfo(user_library_path()).path()));
    REQUIRE(QFile(user_library_path()).open(QIODevice::WriteOnly));
  }
  SECTION("no records") {
    REQUIRE(QDir().mkpath(QFileInfo(user_library_path()).path()));
    REQUIRE(Library::create(user_library_path().toStdString()).has_value());
  }
  for (int time = 0; time < 2; ++time) {
    const auto library = open_user_library();
    REQUIRE(library.has_value());
    CHECK(library->records().count(Kind::session) == 79);
  }
  CHECK(QDir(QFileInfo(user_library_path()).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
        QStringList{QStringLiteral("record.chronicle")});
}

TEST_CASE("a new library with the bundled record is made only where there is none") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.chronicle"));
  const auto made = make_library(path);
  REQUIRE(made.has_value());
  CHECK(made->records().count(Kind::session) == 79);
  const auto again = make_library(path);
  REQUIRE_FALSE(again.has_value());
  CHECK(again.error().code == ErrorCode::already_exists);
}

TEST_CASE("a library is one and the same by whatever path it is named") {
  const QTemporaryDir folder;
  const QString path = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/a.chronicle");
  REQUIRE(make_library(path).has_value());
  const QString link = folder.filePath(QStringLiteral("link.chronicle"));
  REQUIRE(QFile::link(path, link));
  const QString before = QDir::currentPath();
  REQUIRE(QDir::setCurrent(folder.path()));
  std::vector<Error> troubles;
  for (const QString& name :
       {path, link, QStringLiteral("a.chronicle"), QStringLiteral("./link.chronicle"),
        folder.filePath(QStringLiteral("../%1/a.chronicle")).arg(QDir(folder.path()).dirName())}) {
    CAPTURE(name.toStdString());
    const auto asked = open_first({.asked = name}, troubles);
    REQUIRE(asked.has_value());
    CHECK(asked->path() == path.toStdString());
    const auto last = open_first({.last = name}, troubles);
    REQUIRE(last.has_value());
    CHECK(last->path() == path.toStdString());
  }
  CHECK(troubles.empty());
  CHECK(place_of(QStringLiteral("none.chronicle")) ==
        QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/none.chronicle"));
  REQUIRE(QDir::setCurrent(before));
}
