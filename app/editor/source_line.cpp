#include "app/editor/source_line.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include "app/editor/form_row.h"

namespace chronicle::app {

SourceLine::SourceLine(const Choosing& choosing, QWidget* parent)
    : QWidget(parent),
      source_(new ReferenceEditor({Kind::source}, choosing, this)),
      new_(new QToolButton(this)),
      locator_(new QLineEdit(this)),
      said_(new SaidLabel(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(8);
  grid->setColumnStretch(1, 1);
  const auto add_label = [&](const QString& text, QWidget* buddy, int line) {
    auto* label = new QLabel(text, this);
    label->setFixedWidth(form_label_width);
    label->setBuddy(buddy);
    grid->addWidget(label, line, 0);
  };
  add_label(tr("Source"), source_, 0);
  add_label(tr("Place in it"), locator_, 1);
  source_->set_name(tr("Source of what is entered"));
  source_->line()->setPlaceholderText(tr("No source; type a few letters"));
  new_->setText(tr("New Source…"));
  new_->setToolTip(tr("Add a source that the library does not have"));
  locator_->setAccessibleName(tr("Place in the source"));
  locator_->setPlaceholderText(tr("Page, paragraph, item"));
  grid->addWidget(source_, 0, 1);
  grid->addWidget(new_, 0, 2);
  grid->addWidget(locator_, 1, 1);
  grid->addWidget(said_, 2, 1, 1, 2);
  setFocusProxy(source_);
  connect(source_, &FieldEditor::edited, this, [this] {
    said_->say({});
    Q_EMIT edited();
  });
  connect(locator_, &QLineEdit::textChanged, this, &SourceLine::edited);
  connect(new_, &QToolButton::clicked, this,
          [this] { Q_EMIT newRequested(source_->record() ? QString() : source_->line()->text().trimmed()); });
}

void SourceLine::set(const QString& source, const QString& locator) {
  source_->set_text(source);
  locator_->setText(locator);
}

std::optional<Citing> SourceLine::citing() const {
  const auto id = source().isEmpty() ? std::nullopt : source_->record();
  const auto source = id ? Ref<Kind::source>::of(*id) : std::nullopt;
  if (!source) return std::nullopt;
  Citing citing{.source = *source};
  if (const QString where = locator().trimmed(); !where.isEmpty()) citing.locator = where.toStdString();
  return citing;
}

bool SourceLine::refuses() {
  const bool refused = !source().isEmpty() && !citing();
  if (!refused) return false;
  said_->say(tr("The library has no source that is called so. Choose one, or add it with New Source."));
  source_->setFocus(Qt::OtherFocusReason);
  return true;
}

}  // namespace chronicle::app
