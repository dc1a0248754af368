// Each choice of how pages are printed changes the file, and the print window and the command line write the same.
#include <QtCore/QProcess>
#include <QtWidgets/QPushButton>

#include "app/print/print_window.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/programs.h"

namespace chronicle::app {
namespace {

/// A choice: how the window is told, and how the command line.
struct Choice {
  const char* name;
  std::function<void(PrintWindow&)> in_window;
  std::vector<const char*> arguments{};
};

template <typename Widget>
Widget& the(const PrintWindow& window, const char* name) {
  auto* found = window.findChild<Widget*>(QLatin1StringView(name));
  REQUIRE(found != nullptr);
  return *found;
}

std::function<void(PrintWindow&)> tick(const char* name) {
  return [name](PrintWindow& window) { the<QCheckBox>(window, name).click(); };
}
std::function<void(PrintWindow&)> choose(const char* name, int index) {
  return [=](PrintWindow& window) { the<QComboBox>(window, name).setCurrentIndex(index); };
}
std::function<void(PrintWindow&)> type(const char* name, const char* text) {
  return [=](PrintWindow& window) { QTest::keyClicks(&the<QLineEdit>(window, name), QLatin1StringView(text)); };
}

void set_margins(PrintWindow& window) {
  const std::array names{"left", "top", "right", "bottom"};
  for (std::size_t i = 0; i < names.size(); ++i)
    the<QDoubleSpinBox>(window, names[i]).setValue(10.0 + 5.0 * static_cast<double>(i));
}

/// The facts, and then statements before documents.
void choose_sections(PrintWindow& window) {
  auto& list = the<QListWidget>(window, "sections");
  REQUIRE(QTest::qWaitFor([&] { return list.count() > 2; }));
  for (int row = 0; row < list.count(); ++row)
    if (const QString id = list.item(row)->data(Qt::UserRole).toString();
        id != QStringLiteral("facts") && id != QStringLiteral("documents") && id != QStringLiteral("statements"))
      list.item(row)->setCheckState(Qt::Unchecked);
  for (int row = 0; row < list.count(); ++row)
    if (list.item(row)->data(Qt::UserRole).toString() == QStringLiteral("statements")) list.setCurrentRow(row);
  auto& up = the<QPushButton>(window, "up");
  while (up.isEnabled()) up.click();
  CHECK(list.currentRow() == 1);  // the facts stand first
}

std::vector<Choice> choices() {
  return {{"nothing", [](PrintWindow&) {}, {}},
          {"one page", tick("one-page"), {"--one-page"}},
          {"no sources", tick("sources"), {"--no-sources"}},
          {"notes", tick("notes"), {"--notes"}},
          {"language", choose("language", 1), {"--lang", "ru"}},
          {"Russian titles", choose("titles", 2), {"--titles", "ru"}},
          {"both titles", choose("titles", 4), {"--titles", "both"}},
          {"sections", choose_sections, {"--sections", "facts,statements,documents"}},
          {"paper", choose("paper", 1), {"--paper", "letter"}},
          {"orientation", choose("orientation", 1), {"--orientation", "landscape"}},
          {"margins", set_margins, {"--margins", "10,15,20,25"}},
          {"header", type("header", "Head text"), {"--header", "Head text"}},
          {"footer", type("footer", "Foot text"), {"--footer", "Foot text"}},
          {"mark", type("mark", "For official use"), {"--mark", "For official use"}}};
}

/// Words with their places, sizes of pages: all that a PDF shows but its rules. Without what tells when it was made.
QString shown_by(const QString& path) {
  const QString words =
      chronicle::test::run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}).out;
  return words.section(QStringLiteral("<doc>"), 1);
}

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Saves the page of a session from the print window, with that choice. Without a code: it is of what the window shows
/// beside the page, too, which the command line has not.
QString saved_by_window(test::WindowFixture& f, const Choice& choice, const QString& path) {
  f.settings.set_print_options(QStringLiteral("session"), {});
  f.answers.file = path;
  f.answers.on_run = [&](QDialog& dialog) {
    auto& window = dynamic_cast<PrintWindow&>(dialog);
    window.show();
    the<QCheckBox>(window, "code").setChecked(false);
    choice.in_window(window);
    the<QPushButton>(window, "save").click();
    return true;
  };
  f.window.actions()[Command::print_page]->trigger();
  return path;
}

QString saved_by_batch(const test::WindowFixture& f, const Choice& choice, const QString& path) {
  const QString library = QString::fromStdString(f.workspace.library().path());
  QStringList arguments{QStringLiteral("print"),      QStringLiteral("--file"), library, QStringLiteral("--as-of"),
                        QStringLiteral("2026-11-22"), QStringLiteral("--out"),  path};
  arguments << QStringLiteral("--no-code");
  for (const char* argument : choice.arguments) arguments << QLatin1StringView(argument);
  arguments << QStringLiteral("session/2023-10-26");
  const auto run = chronicle::test::run(QStringLiteral(CHRONICLE_PROGRAM), arguments);
  CAPTURE(run.err.toStdString());
  CHECK(run.code == 0);
  return path;
}

struct PrintFixture : test::WindowFixture {
  PrintFixture() {
    workspace.select(chronicle::test::id("session/2023-10-26"));
    UserNote note{.record = chronicle::test::id("session/2023-10-26"), .text = "Zeppelins"};
    REQUIRE(workspace.write_note(workspace.opening(), note, std::nullopt));
  }
};

}  // namespace

TEST_CASE("each choice changes the PDF, and window and command line write the same") {
  if (!chronicle::test::is_installed(QStringLiteral("pdftotext"))) {
    WARN("poppler-utils is not installed: the PDF file is not read back");
    return;
  }
  PrintFixture f;
  QString plain;
  for (const Choice& choice : choices()) {
    CAPTURE(choice.name);
    const QString here = shown_by(saved_by_window(f, choice, f.folder.filePath(QStringLiteral("window.pdf"))));
    const QString there = shown_by(saved_by_batch(f, choice, f.folder.filePath(QStringLiteral("batch.pdf"))));
    CHECK_FALSE(here.isEmpty());
    CHECK((here == there));
    if (plain.isEmpty())
      plain = here;
    else
      CHECK((here != plain));
  }
}

TEST_CASE("each choice changes documents of office programs, which window and command line write byte for byte") {
  PrintFixture f;
  for (const char* end : {"odt", "docx"}) {
    QByteArray plain;
    for (const Choice& choice : choices()) {
      CAPTURE(choice.name, end);
      const QString name = QStringLiteral("page.") + QLatin1StringView(end);
      const QByteArray here = bytes_of(saved_by_window(f, choice, f.folder.filePath(name)));
      const QByteArray there = bytes_of(saved_by_batch(f, choice, f.folder.filePath(QStringLiteral("batch-") + name)));
      CHECK_FALSE(here.isEmpty());
      CHECK((here == there));
      if (plain.isEmpty())
        plain = here;
      else
        CHECK((here != plain));
    }
  }
}

TEST_CASE("what was chosen is kept for the kind of page, and saving without the window goes by it") {
  PrintFixture f;
  saved_by_window(f, {"notes", tick("notes"), {}}, f.folder.filePath(QStringLiteral("page.txt")));
  f.answers.file = f.folder.filePath(QStringLiteral("again.txt"));
  f.window.actions()[Command::save_page]->trigger();
  CHECK(bytes_of(f.answers.file).contains("Zeppelins"));
  CHECK(bytes_of(f.answers.file) == bytes_of(f.folder.filePath(QStringLiteral("page.txt"))));
  bool is_ticked = false;
  f.answers.on_run = [&](QDialog& dialog) {
    is_ticked = the<QCheckBox>(dynamic_cast<PrintWindow&>(dialog), "notes").isChecked();
    return false;
  };
  f.window.actions()[Command::print_page]->trigger();
  CHECK(is_ticked);
  f.workspace.select(chronicle::test::id("person/kohir-rasulzoda"));
  f.window.actions()[Command::print_page]->trigger();
  CHECK_FALSE(is_ticked);
}

TEST_CASE("a section that a page does not have keeps its choice for another that has it") {
  const std::vector<Section> both{{.id = "facts"}, {.id = "documents"}, {.id = "figures"}};
  PrintMemory memory{.order = {QStringLiteral("documents"), QStringLiteral("facts")},
                     .hidden = {QStringLiteral("figures")}};
  CHECK(options_for(memory, both).sections == std::vector<std::string>{"documents", "facts"});
  CHECK(options_for(memory, {{.id = "facts"}}).sections.empty());
  memory.hidden.clear();
  CHECK(options_for(memory, {{.id = "facts"}, {.id = "documents"}, {.id = "next"}}).sections ==
        std::vector<std::string>{"documents", "next", "facts"});
}

}  // namespace chronicle::app
