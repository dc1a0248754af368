#include "app/filter/facet_model.h"

#include <algorithm>

#include "app/text/collation.h"
#include "app/text/values.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

constexpr std::size_t few = 6;

bool is_tag(const std::string& value) { return value.starts_with(yours_tag); }

/// The value of an enumeration, else the text as it is.
template <Named E>
QString label_of_word(const std::string& value) {
  const auto word = parse_word<E>(value);
  return word ? label_of(*word) : text_of(value);
}

}  // namespace

// Whether it has the same rows; counts may differ.
bool FacetModel::Section::operator==(const Section& other) const {
  const auto same = [](const Value& a, const Value& b) { return a.value == b.value; };
  return facet == other.facet && has_more_row == other.has_more_row &&
         std::equal(values.begin(), values.end(), other.values.begin(), other.values.end(), same);
}

void FacetModel::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
  catalogue_ = std::move(catalogue);
  rebuild();
}

void FacetModel::show(const Filter& filter, const std::array<FacetCounts, facet_count>& counts, Day as_of) {
  filter_ = filter;
  counts_ = counts;
  as_of_ = as_of;
  rebuild();
}

void FacetModel::setFilter(const Filter& filter) {
  filter_ = filter;
  rebuild();
}

void FacetModel::setLong(Facet facet, bool is_long) {
  if (is_long)
    long_.insert(facet);
  else
    long_.erase(facet);
  rebuild();
}

// Rows that stay keep their place under the pointer and the keyboard.
void FacetModel::rebuild() {
  auto sections = makeSections();
  if (sections == sections_) {
    sections_ = std::move(sections);
    for (int row = 0; row < rowCount(); ++row) {
      const QModelIndex section = index(row, 0);
      Q_EMIT dataChanged(section, section);
      if (rowCount(section) > 0) Q_EMIT dataChanged(index(0, 0, section), index(rowCount(section) - 1, 0, section));
    }
    return;
  }
  beginResetModel();
  sections_ = std::move(sections);
  endResetModel();
}

std::vector<FacetModel::Section> FacetModel::makeSections() const {
  std::vector<Section> sections;
  for (const Facet facet : facets_in_order) {
    Section section = makeSection(facet);
    if (!section.values.empty()) sections.push_back(std::move(section));
  }
  return sections;
}

FacetModel::Section FacetModel::makeSection(Facet facet) const {
  Section section;
  section.facet = facet;
  auto all = valuesOf(facet);
  const auto is_few = [&](std::size_t i) { return i < few || filter_.of(facet).contains(all[i].value); };
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!is_few(i)) ++section.hidden;
  // One hidden value would take no less room than the row that says so.
  section.has_more_row = section.hidden > 1;
  const bool shows_all = !section.has_more_row || long_.contains(facet);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (shows_all || is_few(i)) section.values.push_back(all[i]);
  return section;
}

/// Those that occur and those that are chosen: years from the newest, others from the most frequent, tags after what
/// else is the user's.
std::vector<FacetModel::Value> FacetModel::valuesOf(Facet facet) const {
  std::vector<Value> values;
  const FacetCounts& counts = counts_.at(static_cast<std::size_t>(facet));
  for (const auto& [value, count] : counts) values.push_back({value, labelOf(facet, value), count});
  for (const std::string& value : filter_.of(facet))
    if (!counts.contains(value)) values.push_back({value, labelOf(facet, value), 0});
  const QCollator collator = text_collator();
  std::sort(values.begin(), values.end(), [&](const Value& a, const Value& b) {
    if (facet == Facet::year) return a.label.toInt() > b.label.toInt();
    if (facet == Facet::yours && is_tag(a.value) != is_tag(b.value)) return is_tag(b.value);
    if (a.count != b.count) return a.count > b.count;
    return collator.compare(a.label, b.label) < 0;
  });
  return values;
}

QString FacetModel::labelOf(Facet facet, const std::string& value) const {
  if (facet == Facet::year) return text_of(value);
  if (facet == Facet::place && value == by_video) return tr("By video");
  if (facet == Facet::yours) return labelOfYours(value);
  if (facet == Facet::session_state) return label_of_word<SessionState>(value);
  if (facet == Facet::type) return label_of_word<DocumentType>(value);
  if (facet == Facet::outcome) return label_of_word<Outcome>(value);
  if (facet == Facet::validity) return label_of_word<Validity>(value);
  const auto id = RecordId::parse(value);
  return text_of(id && catalogue_ != nullptr ? title_of(*catalogue_, *id, shown_language) : value);
}

QString FacetModel::labelOfYours(const std::string& value) {
  if (is_tag(value)) return QStringLiteral("#") + text_of(value.substr(std::string_view(yours_tag).size()));
  return value == yours_bookmarked ? tr("Bookmarked") : tr("With a note");
}

QString FacetModel::titleOf(Facet facet) const {
  switch (facet) {
    case Facet::year:
      return tr("Year");
    case Facet::place:
      return tr("Place");
    case Facet::state:
      return tr("State");
    case Facet::session_state:
      return tr("Session status");
    case Facet::topic:
      return tr("Topic");
    case Facet::type:
      return tr("Type");
    case Facet::outcome:
      return tr("Outcome");
    case Facet::yours:
      return tr("My notes and tags");
    case Facet::validity:
      break;
  }
  return tr("Validity on %1").arg(short_day_text(as_of_));
}

QModelIndex FacetModel::sectionOf(Facet facet) const {
  for (std::size_t i = 0; i < sections_.size(); ++i)
    if (sections_[i].facet == facet) return index(static_cast<int>(i), 0);
  return {};
}

QModelIndex FacetModel::indexOf(Facet facet, const std::string& value) const {
  const QModelIndex section = sectionOf(facet);
  if (!section.isValid()) return {};
  const auto& values = sections_[static_cast<std::size_t>(section.row())].values;
  const auto found = std::find_if(values.begin(), values.end(), [&](const Value& one) { return one.value == value; });
  return found == values.end() ? QModelIndex() : index(static_cast<int>(found - values.begin()), 0, section);
}

FacetModel::RowType FacetModel::typeOf(const QModelIndex& index) {
  return static_cast<RowType>(index.data(type_role).toInt());
}

Facet FacetModel::facetOf(const QModelIndex& index) { return static_cast<Facet>(index.data(facet_role).toInt()); }

std::string FacetModel::valueOf(const QModelIndex& index) { return index.data(value_role).toString().toStdString(); }

// The internal id of a section is 0, that of a row in it the number of the section from 1.
QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex FacetModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int FacetModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(sections_.size());
  if (parent.internalId() != 0 || parent.column() != 0) return 0;
  return sections_[static_cast<std::size_t>(parent.row())].rows();
}

int FacetModel::columnCount(const QModelIndex& /*parent*/) const { return 1; }

QVariant FacetModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const bool is_section = index.internalId() == 0;
  const auto& section = sections_[is_section ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
  if (role == facet_role) return static_cast<int>(section.facet);
  if (is_section) return sectionData(section, role);
  const auto row = static_cast<std::size_t>(index.row());
  return row < section.values.size() ? valueData(section, section.values[row], role) : moreData(section, role);
}

QVariant FacetModel::sectionData(const Section& section, int role) const {
  if (role == type_role) return static_cast<int>(RowType::section);
  if (role == Qt::DisplayRole) return titleOf(section.facet);
  return {};
}

QVariant FacetModel::valueData(const Section& section, const Value& value, int role) const {
  switch (role) {
    case type_role:
      return static_cast<int>(RowType::value);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return value.label;
    case Qt::AccessibleTextRole:
      return tr("%1, %2").arg(value.label, number_text(value.count));
    case Qt::CheckStateRole:
      return static_cast<int>(filter_.of(section.facet).contains(value.value) ? Qt::Checked : Qt::Unchecked);
    case value_role:
      return text_of(value.value);
    case count_role:
      return static_cast<qulonglong>(value.count);
    default:
      return {};
  }
}

QVariant FacetModel::moreData(const Section& section, int role) const {
  if (role == type_role) return static_cast<int>(RowType::more);
  if (role != Qt::DisplayRole) return {};
  return long_.contains(section.facet) ? tr("Show fewer") : tr("%n more…", nullptr, static_cast<int>(section.hidden));
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (typeOf(index) == RowType::value) flags |= Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
  return flags;
}

}  // namespace chronicle::app
