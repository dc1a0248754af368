// The name under which the history keeps what the user edits.
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>

#include "app/editor/editor_name.h"
#include "core/base/user_name.h"
#include "core/edits/set_facts.h"
#include "core/store/history/record_history.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {
namespace {

std::string author_of_edit(const char* held) {
  Library library = chronicle::test::library_of(R"({"chronicle": 1, "sessions": [{"id": "session/a"}]})");
  REQUIRE(set_facts(library, chronicle::test::id("session/a"), {{.field = "held", .value = held}}));
  return library.history().change_sets().back().author;
}

}  // namespace

TEST_CASE("edits are kept under the name that the user chose, at the next start too, and else under the login name") {
  set_user_name("");
  const std::string login_name = user_name();
  WindowFixture f;
  const auto name_as = [&](const Actions& actions, const std::optional<QString>& name) {
    f.answers.on_run = [name](QDialog& dialog) {
      if (name) dialog.findChild<QLineEdit*>()->setText(*name);
      return name.has_value();
    };
    actions[Command::editor_name]->trigger();
  };
  name_as(f.window.actions(), QStringLiteral("  A. Editor "));
  CHECK(author_of_edit(R"("2001-05-01")") == "A. Editor");
  name_as(f.window.actions(), std::nullopt);
  CHECK(author_of_edit(R"("2001-05-01")") == "A. Editor");

  set_user_name("");
  const Actions actions(&f.window);
  do_editor_name_command(&f.window, actions, f.settings);
  CHECK(user_name() == "A. Editor");
  name_as(f.window.actions(), QString());
  CHECK(author_of_edit(R"("2001-05-01")") == login_name);
  CHECK(f.settings.editor_name().isEmpty());
}

}  // namespace chronicle::app::test
