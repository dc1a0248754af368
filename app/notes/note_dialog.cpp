#include "app/notes/note_dialog.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/notes/tag_line.h"
#include "app/text/messages.h"
#include "app/text/raw_text.h"
#include "app/theme/semantic.h"

namespace chronicle::app {

NoteDialog::NoteDialog(const UserNote& note, const QString& title, const QStringList& known_tags, QWidget* parent)
    : TypedDialog(parent),
      note_(note),
      begun_(note),
      text_(new QPlainTextEdit(this)),
      tags_(new TagLine(known_tags, this)),
      bookmark_(new QCheckBox(tr("&Bookmarked"), this)),
      said_(new QLabel(this)) {
  setWindowTitle(tr("My note"));
  resize(520, 360);
  text_->setPlainText(QString::fromStdString(note.text));  // nothing was there before it that could be undone to
  fill(note);
  begun_ = typed();
  build(title);
}

void NoteDialog::fill(const UserNote& note) {
  if (raw_text_of(*text_->document()).toStdString() != note.text)
    replace_text(*text_, QString::fromStdString(note.text));
  text_->moveCursor(QTextCursor::End);
  tags_->set_tags(note.tags);
  bookmark_->setChecked(note.bookmarked);
}

void NoteDialog::build(const QString& title) {
  auto* about = new QLabel(title, this);
  about->setTextFormat(Qt::PlainText);
  about->setWordWrap(true);
  text_->setAccessibleName(tr("Note text"));
  text_->setTabChangesFocus(true);
  tags_->setPlaceholderText(tr("transport, to check"));
  auto* form = new QFormLayout;
  form->addRow(tr("&Tags"), tags_);
  form->addRow({}, bookmark_);
  said_->setTextFormat(Qt::PlainText);
  said_->setWordWrap(true);
  said_->hide();
  QPalette attention = said_->palette();
  attention.setColor(QPalette::WindowText, semantic_ink(Semantic::attention, palette()));
  said_->setPalette(attention);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Save the note (Ctrl+Enter)"));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(about);
  layout->addWidget(text_, 1);
  layout->addLayout(form);
  layout->addWidget(said_);
  layout->addWidget(buttons);
  connect(text_, &QPlainTextEdit::textChanged, this, &NoteDialog::edited);
  connect(tags_, &QLineEdit::textChanged, this, &NoteDialog::edited);
  connect(bookmark_, &QCheckBox::toggled, this, &NoteDialog::edited);
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
    TypedDialog::keyPressEvent(event);
}

bool NoteDialog::is_changed() const { return typed() != begun_; }

void NoteDialog::say(const QString& text) {
  said_->setText(text);
  said_->show();
}

void NoteDialog::take_up(const UserNote& typed, const QString& why) {
  fill(typed);
  say(why);
}

void NoteDialog::take_in(const UserNote& other) {
  begun_ = other;
  const UserNote mine = typed();
  const bool is_put_beneath = !other.text.empty() && other.text != mine.text;
  UserNote both = mine;
  if (is_put_beneath)
    both.text += (mine.text.empty() ? "" : "\n\n") + tr("— Saved elsewhere while you were writing: —").toStdString() +
                 "\n" + other.text;
  for (const std::string& tag : other.tags)
    if (std::find(both.tags.begin(), both.tags.end(), tag) == both.tags.end()) both.tags.push_back(tag);
  both.bookmarked = mine.bookmarked == note_.bookmarked ? other.bookmarked : mine.bookmarked;
  note_ = other;
  fill(both);
  const QStringList sentences{
      tr("This note was saved in another window or program while you were writing."),
      is_put_beneath ? tr("That text is now below yours. Combine the two as you wish.") : tr("Your text is unchanged."),
      tr("Save again to keep it.")};
  say(sentences.join(QLatin1Char(' ')));
}

void NoteDialog::accept() {
  const auto written = write_(typed());
  failed_ = !written && written.error().code != ErrorCode::changed_meanwhile;
  if (written) return TypedDialog::accept();
  // Of a text that was changed meanwhile `take_in` has said more.
  if (failed_) say(message_of(written.error()));
}

bool NoteDialog::keep_for_later() {
  const auto kept = keep_();
  kept_ = kept.has_value();
  if (!kept) say(message_of(kept.error()));
  return kept_;
}

}  // namespace chronicle::app
