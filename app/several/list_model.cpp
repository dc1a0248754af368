#include "app/several/list_model.h"

#include <QtGui/QGuiApplication>
#include <algorithm>

#include "app/text/list_words.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "app/theme/semantic.h"
#include "core/entry/typed_value.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

constexpr std::size_t at(int number) { return static_cast<std::size_t>(number); }

GridColumn grid_column(const QModelIndex& index) { return static_cast<GridColumn>(index.column()); }

/// The cell in which a fault of a fact stands.
GridColumn grid_column(const std::string& field) {
  if (field == "number") return GridColumn::number;
  if (field == "type") return GridColumn::type;
  return GridColumn::title;
}

template <typename E>
QString label_of_word(const QString& word) {
  const auto value = parse_word<E>(word.toStdString());
  return value ? label_of(*value) : word;
}

Result<Assignment> read_day(const QString& text) {
  return read_typed({{}, Kind::act, {}}, "date", Assigning::put, text.toStdString());
}

}  // namespace

void ListModel::set_catalogue(std::shared_ptr<const Catalogue> catalogue) { catalogue_ = std::move(catalogue); }

void ListModel::set_rows(std::vector<GridRow> rows) {
  beginResetModel();
  rows_ = std::move(rows);
  faults_.clear();
  for (const GridRow& row : rows_) faults_.push_back(check(row));
  endResetModel();
}

void ListModel::append(std::vector<GridRow> rows) {
  if (rows.empty()) return;
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
  for (GridRow& row : rows) {
    faults_.push_back(check(row));
    rows_.push_back(std::move(row));
  }
  endInsertRows();
}

void ListModel::rematch(const ListReading& reading) {
  for (int row = 0; row < rowCount(); ++row) {
    GridRow& one = rows_[at(row)];
    const auto& found = one.read.document.known;
    if (one.known != (found ? text_of(found->text()) : QString())) continue;
    match_row(one.read, reading);
    one.known = one.read.document.known ? text_of(one.read.document.known->text()) : QString();
    recheck(row);
  }
}

void ListModel::set_verb(const QString& verb) {
  verb_ = verb;
  tell_verbs();
}

void ListModel::set_ahead(bool ahead) {
  if (std::exchange(is_ahead_, ahead) != ahead) tell_verbs();
}

void ListModel::tell_verbs() {
  if (rows_.empty()) return;
  const auto column = static_cast<int>(GridColumn::verb);
  Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

QString ListModel::verb_of(const GridRow& row) const {
  if (is_ahead_) return text_of(word_of(Verb::planned));
  return row.verb.isEmpty() ? verb_ : row.verb;
}

std::vector<ListedDocument> ListModel::listed() const {
  std::vector<ListedDocument> documents;
  for (const GridRow& row : rows_)
    if (row.is_taken) documents.push_back(listed(row));
  return documents;
}

int ListModel::taken() const {
  return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const GridRow& row) { return row.is_taken; }));
}

int ListModel::known() const {
  return static_cast<int>(std::count_if(rows_.begin(), rows_.end(),
                                        [](const GridRow& row) { return row.is_taken && !row.known.isEmpty(); }));
}

QModelIndex ListModel::first_fault() const {
  for (int row = 0; row < rowCount(); ++row)
    if (rows_[at(row)].is_taken && !faults(row).empty())
      return index(row, static_cast<int>(faults(row).front().column));
  return {};
}

int ListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : grid_column_count; }

QVariant ListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const GridRow& row = rows_[at(index.row())];
  const GridColumn column = grid_column(index);
  const QString fault = fault_at(index.row(), column);
  switch (role) {
    case Qt::DisplayRole:
      return shown(row, column);
    case Qt::EditRole:
      if (column == GridColumn::type) return row.type;
      if (column == GridColumn::verb) return row.verb;
      if (column == GridColumn::document) return row.known;
      return shown(row, column);
    case Qt::CheckStateRole:
      if (column == GridColumn::number) return row.is_taken ? Qt::Checked : Qt::Unchecked;
      return {};
    case Qt::ToolTipRole:
      if (!fault.isEmpty()) return fault;
      return column == GridColumn::doubts ? said(index.row()) : shown(row, column);
    case Qt::ForegroundRole:
      if (!fault.isEmpty() || column == GridColumn::doubts)
        return semantic_ink(Semantic::attention, QGuiApplication::palette());
      if (!row.is_taken || (column == GridColumn::verb && row.verb.isEmpty()) ||
          (column == GridColumn::type && !row.known.isEmpty()) ||
          (column == GridColumn::document && row.known.isEmpty()))
        return muted_ink(QGuiApplication::palette());
      return {};
    case Qt::AccessibleTextRole: {
      const QString text = column == GridColumn::doubts ? said(index.row()) : shown(row, column);
      return fault.isEmpty() ? text : tr("%1: %2").arg(text, fault);
    }
    default:
      return {};
  }
}

bool ListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  GridRow& row = rows_[at(index.row())];
  const GridColumn column = grid_column(index);
  if (role == Qt::CheckStateRole && column == GridColumn::number) {
    row.is_taken = value.toInt() == Qt::Checked;
  } else if (role == Qt::EditRole) {
    QString* const cells[] = {&row.number, &row.title, &row.language, &row.type, &row.verb, &row.day, &row.known};
    if (column == GridColumn::doubts || *cells[index.column()] == value.toString()) return false;
    *cells[index.column()] = value.toString();
    settle(row, column);
  } else {
    return false;
  }
  recheck(index.row());
  return true;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  switch (static_cast<GridColumn>(section)) {
    case GridColumn::number:
      return tr("Item");
    case GridColumn::title:
      return tr("Title");
    case GridColumn::language:
      return tr("Language");
    case GridColumn::type:
      return tr("Type");
    case GridColumn::verb:
      return tr("What was done");
    case GridColumn::day:
      return tr("Day");
    case GridColumn::document:
      return tr("Document");
    case GridColumn::doubts:
      return tr("To look at");
  }
  return {};
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  const GridColumn column = grid_column(index);
  if (column == GridColumn::number) flags |= Qt::ItemIsUserCheckable;
  const bool is_of_library = column == GridColumn::type && !rows_[at(index.row())].known.isEmpty();
  if (column != GridColumn::doubts && !is_of_library) flags |= Qt::ItemIsEditable;
  return flags;
}

ListedDocument ListModel::listed(const GridRow& row) const {
  ListedDocument document = row.read.document;
  if (row.number != text_of(document.number)) document.mark.clear();
  document.number = row.number.trimmed().toStdString();
  // The title that the grid shows; what the list has in further languages stays.
  const GridRow before = grid_row(row.read);
  document.names.erase(before.language.toStdString());
  document.names[row.language.trimmed().toStdString()] = row.title.trimmed().toStdString();
  document.type = parse_word<DocumentType>(row.type.toStdString()).value_or(DocumentType::document);
  document.verb = parse_word<Verb>(verb_of(row).toStdString()).value_or(Verb::adopted);
  document.date.reset();
  if (const auto day = read_day(row.day); day && day->value)
    document.date = Date::parse(day->value->substr(1, day->value->size() - 2));
  document.known.reset();
  if (const auto id = RecordId::parse(row.known.toStdString())) document.known = Ref<Kind::document>::of(*id);
  return document;
}

/// By the rules of the record; the title is also that of the agenda item, and is said once.
std::vector<CellFault> ListModel::check(const GridRow& row) const {
  std::vector<CellFault> faults;
  const auto add = [&](GridColumn column, const Error& error) {
    const auto is_there = [&](const CellFault& one) { return one.column == column; };
    if (std::none_of(faults.begin(), faults.end(), is_there)) faults.push_back({column, fault_at_field(error)});
  };
  if (const auto day = read_day(row.day); !day) add(GridColumn::day, day.error());
  DocumentList list;
  list.documents.push_back(listed(row));
  for (const Error& error : faults_of_row(list, 0)) add(grid_column(error.field), error);
  if (!row.known.isEmpty() && known_document(row) == nullptr)
    add(GridColumn::document,
        {.code = ErrorCode::bad_value, .expected = Expected::held_document, .found = row.known.toStdString()});
  return faults;
}

/// What the user has said is in doubt no longer.
void ListModel::settle(GridRow& row, GridColumn column) const {
  const auto drop = [&](std::initializer_list<ListDoubt> settled) {
    std::erase_if(row.read.doubts,
                  [&](ListDoubt doubt) { return std::find(settled.begin(), settled.end(), doubt) != settled.end(); });
  };
  const auto of_type = {ListDoubt::type_not_known, ListDoubt::decision_by_form, ListDoubt::decision_or_itself};
  if (column == GridColumn::type) drop(of_type);
  if (column == GridColumn::title) drop({ListDoubt::parted_word});
  if (column == GridColumn::day) drop({ListDoubt::date_not_read});
  if (column != GridColumn::document) return;
  drop({ListDoubt::alike, ListDoubt::several_alike, ListDoubt::twice});
  if (!row.known.isEmpty()) drop(of_type);
}

void ListModel::recheck(int row) {
  faults_[at(row)] = check(rows_[at(row)]);
  Q_EMIT dataChanged(index(row, 0), index(row, grid_column_count - 1));
}

QString ListModel::shown(const GridRow& row, GridColumn column) const {
  switch (column) {
    case GridColumn::number:
      return row.number;
    case GridColumn::title:
      return row.title;
    case GridColumn::language:
      return row.language;
    case GridColumn::type:
      if (const Document* document = known_document(row)) return label_of(document->type);
      return label_of_word<DocumentType>(row.type);
    case GridColumn::verb:
      return label_of_word<Verb>(verb_of(row));
    case GridColumn::day:
      return row.day;
    case GridColumn::document:
      if (row.known.isEmpty()) return tr("New");
      if (const Document* document = known_document(row))
        return text_of(title_of(*catalogue_, document->id, shown_language));
      return row.known;
    case GridColumn::doubts:
      return said(static_cast<int>(&row - rows_.data()));
  }
  return {};
}

/// Faults first, then doubts.
QString ListModel::said(int row) const {
  QStringList words;
  for (const CellFault& fault : faults(row))
    words << tr("%1: %2").arg(headerData(static_cast<int>(fault.column), Qt::Horizontal).toString(), fault.words);
  if (catalogue_ != nullptr) words << doubts_in_words(rows_[at(row)].read, *catalogue_);
  return words.join(QStringLiteral("; "));
}

QString ListModel::fault_at(int row, GridColumn column) const {
  for (const CellFault& fault : faults(row))
    if (fault.column == column) return fault.words;
  return {};
}

const Document* ListModel::known_document(const GridRow& row) const {
  const auto id = RecordId::parse(row.known.toStdString());
  return id && catalogue_ != nullptr ? catalogue_->find<Document>(*id) : nullptr;
}

}  // namespace chronicle::app
