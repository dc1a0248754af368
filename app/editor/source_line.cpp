#include "app/editor/source_line.h"

#include <QtWidgets/QGridLayout>

namespace chronicle::app {

SourceLine::SourceLine(const Choosing& choosing, QWidget* parent)
    : QWidget(parent),
      source_(new ReferenceEditor({Kind::source}, choosing, this)),
      new_(new QToolButton(this)),
      locator_(new QLineEdit(this)),
      said_(new SaidLabel(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  source_->set_name(tr("Source of what is entered"));
  source_->line()->setPlaceholderText(tr("No source; type letters of a title to choose one"));
  new_->setText(tr("New Source…"));
  new_->setToolTip(tr("Add a source that the library does not have"));
  locator_->setAccessibleName(tr("Place in the source"));
  locator_->setPlaceholderText(tr("Place in the source: page, paragraph, item"));
  grid->addWidget(source_, 0, 0);
  grid->addWidget(new_, 0, 1);
  grid->addWidget(locator_, 1, 0, 1, 2);
  grid->addWidget(said_, 2, 0, 1, 2);
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
