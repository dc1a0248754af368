#include "app/search/search_results.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <algorithm>
#include <limits>

#include "app/search/hit_delegate.h"
#include "app/search/said_above.h"
#include "app/theme/muted_label.h"

namespace chronicle::app {
namespace {

constexpr int beside_text = 16;
constexpr int above_and_below = 8;
constexpr const char* drop_link = "drop-filter";
/// The end of a completion in place of all that is typed: no query is longer.
constexpr std::size_t whole_text = std::numeric_limits<int>::max();

SaidAbove* said_above(QLabel* label) { return static_cast<SaidAbove*>(label); }

/// What stands below the list: how many there are, and how many the filter hides.
QString text_below(const SearchState& search) {
  if (search.result == nullptr || search.result->total + search.result->hidden == 0) return {};
  const SearchResult& result = *search.result;
  QStringList parts{SearchResults::tr("%n found", nullptr, static_cast<int>(result.total))};
  if (result.hidden > 0)
    parts << SearchResults::tr("the filter hides %n more: <a href=\"%1\">show them</a>", nullptr,
                               static_cast<int>(result.hidden))
                 .arg(QLatin1String(drop_link));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

SearchResults::SearchResults(QWidget* window)
    : QFrame(window),
      model_(new HitModel(this)),
      list_(new QListView(this)),
      above_(new SaidAbove(this)),
      line_(new Hairline(this)),
      below_(new QLabel(this)) {
  setFrameShape(StyledPanel);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setAccessibleName(tr("Search results"));
  list_->setModel(model_);
  list_->setItemDelegate(new HitDelegate(list_));
  list_->setFrameShape(NoFrame);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setMouseTracking(true);
  list_->setUniformItemSizes(false);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setAccessibleName(tr("Search results"));
  below_->setTextFormat(Qt::RichText);
  for (QLabel* label : {above_, below_}) {
    label->setWordWrap(true);
    label->setContentsMargins(beside_text, above_and_below, beside_text, above_and_below);
  }
  below_->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addWidget(above_);
  layout->addWidget(list_, 1);
  layout->addWidget(line_);
  layout->addWidget(below_);
  connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { choose_row(index.row()); });
  connect(below_, &QLabel::linkActivated, this, &SearchResults::dropFilterRequested);
  const auto* above = said_above(above_);
  connect(above, &SaidAbove::recordChosen, this, &SearchResults::recordChosen);
  connect(above, &SaidAbove::suggestionChosen, this, [this](const QString& suggestion) {
    Q_EMIT completionChosen({0, whole_text, suggestion.toStdString()});
  });
  connect(above, &SaidAbove::said, this, [this] {
    const int room = parentWidget()->height() - y();
    resize(width(), std::min(std::max(height(), wanted_height()), room));
    Q_EMIT currentChanged();
  });
}

void SearchResults::say(QLabel* label, const QString& text) {
  label->setText(text);
  label->setVisible(!text.isEmpty());
}

void SearchResults::show_found(const Workspace& workspace, std::vector<Completion> completions) {
  const SearchState& search = workspace.search();
  model_->show(workspace.catalogue(), search.result, std::move(completions));
  said_above(above_)->show_found(workspace);
  say(below_, text_below(search));
  line_->setVisible(!below_->isHidden());
  list_->setVisible(model_->rowCount() > 0);
  set_current(model_->first_hit());
  list_->scrollToTop();
}

QString SearchResults::said() const { return said_above(above_)->plain() + below_->text(); }

int SearchResults::wanted_height() const {
  int height = 2 * frameWidth() + 3;
  for (const QLabel* label : {above_, below_})
    if (!label->isHidden()) height += label->heightForWidth(width());
  for (int row = 0; row < model_->rowCount(); ++row) height += list_->sizeHintForRow(row);
  return height;
}

void SearchResults::set_current(int row) {
  list_->setCurrentIndex(row >= 0 ? model_->index(row) : QModelIndex());
  Q_EMIT currentChanged();
}

void SearchResults::move(int step) { set_current(model_->neighbour(list_->currentIndex().row(), step)); }

void SearchResults::move_page(int direction) {
  const int wanted = list_->viewport()->height();
  for (int moved = 0; moved < wanted;) {
    const int before = list_->currentIndex().row();
    move(direction);
    const int now = list_->currentIndex().row();
    if (now == before) return;
    moved += list_->sizeHintForRow(now);
  }
}

const Completion* SearchResults::completion() const {
  const Completion* current = model_->completion_at(list_->currentIndex().row());
  return current != nullptr ? current : model_->completion_at(0);
}

void SearchResults::choose() {
  if (const int row = list_->currentIndex().row(); row >= 0) return choose_row(row);
  said_above(above_)->follow_first();
}

// What is chosen may change the rows: it is copied.
void SearchResults::choose_row(int row) {
  const QModelIndex index = model_->index(row);
  if (!index.flags().testFlag(Qt::ItemIsEnabled)) return;
  if (const Completion* completion = model_->completion_at(row))
    return Q_EMIT completionChosen(Completion(*completion));
  if (const SearchHit* hit = model_->hit_at(row)) return Q_EMIT recordChosen(RecordId(hit->id));
  Q_EMIT kindChosen(static_cast<Kind>(index.data(HitModel::kind_role).toInt()));
}

QString SearchResults::current_in_words() const {
  const QModelIndex index = list_->currentIndex();
  if (!index.isValid()) return said();
  if (const SearchHit* hit = model_->hit_at(index.row()))
    return tr("%1, %2").arg(index.data().toString(), text_of(hit->context.text));
  return index.data().toString();
}

}  // namespace chronicle::app
