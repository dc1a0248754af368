#include "app/editor/record_form.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/editor/field_words.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "app/theme/muted_label.h"

namespace chronicle::app {
namespace {

constexpr int margin = 16;
constexpr double heading_share = 1.35;
/// Languages that a name is first offered in, and those that can be added to them.
const std::vector<std::string> first_languages{"en", "ru"};
const std::vector<std::string> further_languages{"az", "be", "hy", "kk", "ky", "ro", "tg", "tk", "uk", "uz"};

/// Takes what `widget` has for the keyboard after `last`, and gives the last of it.
QWidget* after(QWidget* last, QWidget* widget) {
  QList<QWidget*> all{widget};
  all << widget->findChildren<QWidget*>();
  for (QWidget* one : all) {
    if (one->window() != last->window()) continue;  // a menu
    if ((one->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || one->focusProxy() != nullptr) continue;
    QWidget::setTabOrder(last, one);
    last = one;
  }
  return last;
}

std::string key_of_path(const std::string& path) { return path.substr(0, path.find('.')); }

}  // namespace

RecordForm::RecordForm(Choosing choosing, QWidget* parent)
    : QWidget(parent),
      choosing_(std::move(choosing)),
      heading_(new QLabel(this)),
      hint_(new MutedLabel(this)),
      source_(new SourceLine(choosing_, this)),
      area_(new QScrollArea(this)),
      parts_line_(new QWidget(this)),
      part_(new QComboBox(parts_line_)),
      add_part_(new QPushButton(tr("Add"), parts_line_)),
      slug_label_(new QLabel(tr("ID"), this)),
      slug_(new QLineEdit(this)),
      said_(new SaidLabel(this)),
      save_(new QPushButton(tr("Save"), this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  lay_out();
  connect(source_, &SourceLine::edited, this, &RecordForm::edited);
  connect(slug_, &QLineEdit::textEdited, this, &RecordForm::edited);
  connect(add_part_, &QPushButton::clicked, this, &RecordForm::add_part);
  connect(save_, &QPushButton::clicked, this, &RecordForm::saveRequested);
  connect(cancel_, &QPushButton::clicked, this, &RecordForm::leaveRequested);
}

void RecordForm::lay_out() {
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * heading_share);
  large.setWeight(QFont::DemiBold);
  heading_->setFont(large);
  heading_->setTextFormat(Qt::PlainText);
  heading_->setWordWrap(true);
  slug_label_->setBuddy(slug_);
  slug_->setAccessibleName(tr("ID of the new record"));
  part_->setAccessibleName(tr("What else can be entered"));
  part_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  part_->setMinimumContentsLength(8);  // a narrow window gives it no more; others all that there is
  part_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  add_part_->setAccessibleName(tr("Add what is chosen"));
  save_->setToolTip(tr("Save what was entered (Ctrl+S)"));
  cancel_->setToolTip(tr("Return to the page (Esc)"));
  save_->setDefault(true);
  auto* more = new QHBoxLayout(parts_line_);
  more->setContentsMargins(0, 0, 0, 0);
  more->addWidget(part_, 1);
  more->addWidget(add_part_);
  area_->setWidgetResizable(true);
  area_->setFrameShape(QFrame::NoFrame);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area_->setFocusPolicy(Qt::NoFocus);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(margin, 8, margin, 8);
  foot->setSpacing(8);
  foot->addWidget(said_, 1);
  foot->addStretch();
  foot->addWidget(cancel_, 0, Qt::AlignBottom);
  foot->addWidget(save_, 0, Qt::AlignBottom);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(area_, 1);
  layout->addWidget(new Hairline(this));
  layout->addLayout(foot);
}

void RecordForm::begin(const RecordAsTyped& record, const QString& title) {
  clear();
  record_ = record;
  heading_->setText(title);
  const bool is_new = record.id.is_null();
  hint_->setText(is_new ? tr("New record") : text_of(record.id.text()));
  make_rows();
  slug_label_->setVisible(is_new);
  slug_->setVisible(is_new);
  slug_->clear();
  slug_->setModified(false);
  said_->say({});
}

/// The fields go; what stands around them stays.
void RecordForm::clear() {
  for (QWidget* kept : std::initializer_list<QWidget*>{heading_, hint_, source_, parts_line_, slug_label_, slug_})
    kept->setParent(this);
  delete area_->takeWidget();
  rows_.clear();
  cited_.clear();
}

void RecordForm::make_rows() {
  fields_ = new QWidget;
  fields_->setBackgroundRole(QPalette::Base);
  auto* all = new QVBoxLayout(fields_);
  all->setContentsMargins(margin, 16, margin, 16);
  all->setSpacing(4);
  all->addWidget(hint_);
  all->addWidget(heading_);
  all->addSpacing(8);
  all->addWidget(source_);
  all->addSpacing(8);
  all->addWidget(new Hairline(fields_));
  all->addSpacing(8);
  grid_ = new QGridLayout;
  grid_->setHorizontalSpacing(12);
  grid_->setVerticalSpacing(4);
  grid_->setColumnStretch(1, 1);
  all->addLayout(grid_);
  for (const Field& field : fields_of(record_.kind))
    if (field.has_parts())
      for (const std::string& part : parts_of(field)) add_row(field, part);
    else
      add_row(field, "");
  auto* foot = new QGridLayout;
  foot->setHorizontalSpacing(12);
  foot->setColumnStretch(1, 1);
  foot->addWidget(slug_label_, 0, 0);
  foot->addWidget(slug_, 0, 1);
  foot->setColumnMinimumWidth(0, form_label_width);
  foot->addWidget(parts_line_, 1, 1);
  all->addLayout(foot);
  all->addStretch();
  for (QWidget* shown : std::initializer_list<QWidget*>{heading_, hint_, source_, parts_line_}) shown->show();
  offer_parts();
  area_->setWidget(fields_);
  fields_->show();
  order_tabs();
}

void RecordForm::order_tabs() {
  QWidget* last = after(source_->source_editor()->line(), source_->new_button());
  last = after(last, source_->locator_line());
  for (FormRow* row : rows_) last = after(after(last, row->editor()), row->marks());
  for (QWidget* widget : std::initializer_list<QWidget*>{slug_, part_, add_part_, cancel_, save_})
    last = after(last, widget);
}

/// The parts of names and readings that have a row from the first.
std::vector<std::string> RecordForm::parts_of(const Field& field) const {
  std::vector<std::string> parts;
  if (field.type == FieldType::names) parts = first_languages;
  std::string start(field.key);
  start += ".";
  for (const TypedFact& fact : record_.facts) {
    if (!fact.field.starts_with(start)) continue;
    std::string part = fact.field.substr(start.size());
    if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(std::move(part));
  }
  return parts;
}

std::string RecordForm::value_of(const std::string& path) const {
  const auto found = std::find_if(record_.facts.begin(), record_.facts.end(),
                                  [&](const TypedFact& fact) { return fact.field == path; });
  return found == record_.facts.end() ? std::string() : found->text;
}

FormRow* RecordForm::add_row(const Field& field, const std::string& part) {
  auto* row = new FormRow(field, part, choosing_, *grid_, grid_->rowCount(), fields_);
  row->begin(value_of(row->path()));
  show_marks(*row);
  connect(row, &FormRow::edited, this, &RecordForm::edited);
  rows_.push_back(row);
  return row;
}

/// The sources of the fact, and whether it rests on that of the form, too.
void RecordForm::show_marks(FormRow& row) {
  const std::string key = key_of_path(row.path());
  const auto facts = fact_keys(record_.kind);
  const bool is_fact = std::find(facts.begin(), facts.end(), key) != facts.end();
  if (!is_fact || row.begun().empty()) return row.marks()->hide();
  const auto is_for = [&](const std::string& field) {
    return std::any_of(record_.citations.begin(), record_.citations.end(),
                       [&](const Citation& one) { return one.field == field; });
  };
  const std::string field = is_for(key) ? key : std::string();
  auto* menu = new QMenu(row.marks());
  int sources = 0;
  for (const Citation& citation : record_.citations) {
    if (citation.field != field) continue;
    ++sources;
    QString line = text_of(choosing_()->title(citation.source.id()));
    if (citation.locator) line += QStringLiteral(" — ") + QString::fromStdString(*citation.locator);
    menu->addAction(line.replace(u'&', QStringLiteral("&&")))->setEnabled(false);
  }
  menu->addSeparator();
  QAction* too = menu->addAction(tr("Rests on the source above"));
  too->setCheckable(true);
  connect(too, &QAction::toggled, this, [this, path = row.path()](bool on) {
    std::erase(cited_, path);
    if (on) cited_.push_back(path);
    Q_EMIT edited();
  });
  row.marks()->setMenu(menu);
  const QString said = sources > 0 ? tr("%n source(s)", nullptr, sources) : tr("No source");
  row.marks()->setText(QStringLiteral("[%1]").arg(sources));
  row.marks()->setToolTip(said);
  row.marks()->setAccessibleDescription(said);
}

/// What can be added of names and readings.
void RecordForm::offer_parts() {
  part_->clear();
  const auto offer = [&](const Field& field, const std::string& part) {
    std::string path(field.key);
    path += "." + part;
    if (row(path) == nullptr) part_->addItem(field_label({&field, part}), text_of(path));
  };
  for (const Field& field : fields_of(record_.kind)) {
    if (field.type == FieldType::names)
      for (const std::string& language : further_languages) offer(field, language);
    if (field.type == FieldType::reasons)
      for (const std::string_view key : fact_keys(record_.kind)) offer(field, std::string(key));
  }
  parts_line_->setEnabled(part_->count() > 0);
}

void RecordForm::add_part() {
  const std::string path = part_->currentData().toString().toStdString();
  const auto at = field_at(record_.kind, path);
  if (!at) return;
  FormRow* added = add_row(*at->field, std::string(at->part));
  offer_parts();
  order_tabs();
  added->editor()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::fill(const std::vector<TypedFact>& facts) {
  for (const TypedFact& fact : facts) {
    const auto at = field_at(record_.kind, fact.field);
    if (!at) continue;
    FormRow* filled = row(fact.field);
    if (filled == nullptr) filled = add_row(*at->field, std::string(at->part));
    filled->editor()->set_text(QString::fromStdString(fact.text));
  }
  offer_parts();
}

void RecordForm::settle() {
  for (FormRow* row : rows_) row->settle();
}

bool RecordForm::is_edited() const {
  return !cited_.empty() || slug_->isModified() ||
         std::any_of(rows_.begin(), rows_.end(), [](const FormRow* row) { return row->is_typed(); });
}

std::vector<TypedFact> RecordForm::edited_facts() const {
  std::vector<TypedFact> facts;
  for (const FormRow* row : rows_)
    if (row->is_edited()) facts.push_back({row->path(), row->editor()->text().toStdString()});
  return facts;
}

std::vector<TypedFact> RecordForm::begun_facts() const {
  std::vector<TypedFact> facts;
  for (const FormRow* row : rows_)
    if (row->is_edited()) facts.push_back({row->path(), row->begun()});
  return facts;
}

void RecordForm::take_in(const RecordAsTyped& record) {
  record_ = record;
  for (const TypedFact& fact : record.facts)
    if (const auto at = field_at(record.kind, fact.field); at && row(fact.field) == nullptr) {
      FormRow* added = add_row(*at->field, std::string(at->part));
      added->begin({});
    }
  for (FormRow* one : rows_) one->take_in(value_of(one->path()));
  offer_parts();
}

bool RecordForm::asks() {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [](const FormRow* row) { return row->is_in_question(); });
  if (found == rows_.end()) return false;
  focus((*found)->path());
  return true;
}

Typing RecordForm::typing() const {
  const auto names = choosing_();
  return {record_.id, record_.kind, called_in(names->catalogue(), names->other_names(), shown_language)};
}

std::optional<std::vector<Assignment>> RecordForm::read() {
  const Typing how = typing();
  std::vector<Assignment> assignments;
  FormRow* faulty = nullptr;
  for (FormRow* row : rows_) {
    const bool is_cited = std::find(cited_.begin(), cited_.end(), row->path()) != cited_.end();
    if (!row->is_edited() && !is_cited) continue;
    const auto assignment = read_typed(how, row->path(), Assigning::put, row->editor()->text().toStdString());
    if (assignment) {
      assignments.push_back(*assignment);
      continue;
    }
    row->show_fault(fault_at_field(assignment.error()));
    if (faulty == nullptr) faulty = row;
  }
  if (faulty == nullptr) return assignments;
  focus(faulty->path());
  return std::nullopt;
}

std::vector<Assignment> RecordForm::begun() const {
  const Typing how = typing();
  std::vector<Assignment> assignments;
  for (const FormRow* row : rows_)
    if (row->is_edited())
      if (auto assignment = read_typed(how, row->path(), Assigning::put, row->begun()))
        assignments.push_back(*std::move(assignment));
  return assignments;
}

void RecordForm::show_fault(const Error& error) {
  FormRow* at = row(error.field);
  // Messages may tell of a part by its whole, or of the whole by one of its parts.
  for (FormRow* one : rows_)
    if (at == nullptr && !error.field.empty() && key_of_path(one->path()) == key_of_path(error.field)) at = one;
  if (at == nullptr) return say(message_of(error));
  at->show_fault(fault_at_field(error));
  focus(at->path());
}

void RecordForm::focus(const std::string& field) {
  FormRow* at = row(field);
  for (FormRow* one : rows_)
    if (at == nullptr && key_of_path(one->path()) == field) at = one;
  if (at == nullptr) at = rows_.front();
  at->editor()->setFocus(Qt::OtherFocusReason);
  if (fields_->layout() != nullptr) fields_->layout()->activate();
  area_->ensureWidgetVisible(at->editor());
}

FormRow* RecordForm::row(const std::string& path) const {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const FormRow* row) { return row->path() == path; });
  return found == rows_.end() ? nullptr : *found;
}

void RecordForm::propose_slug(const QString& slug) {
  if (!slug_->isModified()) slug_->setText(slug);
}

void RecordForm::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return Q_EMIT leaveRequested();
  QWidget::keyPressEvent(event);
}

}  // namespace chronicle::app
