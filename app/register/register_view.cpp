#include "app/register/register_view.h"

#include <QtCore/QDataStream>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <algorithm>
#include <numeric>

#include "app/register/register_model.h"
#include "app/register/register_table.h"
#include "app/register/register_text.h"
#include "app/register/underlined_tab_bar.h"
#include "app/theme/muted_label.h"
#include "core/query/questions/evidence.h"

namespace chronicle::app {
namespace {

constexpr int unit = 8;  // of the window's rhythm, in pixels
constexpr quint32 state_magic = 0x43525631;

}  // namespace

/// A tab is made when it is first shown: opening the window need not wait for the others.
struct RegisterView::Tab {
  Kind kind;
  RegisterModel* model = nullptr;
  RegisterTable* table = nullptr;
  QByteArray layout{};               ///< to be restored when it is made
  bool source_changed = true;        ///< since it was refreshed
  bool passing_changed = true;       ///< since it was refreshed
  std::vector<RecordId> selected{};  ///< to be selected again when it is refreshed, the current one last
};

RegisterView::RegisterView(QWidget* parent)
    : QWidget(parent),
      bar_(new UnderlinedTabBar(this)),
      pages_(new QStackedWidget(this)),
      empty_page_(makeEmptyPage()),
      counts_(new MutedLabel(this)) {
  for (std::size_t slot = 0; slot < tabs_.size(); ++slot) {
    tabs_.at(slot) = std::make_unique<Tab>(Tab{.kind = register_kinds.at(slot)});
    bar_->addTab(tab_title(register_kinds.at(slot)));
  }
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  bar_->setAccessibleName(tr("Register"));
  clear_->hide();
  counts_->hide();
  pages_->addWidget(empty_page_);
  counts_->setContentsMargins(12, unit, 12, unit);

  auto* tabs = new QHBoxLayout;
  tabs->setContentsMargins(2, 0, 0, 0);
  tabs->addWidget(bar_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(tabs);
  layout->addWidget(new Hairline(this));
  layout->addWidget(pages_, 1);
  layout->addWidget(counts_);
  connect(bar_, &QTabBar::currentChanged, this, [this] {
    refreshCurrent();
    Q_EMIT kindChanged(kind());
  });
}

RegisterView::~RegisterView() = default;

QWidget* RegisterView::makeEmptyPage() {
  auto* page = new QWidget(this);
  empty_text_ = new MutedLabel(page);
  empty_text_->setAlignment(Qt::AlignCenter);
  empty_text_->setWordWrap(true);
  clear_ = new QPushButton(tr("Clear Filter"), page);
  clear_->setAccessibleName(tr("Clear Filter"));
  clear_->setAutoDefault(false);
  connect(clear_, &QPushButton::clicked, this, &RegisterView::clearFilterRequested);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
  layout->setSpacing(2 * unit);
  layout->addStretch(1);
  layout->addWidget(empty_text_);
  layout->addWidget(clear_, 0, Qt::AlignHCenter);
  layout->addStretch(2);
  return page;
}

RegisterView::Tab& RegisterView::current() { return *tabs_.at(static_cast<std::size_t>(bar_->currentIndex())); }
const RegisterView::Tab& RegisterView::current() const {
  return *tabs_.at(static_cast<std::size_t>(bar_->currentIndex()));
}

Kind RegisterView::kind() const { return current().kind; }

void RegisterView::build(Tab& tab) {
  tab.model = new RegisterModel(tab.kind, as_of_, this);
  tab.table = new RegisterTable(tab.model, pages_);
  tab.table->setAccessibleName(tab_title(tab.kind));
  if (!tab.layout.isEmpty()) tab.table->restoreLayout(tab.layout);
  pages_->addWidget(tab.table);
  connect(tab.table, &RegisterTable::chosen, this, &RegisterView::recordSelected);
  connect(tab.table, &RegisterTable::opened, this, &RegisterView::recordActivated);
  connect(tab.table, &RegisterTable::menuRequested, this, &RegisterView::menuRequested);
  connect(tab.table, &RegisterTable::dragRequested, this, &RegisterView::dragRequested);
  connect(tab.table, &RegisterTable::selectionCountChanged, this, &RegisterView::showCounts);
}

void RegisterView::refresh(Tab& tab) {
  if (tab.table == nullptr) build(tab);
  countCiting(tab.kind);
  tab.model->setAsOf(as_of_);
  if (tab.source_changed) tab.model->setSource(catalogue_, &citing_);
  if (tab.passing_changed && passing_) tab.table->changeQuietly([&] { tab.model->setPassing(passing_->of(tab.kind)); });
  if (tab.source_changed || tab.passing_changed) selectAgain(tab);
  tab.source_changed = tab.passing_changed = false;
}

void RegisterView::refreshCurrent() {
  if (!has_source_) return;
  Tab& tab = current();
  refresh(tab);
  const bool empty = tab.model->rowCount() == 0;
  empty_text_->setText(empty_text(tab.kind, tab.model->total() > 0));
  clear_->setVisible(tab.model->total() > 0);
  pages_->setCurrentWidget(empty ? empty_page_ : tab.table);
  setFocusProxy(empty ? static_cast<QWidget*>(clear_) : tab.table);
  showCounts();
}

void RegisterView::showCounts() {
  const Tab& tab = current();
  if (tab.model == nullptr) return;
  counts_->setText(count_text(tab.kind, tab.model->rowCount(), tab.model->total()));
  counts_->setVisible(tab.model->rowCount() > 0);
  Q_EMIT rowsChanged();
}

void RegisterView::setSource(std::shared_ptr<const Catalogue> catalogue) {
  for (const auto& tab : tabs_) leaveSource(*tab);
  has_source_ = true;
  catalogue_ = std::move(catalogue);
  counted_on_.reset();
  passing_.reset();
  refreshCurrent();
}

void RegisterView::update(std::shared_ptr<const Catalogue> catalogue, const ChangeSet& set) {
  catalogue_ = std::move(catalogue);
  counted_on_.reset();
  for (const auto& tab : tabs_) {
    if (tab->table == nullptr || tab->source_changed) continue;
    if (tab.get() != &current()) {
      leaveSource(*tab);
      continue;
    }
    countCiting(tab->kind);
    tab->selected = selectedOf(*tab);
    tab->table->changeQuietly([&] { tab->model->update(catalogue_, &citing_, set); });
    selectAgain(*tab);
  }
}

void RegisterView::selectAgain(const Tab& tab) {
  std::vector<int> rows;
  for (const RecordId& id : tab.selected)
    if (const int row = tab.model->rowOf(id); row >= 0) rows.push_back(row);
  tab.table->selectQuietly(rows);
}

/// The tab is shown anew when it is next refreshed.
void RegisterView::leaveSource(Tab& tab) {
  if (tab.table != nullptr && !tab.source_changed) {
    tab.selected = selectedOf(tab);
    tab.model->setSource(nullptr, nullptr);
  }
  tab.source_changed = tab.passing_changed = true;
}

void RegisterView::countCiting(Kind kind) {
  if (kind != Kind::source || catalogue_ == nullptr || counted_on_ == as_of_) return;
  citing_ = count_citing(*catalogue_, as_of_);
  counted_on_ = as_of_;
}

void RegisterView::setPassing(const Passing& passing) {
  for (const auto& tab : tabs_) {
    if (tab->table != nullptr && !tab->passing_changed) tab->selected = selectedOf(*tab);
    tab->passing_changed = true;
  }
  passing_ = passing;
  refreshCurrent();
}

void RegisterView::setAsOf(Day day) {
  as_of_ = day;
  refreshCurrent();
}

void RegisterView::showKind(Kind kind) {
  if (has_tab(kind)) bar_->setCurrentIndex(static_cast<int>(slot_of(kind)));
}

/// Makes a record the current one among those that are selected; false if it is not among several of them.
bool RegisterView::keepSelected(const RecordId& id) {
  const Tab& tab = current();
  if (tab.kind != id.kind() || tab.table == nullptr || tab.source_changed || tab.passing_changed) return false;
  const std::vector<int> rows = tab.table->selectedRowNumbers();
  const int row = tab.model->rowOf(id);
  if (rows.size() < 2 || !std::binary_search(rows.begin(), rows.end(), row)) return false;
  tab.table->moveQuietly(row);
  return true;
}

bool RegisterView::select(const RecordId& id) {
  if (keepSelected(id)) return true;
  for (const auto& tab : tabs_) {
    tab->selected.clear();
    if (tab->kind != id.kind() && tab->table != nullptr) tab->table->selectQuietly({});
  }
  int row = -1;
  if (has_tab(id.kind())) {
    Tab& tab = *tabs_.at(slot_of(id.kind()));
    refresh(tab);
    row = tab.model->rowOf(id);
  }
  if (row < 0) {
    current().table->selectQuietly({});
    return false;
  }
  showKind(id.kind());
  current().table->selectQuietly({row});
  return true;
}

/// The current record last.
std::vector<RecordId> RegisterView::selectedOf(const Tab& tab) {
  std::vector<RecordId> ids;
  const int current_row = tab.table->currentRow();
  for (const int row : tab.table->selectedRowNumbers())
    if (row != current_row) ids.push_back(tab.model->idAt(row));
  if (current_row >= 0) ids.push_back(tab.model->idAt(current_row));
  return ids;
}

std::vector<RecordId> RegisterView::selectedIds() const {
  std::vector<RecordId> ids;
  for (const int row : current().table->selectedRowNumbers()) ids.push_back(current().model->idAt(row));
  return ids;
}

std::vector<RecordId> RegisterView::shownIds() const {
  std::vector<RecordId> ids;
  for (int row = 0; row < current().model->rowCount(); ++row) ids.push_back(current().model->idAt(row));
  return ids;
}

RecordList RegisterView::listOf(const std::vector<int>& rows) const {
  const Tab& tab = current();
  RecordList list{.kind = tab.kind, .columns = {}, .positions = {}};
  for (const int column : tab.table->shownColumns())
    list.columns.push_back(&tab.model->columns()[static_cast<std::size_t>(column)]);
  for (const int row : rows) list.positions.push_back(tab.model->positionAt(row));
  return list;
}

RecordList RegisterView::shownList() const {
  std::vector<int> rows(static_cast<std::size_t>(current().model->rowCount()));
  std::iota(rows.begin(), rows.end(), 0);
  return listOf(rows);
}

RecordList RegisterView::selectedList() const { return listOf(current().table->selectedRowNumbers()); }

Sight RegisterView::sight() const { return current().model->sight(); }

int RegisterView::total() const { return current().model->total(); }

std::optional<RecordId> RegisterView::currentId() const {
  const int row = current().table->currentRow();
  if (row < 0) return std::nullopt;
  return current().model->idAt(row);
}

std::optional<RecordId> RegisterView::neighbour(int step) const {
  const int rows = current().model->rowCount();
  const int from = current().table->currentRow();
  const int row = from >= 0 ? from + step : (step < 0 ? rows - 1 : 0);
  if (row < 0 || row >= rows) return std::nullopt;
  return current().model->idAt(row);
}

std::pair<int, int> RegisterView::position() const {
  return {current().table->currentRow() + 1, current().model->rowCount()};
}

QByteArray RegisterView::saveState() const {
  QByteArray state;
  QDataStream stream(&state, QIODevice::WriteOnly);
  stream << state_magic << qint32(bar_->currentIndex());
  for (const auto& tab : tabs_) stream << (tab->table != nullptr ? tab->table->saveLayout() : tab->layout);
  const auto row = current().table != nullptr ? currentId() : std::nullopt;
  stream << (row ? QString::fromStdString(row->text()) : QString());
  return state;
}

bool RegisterView::restoreState(const QByteArray& state) {
  QDataStream stream(state);
  quint32 magic = 0;
  qint32 shown = 0;
  std::array<QByteArray, register_kinds.size()> layouts;
  stream >> magic >> shown;
  if (magic != state_magic || shown < 0 || shown >= bar_->count()) return false;
  for (QByteArray& layout : layouts) stream >> layout;
  if (stream.status() != QDataStream::Ok) return false;
  for (std::size_t slot = 0; slot < tabs_.size(); ++slot) {
    tabs_.at(slot)->layout = layouts.at(slot);
    if (tabs_.at(slot)->table != nullptr) tabs_.at(slot)->table->restoreLayout(layouts.at(slot));
  }
  bar_->setCurrentIndex(shown);
  QString row;
  stream >> row;  // earlier states have none
  if (const auto id = RecordId::parse(row.toStdString()); id && current().table == nullptr) current().selected = {*id};
  return true;
}

}  // namespace chronicle::app
