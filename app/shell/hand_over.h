// One window a library: a second start hands what it was asked for over to the window that shows the library already.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtNetwork/QLocalServer>

namespace chronicle::app {

/// Where the window of a library listens. Windows of other users, of other data folders and of other libraries listen
/// elsewhere.
QString listening_place(const QString& library);

/// Asks the window that listens there to show itself and, if it is not empty, what `link` leads to. Whether there is
/// one, and it took that. Needs no application.
bool hand_over(const QString& place, const QString& link);

/// Listens for other starts of the program.
class HandOver : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// From now on listens there, and nowhere else; where another window does, nowhere. What a program left that ended
  /// without tidying is taken over. Whether it listens.
  bool listen(const QString& place);

 Q_SIGNALS:
  /// Another start of the program wants the window; `link` may be empty.
  void asked(const QString& link);

 private:
  void answer();

  QLocalServer* server_ = nullptr;
};

}  // namespace chronicle::app
