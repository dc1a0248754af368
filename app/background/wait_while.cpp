#include "app/background/wait_while.h"

#include <QtCore/QThread>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>
#include <chrono>
#include <future>
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
  std::promise<void> done;
  // A thread of Qt's, as what lays out texts in it starts timers; awaited by std::future, as the thread sanitizer sees
  // nothing of Qt's locks.
  const std::unique_ptr<QThread> thread(QThread::create([&] {
    work();
    done.set_value();
  }));
  QObject::connect(thread.get(), &QThread::finished, &dialog, &QDialog::accept);
  thread->start();
  const auto end_of_work = done.get_future();
  if (end_of_work.wait_for(moment) == std::future_status::timeout) dialog.exec();
  end_of_work.wait();  // where the program is made to end, the dialog ends before the work
  thread->wait();
}

}  // namespace chronicle::app
