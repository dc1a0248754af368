#include "core/time/moment.h"

#include <cstdlib>
#include <ctime>
#include <limits>
#include <string>

#include "tests/support/catch.h"

using namespace chronicle;

namespace {

/// Sets the time zone of the process, as long as it lives.
class InTimeZone {
 public:
  explicit InTimeZone(const char* zone) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    setenv("TZ", zone, 1);
    tzset();
  }
  ~InTimeZone() {
    if (before_)
      setenv("TZ", before_->c_str(), 1);
    else
      unsetenv("TZ");
    tzset();
  }
  InTimeZone(const InTimeZone&) = delete;
  InTimeZone& operator=(const InTimeZone&) = delete;

 private:
  std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("a moment is told by the clock where the program runs") {
  constexpr std::int64_t seconds = 1'637'700'000;  // 2021-11-23T20:40:00Z
  {
    const InTimeZone zone("UTC0");
    CHECK(local_moment(seconds) == Moment{*Day::parse("2021-11-23"), 20, 40});
    CHECK(local_moment(0) == Moment{*Day::parse("1970-01-01"), 0, 0});
    CHECK(local_moment(-60) == Moment{*Day::parse("1969-12-31"), 23, 59});
  }
  const InTimeZone zone("EAST-5");  // five hours east
  CHECK(local_moment(seconds) == Moment{*Day::parse("2021-11-24"), 1, 40});
}

TEST_CASE("what is no day of the calendar has no moment") {
  CHECK_FALSE(local_moment(std::numeric_limits<std::int64_t>::max()));
  CHECK_FALSE(local_moment(std::numeric_limits<std::int64_t>::min()));
}
