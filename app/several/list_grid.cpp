#include "app/several/list_grid.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>

#include "app/editor/choice_editor.h"
#include "app/editor/reference_editor.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

const Field& field_of(Kind kind, std::string_view key) { return *field_at(kind, key)->field; }

/// What a cell is changed with.
class CellDelegate : public QStyledItemDelegate {
 public:
  CellDelegate(ListModel& model, Choosing choosing, QObject* parent)
      : QStyledItemDelegate(parent), model_(model), choosing_(std::move(choosing)) {}

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QWidget* editor = make_editor(parent, option, index);
    editor->setAccessibleName(model_.headerData(index.column(), Qt::Horizontal).toString());
    return editor;
  }
  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
      box->setCurrentIndex(box->findData(value));
    else if (auto* reference = qobject_cast<ReferenceEditor*>(editor))
      reference->set_text(value);
    else
      QStyledItemDelegate::setEditorData(editor, index);
  }
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    if (const auto* box = qobject_cast<QComboBox*>(editor))
      model->setData(index, box->currentData());
    else if (const auto* reference = qobject_cast<ReferenceEditor*>(editor))
      model->setData(index, reference->record() ? text_of(reference->record()->text()) : reference->text());
    else
      QStyledItemDelegate::setModelData(editor, model, index);
  }
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override {
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    editor->setMinimumHeight(editor->sizeHint().height());
  }

 private:
  QWidget* make_editor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    switch (static_cast<GridColumn>(index.column())) {
      case GridColumn::type:
        return box(parent, options_of(field_of(Kind::document, "type")));
      case GridColumn::verb: {
        auto options = options_of(field_of(Kind::act, "verb"));
        options.insert(options.begin(), {QString(), ListGrid::tr("As for all")});
        return box(parent, options);
      }
      case GridColumn::document: {
        auto* editor = new ReferenceEditor({Kind::document}, choosing_, parent);
        editor->line()->setPlaceholderText(ListGrid::tr("New; type a few letters"));
        std::vector<RecordId> alike;
        for (const AlikeDocument& one : model_.grid_rows().at(static_cast<std::size_t>(index.row())).read.alike)
          alike.push_back(one.document.id());
        editor->offer_first(std::move(alike));
        editor->setAutoFillBackground(true);
        return editor;
      }
      default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
  }
  static QComboBox* box(QWidget* parent, const std::vector<Option>& options) {
    auto* box = new QComboBox(parent);
    for (const auto& [value, shown] : options) box->addItem(shown, value);
    return box;
  }

  ListModel& model_;
  const Choosing choosing_;
};

}  // namespace

ListGrid::ListGrid(ListModel& model, const Choosing& choosing, QWidget* parent) : QTableView(parent), model_(model) {
  setModel(&model);
  setItemDelegate(new CellDelegate(model, choosing, this));
  setAccessibleName(tr("Documents of the list"));
  setTabKeyNavigation(false);
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                  QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setWordWrap(true);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  verticalHeader()->hide();
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

/// All columns are in sight, also in a small window, and what to look at has room: else a row would be as tall as a
/// page.
void ListGrid::resizeEvent(QResizeEvent* event) {
  constexpr int wide[] = {64, 290, 72, 110, 104, 84, 150}, narrow[] = {52, 200, 56, 92, 92, 76, 104};
  constexpr int room_for_wide = 1040;
  const bool is_narrow = width() < room_for_wide;
  if (is_narrow_ != is_narrow) {
    const auto& widths = is_narrow ? narrow : wide;
    for (int column = 0; column < static_cast<int>(std::size(wide)); ++column) setColumnWidth(column, widths[column]);
    is_narrow_ = is_narrow;
  }
  QTableView::resizeEvent(event);
}

void ListGrid::commit() {
  const QModelIndex current = currentIndex();
  if (state() != EditingState || !current.isValid()) return;
  setCurrentIndex({});  // closes the cell
  setCurrentIndex(current);
}

void ListGrid::keyPressEvent(QKeyEvent* event) {
  const QModelIndex current = currentIndex();
  if (event->matches(QKeySequence::Paste)) {
    Q_EMIT pasted(QGuiApplication::clipboard()->text());
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (event->modifiers().testFlag(Qt::ControlModifier) || !current.isValid()) return event->ignore();
    edit(current, QAbstractItemView::EditKeyPressed, event);
  } else if (event->key() == Qt::Key_Space && current.isValid()) {
    const QModelIndex first = model_.index(current.row(), 0);
    const bool is_taken = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model_.setData(first, is_taken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
  } else if (event->key() == Qt::Key_Delete && current.isValid()) {
    if (current.flags().testFlag(Qt::ItemIsEditable)) model_.setData(current, QString());
  } else {
    QTableView::keyPressEvent(event);
  }
}

}  // namespace chronicle::app
