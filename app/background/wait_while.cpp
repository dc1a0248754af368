#include "app/background/wait_while.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>
#include <chrono>
#include <memory>

namespace chronicle::app {
namespace {

/// A dialog that is gone within the blink of an eye would only startle.
constexpr std::chrono::milliseconds moment{200};

/// Ends by `accept` alone.
class WaitingDialog : public QDialog {
 public:
  WaitingDialog(QWidget* parent, const QString& text)
      : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint) {
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setAccessibleName(text);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(new QLabel(text));
    layout->addWidget(bar);
    setMinimumWidth(360);
  }

  void reject() override {}

 protected:
  void closeEvent(QCloseEvent* event) override { event->ignore(); }
};

}  // namespace

void wait_while_running(QWidget* parent, const QString& text, const std::function<void()>& work) {
  WaitingDialog dialog(parent, text);
  // A thread of Qt's, as what lays out texts in it starts timers.
  const std::unique_ptr<QThread> thread(QThread::create([&] {
    work();
    QMetaObject::invokeMethod(&dialog, &QDialog::accept, Qt::QueuedConnection);
  }));
  thread->start();
  if (!thread->wait(QDeadlineTimer(moment))) dialog.exec();
  thread->wait();  // where the program is made to end, the dialog ends before the work
}

}  // namespace chronicle::app
