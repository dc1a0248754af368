#include "app/shell/hand_over.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtNetwork/QLocalSocket>
#include <optional>

#include "app/library/user_library.h"

namespace chronicle::app {
namespace {

constexpr int patience_milliseconds = 2000;
constexpr qint64 longest_link = 4096;
constexpr qsizetype digits_of_name = 24;
const QByteArray taken = "taken\n";

/// Where sockets of this user belong; else beside what the program keeps of the user.
QString folder() {
  const QString of_session = qEnvironmentVariable("XDG_RUNTIME_DIR");
  return !of_session.isEmpty() ? of_session : QFileInfo(user_library_path()).path();
}

}  // namespace

QString listening_place(const QString& library) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(user_library_path().toUtf8());
  hash.addData(QByteArray(1, '\0'));
  hash.addData(library.toUtf8());
  const QString digits = QString::fromLatin1(hash.result().toHex().left(digits_of_name));
  return folder() + QStringLiteral("/cis-chronicle-") + digits;
}

bool hand_over(const QString& place, const QString& link) {
  if (!QFileInfo::exists(place)) return false;
  // Sockets want an application; that of the window, if there is one, comes later.
  std::optional<QCoreApplication> application;
  char name[] = "cis-chronicle";
  char* arguments[] = {name, nullptr};
  int count = 1;
  if (QCoreApplication::instance() == nullptr) application.emplace(count, arguments);
  QLocalSocket socket;
  socket.connectToServer(place);
  if (!socket.waitForConnected(patience_milliseconds)) return false;
  socket.write(link.toUtf8() + '\n');
  if (!socket.waitForBytesWritten(patience_milliseconds)) return false;
  while (!socket.canReadLine())
    if (!socket.waitForReadyRead(patience_milliseconds)) return false;
  return socket.readLine() == taken;
}

bool HandOver::listen(const QString& place) {
  if (server_ != nullptr && server_->fullServerName() == place) return true;
  delete server_;
  server_ = nullptr;
  QDir().mkpath(QFileInfo(place).path());
  // Of several windows that begin at once one looks and listens after the other.
  QLockFile turn(place + QStringLiteral(".lock"));
  if (!turn.tryLock(patience_milliseconds)) return false;
  QLocalSocket probe;
  probe.connectToServer(place);
  if (probe.waitForConnected(patience_milliseconds)) return false;
  QLocalServer::removeServer(place);
  server_ = new QLocalServer(this);
  server_->setSocketOptions(QLocalServer::UserAccessOption);
  connect(server_, &QLocalServer::newConnection, this, &HandOver::answer);
  if (server_->listen(place)) return true;
  delete server_;
  server_ = nullptr;
  return false;
}

void HandOver::answer() {
  while (QLocalSocket* socket = server_->nextPendingConnection()) {
    socket->setReadBufferSize(longest_link);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
      if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longest_link) socket->abort();
        return;
      }
      const QString link = QString::fromUtf8(socket->readLine()).trimmed();
      socket->write(taken);
      socket->flush();
      Q_EMIT asked(link);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
  }
}

}  // namespace chronicle::app
