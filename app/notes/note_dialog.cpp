#include "app/notes/note_dialog.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "app/notes/tag_line.h"
#include "app/text/messages.h"
#include "app/text/raw_text.h"
#include "app/theme/semantic.h"

namespace chronicle::app {

NoteDialog::NoteDialog(const UserNote& note, const QString& title, const QStringList& known_tags, Write write,
                       QWidget* parent)
    : QDialog(parent),
      note_(note),
      write_(std::move(write)),
      text_(new QPlainTextEdit(this)),
      tags_(new TagLine(known_tags, this)),
      bookmark_(new QCheckBox(tr("&Bookmarked"), this)),
      fault_(new QLabel(this)) {
  setWindowTitle(tr("My note"));
  resize(520, 360);
  text_->setPlainText(QString::fromStdString(note.text));
  text_->moveCursor(QTextCursor::End);
  tags_->set_tags(note.tags);
  bookmark_->setChecked(note.bookmarked);
  build(title);
}

void NoteDialog::build(const QString& title) {
  auto* about = new QLabel(title, this);
  about->setTextFormat(Qt::PlainText);
  about->setWordWrap(true);
  text_->setAccessibleName(tr("Text of the note"));
  text_->setTabChangesFocus(true);
  tags_->setPlaceholderText(tr("transport, to check"));
  auto* form = new QFormLayout;
  form->addRow(tr("&Tags"), tags_);
  form->addRow({}, bookmark_);
  fault_->setTextFormat(Qt::PlainText);
  fault_->setWordWrap(true);
  fault_->hide();
  QPalette attention = fault_->palette();
  attention.setColor(QPalette::WindowText, semantic_ink(Semantic::attention, palette()));
  fault_->setPalette(attention);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Save the note (Ctrl+Enter)"));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(about);
  layout->addWidget(text_, 1);
  layout->addLayout(form);
  layout->addWidget(fault_);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  text_->setFocus();
}

UserNote NoteDialog::typed() const {
  UserNote note = note_;
  note.text = raw_text_of(*text_->document()).toStdString();
  note.tags = tags_->tags();
  note.bookmarked = bookmark_->isChecked();
  return note;
}

void NoteDialog::keyPressEvent(QKeyEvent* event) {
  const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (is_enter && event->modifiers().testFlag(Qt::ControlModifier))
    accept();
  else
    QDialog::keyPressEvent(event);
}

void NoteDialog::accept() {
  if (const auto written = write_(typed()); !written) {
    fault_->setText(message_of(written.error()));
    fault_->show();
    return;
  }
  QDialog::accept();
}

}  // namespace chronicle::app
