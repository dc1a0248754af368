// The application goes on where a handler throws.
#include "app/shell/application.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <stdexcept>

#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;

TEST_CASE("what a slot throws is told, and the program goes on") {
  auto* application = qobject_cast<Application*>(qApp);
  REQUIRE(application != nullptr);
  QObject receiver;
  std::vector<Error> told;
  QObject::connect(application, &Application::failed, &receiver, [&](const Error& error) { told.push_back(error); });
  QTimer::singleShot(0, &receiver, [] { throw std::runtime_error("broken"); });
  REQUIRE(QTest::qWaitFor([&] { return !told.empty(); }));
  CHECK(told == std::vector{Error{.code = ErrorCode::program_fault, .detail = "broken"}});
  bool goes_on = false;
  QTimer::singleShot(0, &receiver, [&] { goes_on = true; });
  CHECK(QTest::qWaitFor([&] { return goes_on; }));
}
