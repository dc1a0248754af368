#include "app/print/print_window.h"

#include <QtGui/QScreen>
#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <utility>

#include "app/background/wait_while.h"
#include "app/dialogs/dialogs.h"
#include "app/print/ask_and_save.h"
#include "app/print/pdf.h"
#include "app/print/print_pages.h"
#include "app/print/save_brief.h"
#include "app/text/messages.h"

namespace chronicle::app {
namespace {

constexpr double millimetres_a_point = 25.4 / 72.0;

/// The pages, composed and with what is to be done with them.
struct Prepared {
  Printout printout;
  PrintOptions options;
};

Result<Prepared> prepared_for(const PrintRequest& request, const PrintMemory& memory) {
  auto composed = request.compose(memory.options);
  if (!composed) return fail(composed.error());
  PrintOptions options = options_for(memory, sections_of(*composed));
  return Prepared{*std::move(composed), std::move(options)};
}

}  // namespace

PrintWindow::PrintWindow(PrintRequest request, Settings& settings, QWidget* parent)
    : QDialog(parent),
      request_(std::move(request)),
      settings_(settings),
      panel_(new PrintPanel(request_, memory_of(settings, request_))),
      pages_(new PagePreview),
      said_(new QLabel) {
  setWindowTitle(tr("Print"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  said_->setTextFormat(Qt::PlainText);
  said_->setWordWrap(true);
  auto* zoom = new QComboBox;
  zoom->addItems({tr("Fit width"), tr("Whole page"), tr("Actual size")});
  zoom->setAccessibleName(tr("Zoom"));
  connect(zoom, &QComboBox::currentIndexChanged, this,
          [this](int index) { pages_->set_zoom(static_cast<PagePreview::Zoom>(index)); });
  auto* over = new QHBoxLayout;
  over->addWidget(said_, 1);
  over->addWidget(zoom);
  auto* right = new QVBoxLayout;
  right->addLayout(over);
  right->addWidget(pages_, 1);
  auto* both = new QHBoxLayout;
  both->addWidget(panel_);
  both->addLayout(right, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  auto* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
  auto* save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::ActionRole);
  print->setObjectName(QStringLiteral("print"));
  save->setObjectName(QStringLiteral("save"));
  print->setDefault(true);
  save->setAutoDefault(false);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(both, 1);
  layout->addWidget(buttons);
  connect(print, &QPushButton::clicked, this, &PrintWindow::print);
  connect(save, &QPushButton::clicked, this, &PrintWindow::save);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(panel_, &PrintPanel::changed, this, &PrintWindow::look);
  connect(pages_, &PagePreview::wanted, this, &PrintWindow::look);
  resize_on_screen(*this, {1080, 860});
}

void PrintWindow::look() {
  const PrintMemory memory = panel_->chosen();
  const QSizeF points = page_layout(memory.options).fullRect(QPageLayout::Point).size();
  said_->setText(tr("Laying out the pages…"));
  maker_.ask(request_, memory,
             pages_->wanted_width(points.height() / points.width(), points.width() * millimetres_a_point),
             [this](Result<Preview> preview) { show_preview(std::move(preview)); });
}

void PrintWindow::show_preview(Result<Preview> preview) {
  if (!preview) {
    said_->setText(message_of(preview.error()));
    pages_->show_pages({});
    return;
  }
  page_count_ = preview->page_count;
  panel_->show_sections(preview->sections);
  QString said = tr("%n page(s)", nullptr, page_count_);
  if (page_count_ > most_previewed) said += tr(", of which the first %1 are shown").arg(most_previewed);
  said_->setText(said);
  pages_->setAccessibleDescription(said);
  pages_->show_pages(std::move(preview->pages));
  Q_EMIT shown();
}

void PrintWindow::leave() {
  keep(settings_, request_.kind, panel_->chosen());
  accept();
}

void PrintWindow::print() {
  const PrintMemory memory = panel_->chosen();
  if (page_count_ > many_pages && !dialogs().ask(this, tr("Print %n page(s)?", nullptr, page_count_), tr("Print")))
    return;
  const auto prepared = wait_while(this, tr("Laying out the pages…"), [&] { return prepared_for(request_, memory); });
  if (!prepared) return dialogs().show_message(this, Severity::error, message_of(prepared.error()));
  const auto file = with_code(request_.codes, prepared->printout, [&](const Printout& printout) {
    return print_pages(this, printout, prepared->options, request_.library);
  });
  if (!file) return;
  if (!file->isEmpty()) saved_ = file;
  leave();
}

void PrintWindow::save() {
  saved_ = save_as(this, request_, panel_->chosen());
  if (saved_) leave();
}

PrintMemory memory_of(const Settings& settings, const PrintRequest& request) {
  PrintMemory memory = print_memory(settings, request.kind);
  if (!request.is_composed) memory.options.language = shown_language;
  return memory;
}

std::optional<QString> save_as(QWidget* parent, const PrintRequest& request, const PrintMemory& memory) {
  const auto prepared =
      wait_while(parent, PrintWindow::tr("Laying out the pages…"), [&] { return prepared_for(request, memory); });
  if (!prepared) {
    dialogs().show_message(parent, Severity::error, message_of(prepared.error()));
    return std::nullopt;
  }
  const QString title = text_of(joined(prepared->printout).title);
  const SaveDialog dialog{PrintWindow::tr("Save as"), suggested_name(title, request.what), brief_filters(),
                          PrintWindow::tr("Saving the page…")};
  return with_code(request.codes, prepared->printout, [&](const Printout& printout) {
    return ask_and_save(parent, dialog, [&](const std::string& path) {
      return save_by_name(printout, path, {.library = request.library, .options = prepared->options});
    });
  });
}

}  // namespace chronicle::app
