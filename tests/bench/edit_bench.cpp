#include "tests/bench/edit_bench.h"

#include <QtTest/QTest>
#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "app/shell/main_window.h"
#include "core/edits/set_facts.h"
#include "core/entry/typed_value.h"
#include "core/store/records/records.h"
#include "tests/bench/stopwatch.h"

namespace chronicle::bench {
namespace {

using namespace chronicle::app;
using Update = std::variant<RecordUpdate, RecordInMemory>;

constexpr int edits = 5;

/// Gives the document another English title, as it is typed, in the thread that writes, as the window does.
Result<Update> rename(Workspace& workspace, QWidget* window, const RecordId& id, double& written_ms) {
  return workspace.work_apart(window, QString(), [&](Library& library) -> Result<Update> {
    const Typing typing{id, Kind::document, called_in(library, Language::english)};
    const auto document = library.records().find<Document>(id);
    if (!document) throw std::runtime_error("no such document");
    const std::string title = document->title() + " renamed";
    Result<Changes> changes = fail({});
    const double took = milliseconds([&] {
      const auto renamed = read_typed(typing, "names.en", Assigning::put, title);
      changes = renamed ? set_facts(library, id, {*renamed}) : fail(renamed.error());
    });
    if (!changes) return fail(changes.error());
    written_ms = std::max(written_ms, took);
    return read_changed(library, *workspace.catalogue(), changes->set, workspace.as_of());
  });
}

}  // namespace

EditFigures measure_edit(const std::string& path) {
  EditFigures figures{};
  auto library = Library::open(path);
  if (!library) throw std::runtime_error("the library could not be opened");
  figures.floor_ms = milliseconds([&] { Catalogue::load(*library); });
  Workspace workspace(*Day::parse("2026-11-22"));
  Settings settings(QString::fromStdString(path + ".ini"));
  LibraryReader reader;
  MainWindow window(workspace, settings, reader);
  workspace.open({std::move(*library), workspace.as_of()});
  window.resize(1920, 1080);
  window.show();
  window.record_register()->showKind(Kind::document);
  QTest::qWait(1500);
  for (int i = 0; i < edits; ++i) {
    const auto& documents = workspace.catalogue()->all<Document>();
    const RecordId id = documents[static_cast<std::uint32_t>(i * 1000)].id;
    workspace.select(id);
    QTest::qWait(200);
    double shown = 0;
    const double took = milliseconds([&] {
      auto update = rename(workspace, &window, id, figures.written_ms);
      if (!update) throw std::runtime_error("the document was not renamed");
      const double blocked = milliseconds([&] { workspace.show_changed(std::move(*update)); });
      shown = milliseconds([] { QCoreApplication::processEvents(); });
      figures.blocked_ms = std::max({figures.blocked_ms, blocked, shown});
    });
    figures.shown_ms = std::max(figures.shown_ms, took);
    std::printf("  renamed %-40s shown after %6.1f ms\n", id.text().c_str(), took);
  }
  return figures;
}

}  // namespace chronicle::bench
