#include "app/shell/end_signals.h"

#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace chronicle::app {
namespace {

constexpr std::array signals{SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes; a handler can be given nothing.
std::atomic<int> told{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void tell(int) {
  const int error = errno;
  const char byte = 1;
  [[maybe_unused]] const auto written = ::write(told, &byte, 1);
  errno = error;
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction before {};
  if (sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) return;
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART | (handler != SIG_DFL ? static_cast<int>(SA_RESETHAND) : 0);
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}

}  // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets_.data()) != 0) return;
  notifier_ = new QSocketNotifier(sockets_[1], QSocketNotifier::Read, this);
  connect(notifier_, &QSocketNotifier::activated, this, [this] {
    char byte = 0;
    if (::read(sockets_[1], &byte, 1) == 1) Q_EMIT asked();
  });
  told = sockets_[0];
  for (const int signal : signals) handle(signal, tell);
}

EndSignals::~EndSignals() {
  if (notifier_ == nullptr) return;
  for (const int signal : signals) handle(signal, SIG_DFL);
  told = -1;
  delete notifier_;
  for (const int socket : sockets_) ::close(socket);
}

}  // namespace chronicle::app
