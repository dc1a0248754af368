// A folder to run the program in: with a home of its own, without a display.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <nlohmann/json.hpp>

#include "tests/support/catch.h"
#include "tests/support/programs.h"

namespace chronicle::test {

class Scratch {
 public:
  Scratch() {
    QDir(folder_.path()).mkdir(QStringLiteral("home"));
    QDir(folder_.path()).mkdir(QStringLiteral("tmp"));
  }

  QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }

  void write(const char* name, const QByteArray& content) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
  }

  QByteArray read(const char* name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no file>");
  }
  bool has(const char* name) const { return QFile::exists(path(name)); }

  /// Every file of the folder but those of `home` and `tmp`, which are given if there are any.
  QStringList files() const {
    QStringList names;
    QDirIterator entries(folder_.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) names << QDir(folder_.path()).relativeFilePath(entries.next());
    names.sort();
    return names;
  }
  /// Whether the program has made anything in the user's own folders or the one for temporary files.
  bool left_traces() const {
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    return !QDir(path("home")).isEmpty(all) || !QDir(path("tmp")).isEmpty(all);
  }

  /// Runs the program; arguments that are names of the folder are written "@name".
  Run run(std::initializer_list<const char*> arguments) const {
    QStringList list;
    for (const char* argument : arguments)
      list << (argument[0] == '@' ? path(argument + 1) : QString::fromUtf8(argument));
    return test::run(QStringLiteral(CHRONICLE_PROGRAM), list, environment());
  }

  /// Runs a script of the shell within the folder, for what no argument can say; the program is "$program" in it.
  Run shell(const char* script) const {
    auto variables = environment();
    variables.insert(QStringLiteral("program"), QStringLiteral(CHRONICLE_PROGRAM));
    const QString there = QStringLiteral("cd '%1' || exit 99; ").arg(folder_.path());
    return test::run(QStringLiteral("sh"), {QStringLiteral("-c"), there + QString::fromUtf8(script)}, variables);
  }

  /// Makes a library that holds the bundled record.
  void make_library(const char* name) const {
    const std::string file = std::string("@") + name;
    REQUIRE(run({"export", "--out", "@whole.json"}).code == 0);
    REQUIRE(run({"import", "--file", file.c_str(), "@whole.json"}).code == 0);
    REQUIRE(QFile::remove(path("whole.json")));
  }

  /// Runs SQL on a file.
  void sql(const char* name, const char* statements) const {
    SQLite::Database(path(name).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(statements);
  }

 private:
  /// That of somebody without a display and with nothing of their own.
  QProcessEnvironment environment() const {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME",
                             "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("HOME"), path("home"));
    environment.insert(QStringLiteral("TMPDIR"), path("tmp"));
    // The cache of fonts is the system's own affair: where it keeps none for all, each user gets one.
    static const QTemporaryDir cache;
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), cache.path());
    return environment;
  }

  QTemporaryDir folder_;
};

/// A run that failed as it should: the code, nothing on standard output, one line on standard error.
inline void check_failed(const Run& run, int code) {
  CAPTURE(run.out.left(500).toStdString(), run.err.left(2000).toStdString());
  CHECK(run.code == code);
  CHECK(run.out.isEmpty());
  CHECK(run.err.count(u'\n') == 1);
  CHECK(run.err.endsWith(QStringLiteral(".\n")));
  CHECK(run.err.size() < 1200);
}

inline void check_done(const Run& run) {
  CAPTURE(run.out.left(500).toStdString(), run.err.left(2000).toStdString());
  CHECK(run.code == 0);
  CHECK(run.err.isEmpty());
}

}  // namespace chronicle::test
