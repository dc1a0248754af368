#include "app/sources/copy_dialog.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "app/dialogs/dialogs.h"
#include "app/sources/source_text.h"
#include "app/text/messages.h"
#include "app/text/raw_text.h"

namespace chronicle::app {

CopyDialog::CopyDialog(const QString& title, QWidget* parent)
    : TypedDialog(parent), edit_(new QPlainTextEdit(this)), length_(new QLabel(this)) {
  setWindowTitle(tr("Keep a copy of the source"));
  resize_on_screen(*this, {640, 520});
  build(title);
  show_length();
}

void CopyDialog::build(const QString& title) {
  auto* label =
      new QLabel(tr("Paste the text of “%1” here, with the same paragraphs as in the source.").arg(title), this);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  edit_->setAccessibleName(tr("Text of the source"));
  edit_->setTabChangesFocus(true);
  auto* from_file = new QPushButton(tr("From &File…"), this);
  from_file->setAutoDefault(false);
  auto* below = new QHBoxLayout;
  below->addWidget(from_file);
  below->addStretch();
  below->addWidget(length_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  save_ = buttons->button(QDialogButtonBox::Save);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(label);
  layout->addWidget(edit_);
  layout->addLayout(below);
  layout->addWidget(buttons);
  connect(from_file, &QPushButton::clicked, this, &CopyDialog::read_file);
  connect(edit_->document(), &QTextDocument::undoCommandAdded, this, &CopyDialog::forget_undone);
  connect(edit_, &QPlainTextEdit::textChanged, this, &CopyDialog::show_length);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString CopyDialog::text() const { return raw_text_of(*edit_->document()); }

QString CopyDialog::origin() const {
  const Origin* now = origin_now();
  if (now == nullptr || now->file.isEmpty()) return QStringLiteral("pasted");
  return now->begins == edit_->document()->availableUndoSteps() ? now->file : now->file + QStringLiteral(", edited");
}

bool CopyDialog::is_changed() const { return edit_->document()->isModified() && !edit_->document()->isEmpty(); }

void CopyDialog::read_file() {
  const auto path = dialogs().ask_open_file(this, tr("Text of the source"), {tr("Text and HTML (*.txt *.html *.htm)")});
  if (!path) return;
  const auto text = read_source_text(*path);
  if (!text) {
    dialogs().show_message(this, Severity::error, message_of(text.error()),
                           QString::fromStdString(text.error().detail));
    return;
  }
  if (is_changed() &&
      !dialogs().ask(this, tr("Replace what you have written with the text of the file?"), tr("Replace")))
    return;
  replace_text(*edit_, *text);
  edit_->document()->setModified(false);
  begin_origin(QFileInfo(*path).fileName());
}

const CopyDialog::Origin* CopyDialog::origin_now() const {
  const int steps = edit_->document()->availableUndoSteps();
  const auto later =
      std::find_if(origins_.begin(), origins_.end(), [&](const Origin& origin) { return origin.begins > steps; });
  return later == origins_.begin() ? nullptr : &*std::prev(later);
}

void CopyDialog::begin_origin(const QString& file) {
  origins_.push_back({edit_->document()->availableUndoSteps(), file});
}

void CopyDialog::forget_undone() {
  std::erase_if(origins_, [&](const Origin& origin) { return origin.begins > steps_; });
}

void CopyDialog::show_length() {
  steps_ = edit_->document()->availableUndoSteps();
  const Origin* now = origin_now();
  if (edit_->document()->isEmpty() && now != nullptr && !now->file.isEmpty()) begin_origin({});
  const int characters = edit_->document()->characterCount() - 1;  // it counts the end of the last paragraph, too
  length_->setText(tr("%n character(s)", nullptr, characters));
  save_->setEnabled(characters > 0);
}

}  // namespace chronicle::app
