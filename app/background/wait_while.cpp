#include "app/background/wait_while.h"

#include <QtCore/QThread>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
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

  /// Adds a button that sets `cancelled`; the dialog waits on until the work has seen it.
  void let_cancel(std::atomic<bool>& cancelled) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaitingDialog::reject);
    cancel_ = [&cancelled, buttons] {
      cancelled = true;
      buttons->setEnabled(false);
    };
  }

  void reject() override {
    if (cancel_) cancel_();
  }

 protected:
  void closeEvent(QCloseEvent* event) override { event->ignore(); }

 private:
  std::function<void()> cancel_;
};

}  // namespace

void wait_while_running(QWidget* parent, const QString& text, const std::function<void()>& work,
                        std::atomic<bool>* cancelled) {
  WaitingDialog dialog(parent, text);
  if (cancelled != nullptr) dialog.let_cancel(*cancelled);
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
