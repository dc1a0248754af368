#include "app/editor/reference_editor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/text/values.h"
#include "app/text/words.h"
#include "core/entry/called.h"
#include "core/query/as_of/record_date.h"

namespace chronicle::app {
namespace {

constexpr std::size_t most_offered = 12;
constexpr int id_role = Qt::UserRole + 1;

/// What a record is offered as: its title, its kind where there are several, and its id, which tells those apart that
/// are called the same.
QString offered_text(const NamedRecords& names, const RecordId& id, bool with_kind) {
  const QString title = text_of(names.title(id));
  return with_kind ? title + QStringLiteral("  ·  ") + label_of(id.kind()) : title;
}

}  // namespace

ReferenceEditor::ReferenceEditor(std::vector<Kind> kinds, Choosing choosing, QWidget* parent)
    : FieldEditor(parent),
      kinds_(std::move(kinds)),
      choosing_(std::move(choosing)),
      line_(new QLineEdit(this)),
      offered_(new QStandardItemModel(this)),
      completer_(new QCompleter(offered_, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(line_);
  setFocusProxy(line_);
  line_->installEventFilter(this);
  line_->setPlaceholderText(tr("Type a few letters"));
  completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer_->setMaxVisibleItems(static_cast<int>(most_offered));
  completer_->setWidget(line_);
  completer_->setWrapAround(false);  // Down at the last would leave none chosen
  connect(line_, &QLineEdit::textEdited, this, &ReferenceEditor::offer);
  connect(line_, &QLineEdit::textChanged, this, &FieldEditor::edited);
  connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ReferenceEditor::choose);
}

QString ReferenceEditor::text() const {
  const QString typed = line_->text();
  return !chosen_.isEmpty() && typed == chosen_name_ ? chosen_ : typed.trimmed();
}

void ReferenceEditor::set_text(const QString& text) {
  const auto id = RecordId::parse(text.toStdString());
  const auto names = choosing_();
  const bool is_known = id && names->catalogue()->contains(*id);
  chosen_ = is_known ? text : QString();
  chosen_name_ = is_known ? text_of(names->title(*id)) : QString();
  line_->setText(is_known ? chosen_name_ : text);
  line_->setCursorPosition(0);
}

std::optional<RecordId> ReferenceEditor::record() const {
  const std::string typed = text().toStdString();
  const auto names = choosing_();
  if (const auto id = RecordId::parse(typed)) return names->catalogue()->contains(*id) ? id : std::nullopt;
  const auto called = called_in(names->catalogue(), names->other_names(), shown_language)(typed, kinds_);
  return called.size() == 1 ? std::optional(called.front()) : std::nullopt;
}

void ReferenceEditor::offer(const QString& typed) {
  const bool is_empty = typed.trimmed().isEmpty();
  show_offered(is_empty ? std::vector<RecordId>() : choosing_()->find(typed.toStdString(), kinds_, most_offered));
}

bool ReferenceEditor::eventFilter(QObject* watched, QEvent* event) {
  const bool is_key = watched == line_ && event->type() == QEvent::KeyPress;
  if (!is_key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Down || !line_->text().isEmpty() || first_.empty())
    return FieldEditor::eventFilter(watched, event);
  show_offered(first_);
  return true;
}

void ReferenceEditor::show_offered(const std::vector<RecordId>& records) {
  offered_->clear();
  const auto names = choosing_();
  for (const RecordId& id : records) {
    auto* item = new QStandardItem(offered_text(*names, id, kinds_.size() > 1));
    item->setData(text_of(id.text()), id_role);
    item->setToolTip(text_of(id.text()));
    offered_->appendRow(item);
  }
  if (offered_->rowCount() == 0) return completer_->popup()->hide();
  completer_->complete();
  completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));  // Enter takes what fits best
}

void ReferenceEditor::choose(const QModelIndex& index) {
  const QString id = index.data(id_role).toString();
  if (id.isEmpty()) return;
  set_text(id);
  Q_EMIT edited();
}

}  // namespace chronicle::app
