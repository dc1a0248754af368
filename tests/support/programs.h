// Runs other programs from tests.
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include "tests/support/catch.h"

namespace chronicle::test {

struct Run {
  int code = -1;  ///< -1: it could not be started, crashed or took over a minute
  QString out, err;
};

inline Run run(const QString& program, const QStringList& arguments,
               const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(program, arguments);
  process.closeWriteChannel();
  if (!process.waitForFinished(60000)) {
    process.kill();
    process.waitForFinished();
    return {};
  }
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// Whether a program is installed; tests that read PDF files back need poppler's.
inline bool is_installed(const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

/// Whether PDF files cannot be read back here; says so.
inline bool without_poppler() {
  if (is_installed(QStringLiteral("pdftotext"))) return false;
  WARN("poppler-utils is not installed: the PDF file is not read back");
  return true;
}

}  // namespace chronicle::test
