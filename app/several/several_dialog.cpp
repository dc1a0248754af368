#include "app/several/several_dialog.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/dialogs.h"
#include "app/editor/form_row.h"
#include "app/text/messages.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

constexpr int most_left_out_shown = 3;

QLabel* label_for(QWidget* buddy, const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setFixedWidth(form_label_width);
  label->setBuddy(buddy);
  return label;
}

}  // namespace

SeveralDialog::SeveralDialog(const Choosing& choosing, Known known, Day today, QWidget* parent)
    : TypedDialog(parent),
      choosing_(choosing),
      known_(std::move(known)),
      today_(today),
      session_(new ReferenceEditor({Kind::session}, choosing, this)),
      verb_(new ChoiceEditor(options_of(*field_at(Kind::act, "verb")->field), false, this)),
      source_(new SourceLine(choosing, this)),
      place_(new QStackedWidget(this)),
      field_(new PasteField(this)),
      model_(new ListModel(this)),
      grid_(new ListGrid(*model_, choosing, this)),
      summary_(new QLabel(this)),
      said_(new SaidLabel(this)),
      new_session_button_(new QPushButton(tr("&New Session…"), this)) {
  setWindowTitle(tr("Add several documents"));
  session_->set_name(tr("Session"));
  verb_->set_name(tr("What was done"));
  verb_->set_text(text_of(word_of(Verb::adopted)));
  verb_->show_whole();
  field_->setAccessibleName(tr("List of documents"));
  field_->setPlaceholderText(
      tr("Paste the list here: numbered lines of a communiqué, or rows of a spreadsheet. Each becomes a row that you "
         "can look through and change."));
  place_->addWidget(field_);
  place_->addWidget(grid_);
  summary_->setWordWrap(true);
  summary_->setTextFormat(Qt::PlainText);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  read_ = buttons->addButton(tr("&Read the List"), QDialogButtonBox::ActionRole);
  add_ = buttons->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
  // Enter belongs to the cells; a button that accepts would become the one that it presses.
  for (QAbstractButton* button : buttons->buttons()) qobject_cast<QPushButton*>(button)->setAutoDefault(false);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(make_top());
  layout->addWidget(place_, 1);
  layout->addWidget(summary_);
  layout->addWidget(said_);
  layout->addWidget(buttons);
  resize_on_screen(*this, {1100, 640});
  new_session_button_->setAutoDefault(false);
  setTabOrder(session_, new_session_button_);
  setTabOrder(source_->locator_line(), field_);
  setTabOrder(field_, grid_);
  connect(field_, &PasteField::pasted, this, &SeveralDialog::read);
  connect(field_, &QPlainTextEdit::textChanged, this, &SeveralDialog::tell);
  connect(grid_, &ListGrid::pasted, this, &SeveralDialog::read_text);
  connect(read_, &QPushButton::clicked, this, &SeveralDialog::read);
  connect(add_, &QPushButton::clicked, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(model_, &QAbstractItemModel::dataChanged, this, &SeveralDialog::tell);
  connect(model_, &QAbstractItemModel::rowsInserted, this, &SeveralDialog::tell);
  connect(model_, &QAbstractItemModel::modelReset, this, &SeveralDialog::tell);
  connect(verb_, &FieldEditor::edited, this, [this] { model_->set_verb(verb_->text()); });
  connect(new_session_button_, &QPushButton::clicked, this, &SeveralDialog::ask_session);
  connect(session_, &FieldEditor::edited, this, &SeveralDialog::rematch);
  for (FieldEditor* editor : std::initializer_list<FieldEditor*>{session_, verb_})
    connect(editor, &FieldEditor::edited, this, &SeveralDialog::tell);
  connect(source_, &SourceLine::edited, this, &SeveralDialog::tell);
  connect(source_, &SourceLine::newRequested, this, [this](const QString& typed) {
    if (!add_source_) return;
    if (const auto made = add_source_(typed)) source_->set(text_of(made->text()), source_->locator());
    source_->setFocus();
  });
  for (const auto& keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
                           QKeySequence(Qt::CTRL | Qt::Key_S)})
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { accept(); });
  model_->set_verb(verb_->text());
  field_->setFocus();
  tell();
}

QWidget* SeveralDialog::make_top() {
  auto* top = new QWidget(this);
  auto* grid = new QGridLayout(top);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->addWidget(label_for(session_, tr("&Session"), top), 0, 0);
  grid->addWidget(session_, 0, 1);
  grid->addWidget(new_session_button_, 0, 2);
  grid->addWidget(label_for(verb_, tr("&What was done"), top), 0, 3);
  grid->addWidget(verb_, 0, 4);
  grid->addWidget(source_, 1, 0, 1, 5);
  grid->setColumnStretch(1, 1);
  return top;
}

void SeveralDialog::begin(const ListDraft& draft) {
  session_->set_text(draft.session);
  new_session_ = draft.new_session;
  if (new_session_) show_new_session();
  if (!draft.verb.isEmpty()) verb_->set_text(draft.verb);
  source_->set(draft.source, draft.locator);
  field_->setPlainText(draft.text);
  if (draft.rows.empty()) return;
  model_->set_catalogue(known_()->catalogue());
  place_->setCurrentWidget(grid_);
  model_->set_rows(draft.rows);
}

ListDraft SeveralDialog::draft() const {
  return {.session = session_->text(),
          .new_session = is_session_new() ? new_session_ : std::nullopt,
          .verb = verb_->text(),
          .source = source_->source(),
          .locator = source_->locator(),
          .text = field_->toPlainText(),
          .rows = model_->grid_rows()};
}

bool SeveralDialog::is_changed() const {
  return model_->rowCount() > 0 || !field_->toPlainText().trimmed().isEmpty() || is_session_new();
}

std::optional<RecordId> SeveralDialog::chosen_session() const {
  const auto id = session_->text().isEmpty() ? std::nullopt : session_->record();
  return id && id->kind() == Kind::session ? id : std::nullopt;
}

bool SeveralDialog::is_session_new() const { return new_session_ && session_->text() == new_session_title_; }

void SeveralDialog::show_new_session() {
  new_session_title_ = title_of(*new_session_, *choosing_());
  session_->set_text(new_session_title_);
}

/// The error is what is said of it.
tl::expected<ListedSession, QString> SeveralDialog::listed_session() const {
  if (is_session_new()) {
    auto facts = facts_of(*new_session_, *choosing_());
    if (!facts) return tl::unexpected(fault_at_field(facts.error()));
    return NewSession{*std::move(facts), today_};
  }
  const auto session = chosen_session();
  if (!session) return tl::unexpected(tr("Choose the session that dealt with these documents."));
  return Ref<Kind::session>::of(*session).value();
}

/// The library gets a session that it does not have together with the list, which so need not wait for it.
void SeveralDialog::ask_session() {
  if (!ask_session_) return;
  auto asked = ask_session_(new_session_.value_or(TypedSession()));
  if (!asked) return session_->setFocus(Qt::OtherFocusReason);
  new_session_ = *std::move(asked);
  show_new_session();
  tell();  // also where the title stays the same
  place_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// What the session has dealt with is found more easily.
void SeveralDialog::rematch() {
  const auto session = chosen_session();
  if (model_->rowCount() == 0 || session == matched_for_ || !(session || is_session_new())) return;
  matched_for_ = session;
  const auto known = known_();
  model_->set_catalogue(known->catalogue());
  model_->rematch({.known = known.get(), .session = session});
}

void SeveralDialog::read() {
  const QString text = field_->toPlainText();
  read_text(text);
  if (model_->rowCount() > 0) field_->clear();
}

/// Rows are added to those that are there: a list may come in pieces.
void SeveralDialog::read_text(const QString& text) {
  const std::string bytes = text.toStdString();
  if (bytes.size() > largest_list)
    return said_->say(tr("That is too long for a list: more than 1 MiB. Paste a part of it."));
  const auto known = known_();
  matched_for_ = chosen_session();
  ReadList list = read_list(bytes, {.known = known.get(), .session = chosen_session()});
  if (list.rows.empty()) return said_->say(tr("No document was found in what was pasted."));
  for (const LeftOutLine& line : list.left_out) left_out_ << text_of(line.text);
  std::vector<GridRow> rows;
  for (ListRow& row : list.rows) rows.push_back(grid_row(std::move(row)));
  model_->set_catalogue(known->catalogue());
  const int first = model_->rowCount();
  model_->append(std::move(rows));
  place_->setCurrentWidget(grid_);
  grid_->setCurrentIndex(model_->index(first, static_cast<int>(GridColumn::title)));
  grid_->setFocus(Qt::OtherFocusReason);
}

void SeveralDialog::tell() {
  const int taken = model_->taken(), known = model_->known();
  const bool has_rows = model_->rowCount() > 0;
  // Nothing was done yet at a session that lies ahead.
  const bool ahead = is_session_new() && is_ahead(*new_session_, today_);
  verb_->setEnabled(!ahead);
  model_->set_ahead(ahead);
  add_->setText(has_rows ? tr("&Add %n document(s)", nullptr, taken) : tr("&Add"));
  add_->setEnabled(taken > 0);
  read_->setVisible(place_->currentWidget() == field_);
  read_->setEnabled(!field_->toPlainText().trimmed().isEmpty());
  QStringList words;
  if (has_rows)
    words << tr("%n new document(s).", nullptr, taken - known)
          << tr("%n that the library has already.", nullptr, known);
  if (!left_out_.isEmpty()) {
    QString lines;
    for (const QString& line : left_out_.mid(0, most_left_out_shown))
      lines += (lines.isEmpty() ? QString() : QStringLiteral(", ")) + tr("“%1”").arg(line.left(60));
    if (left_out_.size() > most_left_out_shown) lines += QStringLiteral(", …");
    words << tr("%n line(s) were taken for no document: %1.", nullptr, static_cast<int>(left_out_.size())).arg(lines);
  }
  summary_->setText(words.join(QLatin1Char(' ')));
  summary_->setToolTip(left_out_.join(QLatin1Char('\n')));
  said_->say({});
  Q_EMIT edited();
}

void SeveralDialog::accept() {
  grid_->commit();
  if (place_->currentWidget() == field_ && !field_->toPlainText().trimmed().isEmpty()) return read();
  if (model_->taken() == 0) return said_->say(tr("No document is taken."));
  const auto session = listed_session();
  if (!session) {
    said_->say(session.error());
    return session_->setFocus(Qt::OtherFocusReason);
  }
  if (source_->refuses()) return;
  if (const QModelIndex fault = model_->first_fault(); fault.isValid()) {
    said_->say(tr("Row %1 cannot be taken over as it is.").arg(fault.row() + 1));
    grid_->setFocus(Qt::OtherFocusReason);
    return grid_->setCurrentIndex(fault);
  }
  const DocumentList list{.session = *session, .citing = source_->citing(), .documents = model_->listed()};
  if (const auto written = write_(list); !written) return said_->say(message_of(written.error()));
  TypedDialog::accept();
}

}  // namespace chronicle::app
