#include "app/print/print_window.h"

#include <QtGui/QAccessible>
#include <QtPrintSupport/QPrintDialog>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>
#include <chrono>
#include <future>

#include "app/print/print_pages.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/app/text/speaking.h"
#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"

namespace chronicle::app {
namespace {

using chronicle::test::sample_brief;

PrintRequest request_for(int rows) {
  return {.kind = QStringLiteral("session"),
          .state = QStringLiteral("As of 21 November 2026"),
          .compose = [rows](const PrintOptions&) -> Result<Printout> {
            return Printout{{sample_brief(rows)}, {}};
          }};
}

struct Window {
  QTemporaryDir folder;
  test::AnsweringDialogs answers;
  ReplaceDialogs replaced{answers};
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  PrintWindow window;
  QSignalSpy shown{&window, &PrintWindow::shown};

  explicit Window(PrintRequest request) : window(std::move(request), settings) {
    window.show();
    REQUIRE((shown.count() > 0 || shown.wait(60000)));
  }

  PagePreview& pages() { return *window.findChild<PagePreview*>(); }
  template <typename Widget>
  Widget& the(const char* name) {
    return *window.findChild<Widget*>(QLatin1StringView(name));
  }
};

}  // namespace

TEST_CASE("the print window shows every page, and all anew when something else is chosen") {
  Window f(request_for(40));
  const std::size_t pages = f.pages().pages().size();
  CHECK(pages > 2);
  const QSize upright = f.pages().pages().front().size();
  CHECK(upright.height() > upright.width());
  const auto before = f.shown.count();
  f.the<QComboBox>("orientation").setCurrentIndex(1);
  REQUIRE(QTest::qWaitFor([&] { return f.shown.count() > before; }));
  const QSize across = f.pages().pages().front().size();
  CHECK(across.width() > across.height());
  f.the<QCheckBox>("one-page").click();
  CHECK(QTest::qWaitFor([&] { return f.pages().pages().size() == 1; }));
}

TEST_CASE("while pages are laid out the window goes on, and only what was asked for last is shown") {
  std::promise<void> go;
  const std::shared_future<void> gate = go.get_future().share();
  std::atomic<int> composed = 0;
  PrintRequest request = request_for(3);
  request.compose = [gate, &composed](const PrintOptions& options) -> Result<Printout> {
    gate.wait();
    ++composed;
    return Printout{{sample_brief(options.notes ? 60 : 3)}, {}};
  };
  QTemporaryDir folder;
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  PrintWindow window(std::move(request), settings);
  QSignalSpy shown(&window, &PrintWindow::shown);
  window.show();
  REQUIRE(QTest::qWaitForWindowExposed(&window));
  auto* notes = window.findChild<QCheckBox*>(QStringLiteral("notes"));
  for (int i = 0; i < 5; ++i) notes->click();
  CHECK(notes->isChecked());
  CHECK(shown.isEmpty());
  go.set_value();
  REQUIRE(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
  CHECK(window.findChild<PagePreview*>()->pages().size() > 2);
  CHECK(composed <= 3);
}

TEST_CASE("sections are moved and taken out by the keyboard") {
  Window f(request_for(3));
  auto& list = f.the<QListWidget>("sections");
  REQUIRE(list.count() >= 1);
  list.setFocus();
  list.setCurrentRow(0);
  QTest::keyClick(&list, Qt::Key_Space);
  CHECK(list.item(0)->checkState() == Qt::Unchecked);
}

TEST_CASE("everything in the print window has a name") {
  Window f(request_for(3));
  for (QWidget* widget : f.window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) continue;
    if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr) continue;
    if (qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr) continue;
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(seen != nullptr);
    CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
    CHECK_FALSE(seen->text(QAccessible::Name).isEmpty());
  }
}

TEST_CASE("what stands in the empty fields of the print window is seen whole") {
  const test::Speaking speaking(GENERATE(Language::english, Language::russian, Language::kazakh));
  const Window f(request_for(3));
  for (const QLineEdit* line : f.window.findChildren<QLineEdit*>()) {
    CAPTURE(line->placeholderText().toStdString());
    CHECK(line->fontMetrics().horizontalAdvance(line->placeholderText()) <= line->width() - 8);
  }
}

TEST_CASE("printing can be cancelled, and leaves the window open") {
  Window f(request_for(3));
  bool asked = false;
  f.answers.on_run = [&](QDialog& dialog) {
    asked = qobject_cast<QPrintDialog*>(&dialog) != nullptr;
    return false;
  };
  f.window.print();
  CHECK(asked);
  CHECK(f.window.isVisible());
  f.answers.file.clear();
  f.window.save();
  CHECK(f.window.isVisible());
  CHECK_FALSE(f.window.saved().has_value());
}

TEST_CASE("very many pages are asked about before they are printed") {
  Window f(request_for(1200));
  CHECK(f.pages().pages().size() == most_previewed);
  f.window.print();
  REQUIRE(f.answers.messages.size() == 1);
  CHECK(f.answers.messages.front().contains(QStringLiteral("Print")));
}

TEST_CASE("pages that cannot be composed say why in the print window") {
  PrintRequest request = request_for(1);
  request.compose = [](const PrintOptions&) -> Result<Printout> {
    return fail({.code = ErrorCode::unknown_record, .record = "session/none"});
  };
  QTemporaryDir folder;
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  PrintWindow window(std::move(request), settings);
  window.show();
  CHECK(QTest::qWaitFor([&] {
    for (const QLabel* label : window.findChildren<QLabel*>())
      if (label->text().contains(QStringLiteral("session/none"))) return true;
    return false;
  }));
}

TEST_CASE("what was kept of the print window is read as far as it makes sense") {
  const QTemporaryDir folder;
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  const QString kind = QStringLiteral("session");
  CHECK(print_memory(settings, kind) == PrintMemory{});
  PrintMemory memory{.options = {.one_page = true,
                                 .sources = false,
                                 .notes = true,
                                 .language = Language::russian,
                                 .paper = PaperSize::a3,
                                 .is_landscape = true,
                                 .margins = {5, 6, 7.5, 8},
                                 .header = "Заголовок",
                                 .footer = "Foot",
                                 .classification = "For official use"},
                     .order = {QStringLiteral("b"), QStringLiteral("a")},
                     .hidden = {QStringLiteral("c")}};
  keep(settings, kind, memory);
  CHECK(print_memory(settings, kind) == memory);
  CHECK(print_memory(settings, QStringLiteral("person")) == PrintMemory{});
  for (const char* damaged : {"", "{", "[]", "null", "{\"margins\":[900,-1,\"x\",{}],\"paper\":\"b5\",\"order\":7}"}) {
    settings.set_print_options(kind, damaged);
    const PageMargins margins = print_memory(settings, kind).options.margins;
    for (const double width : {margins.left, margins.top, margins.right, margins.bottom})
      CHECK((width >= 0 && width <= widest_margin));
    CHECK(print_memory(settings, kind).options.paper == PaperSize::a4);
  }
}

}  // namespace chronicle::app
