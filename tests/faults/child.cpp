#include "tests/faults/child.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <thread>
#include <utility>

#include "tests/faults/deeds.h"
#include "tests/faults/verbs.h"

namespace chronicle::faults {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool has_sanitizer = true;
#else
constexpr bool has_sanitizer = false;
#endif

/// How much longer work takes under a sanitizer.
constexpr unsigned slowdown = has_sanitizer ? 10 : 1;

void limit(__rlimit_resource what, rlim_t most) {
  const rlimit both{.rlim_cur = most, .rlim_max = most};
  setrlimit(what, &both);
}

/// In the child: from now on within the limits, and speaking to `said` alone.
void confine(const Limits& limits, int said) {
  dup2(said, STDOUT_FILENO);
  dup2(said, STDERR_FILENO);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, rlim_t{limits.seconds} * slowdown);
  alarm(limits.seconds * slowdown * 4);  // others may be at work on this machine, too
  if (limits.memory_mib && !has_sanitizer) limit(RLIMIT_DATA, *limits.memory_mib * 1024 * 1024);
  if (limits.file_bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    limit(RLIMIT_FSIZE, *limits.file_bytes);
  }
}

std::pair<pid_t, int> fork_confined(const Limits& limits) {
  const int said = memfd_create("said", MFD_CLOEXEC);
  std::fflush(nullptr);
  const pid_t process = fork();
  if (said < 0 || process < 0) throw std::runtime_error("no child process can be made");
  if (process == 0) confine(limits, said);
  return {process, said};
}

}  // namespace

Fault End::fault() const {
  if (signal != 0) return "ended by signal " + std::to_string(signal) + "; it said: " + said;
  if (code < 0 || code > 2) return "exit code " + std::to_string(code) + "; it said: " + said;
  return std::nullopt;
}

Child Child::doing(const std::function<int()>& work, const Limits& limits) {
  const auto [process, said] = fork_confined(limits);
  if (process == 0) {
    // The runner of the tests catches signals to say which test they ended; here they are to end the child.
    for (const int number : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTERM, SIGINT}) std::signal(number, SIG_DFL);
    int code = 99;
    try {
      code = work();
    } catch (const Failure& failure) {
      std::printf("%s\n", words_of(failure.error()).c_str());
    } catch (const std::exception& exception) {
      std::printf("%s\n", exception.what());
    }
    std::fflush(nullptr);
    _exit(code);  // the runner of the tests is the parent's
  }
  return {process, said};
}

Child Child::program(const std::vector<std::string>& arguments, const std::string& home, const Limits& limits) {
  std::vector<std::string> environment{"PATH=/usr/bin:/bin",
                                       "HOME=" + home,
                                       "TMPDIR=" + home,
                                       "LC_ALL=C.UTF-8",
                                       "XDG_RUNTIME_DIR=" + home,
                                       "XDG_CACHE_HOME=" + home + "/cache",
                                       "XDG_DATA_HOME=" + home + "/data",
                                       "XDG_CONFIG_HOME=" + home + "/config",
                                       "QT_QPA_PLATFORM=offscreen"};
  for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
    if (const char* value = std::getenv(name)) environment.push_back(std::string(name) + "=" + value);
  std::vector<std::string> all{CHRONICLE_PROGRAM};
  all.insert(all.end(), arguments.begin(), arguments.end());
  const auto pointers_to = [](std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
  };
  auto words = pointers_to(all), settings = pointers_to(environment);
  const auto [process, said] = fork_confined(limits);
  if (process == 0) {
    execve(words[0], words.data(), settings.data());
    _exit(127);
  }
  return {process, said};
}

int say_verb(std::size_t number, const std::string& path) {
  std::string said;
  const int code = do_verb(number, path, said);
  std::printf("%s", said.c_str());
  return code;
}

int say_all_verbs(const std::string& path) {
  std::string said;
  const int code = do_all_verbs(path, said);
  std::printf("%s", said.c_str());
  return code;
}

Child::Child(Child&& other) noexcept
    : process_(std::exchange(other.process_, 0)), said_(std::exchange(other.said_, -1)) {}

Child::~Child() {
  if (process_ != 0) {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
  }
  if (said_ >= 0) close(said_);
}

void Child::kill_after(std::chrono::microseconds delay) const {
  std::this_thread::sleep_for(delay);
  kill(process_, SIGKILL);
}

End Child::wait() {
  int status = 0;
  waitpid(process_, &status, 0);
  process_ = 0;
  End end;
  if (WIFSIGNALED(status)) end.signal = WTERMSIG(status);
  if (WIFEXITED(status)) end.code = WEXITSTATUS(status);
  std::array<char, 2000> said{};
  const ssize_t size = pread(said_, said.data(), said.size(), 0);
  if (size > 0) end.said.assign(said.data(), static_cast<std::size_t>(size));
  return end;
}

}  // namespace chronicle::faults
