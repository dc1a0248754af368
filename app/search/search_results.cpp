#include "app/search/search_results.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include "app/search/hit_delegate.h"
#include "app/text/messages.h"
#include "app/text/values.h"
#include "app/theme/muted_label.h"
#include "core/wording/phrases.h"

namespace chronicle::app {
namespace {

constexpr int beside_text = 16;
constexpr int above_and_below = 8;
constexpr const char* drop_link = "drop-filter";

QString quoted_text(const QString& text) { return SearchResults::tr("“%1”").arg(text); }

/// What stands above the list: a query that makes no sense, nothing found, what is close, or something else found
/// instead.
QString text_above(const Workspace& workspace) {
  const SearchState& search = workspace.search();
  if (search.trouble) return message_of(*search.trouble);
  if (search.fault)
    return SearchResults::tr("Not understood: %1.")
        .arg(text_of(phrases_in(shown_language).reasons.query_fault(*search.fault)));
  if (search.result == nullptr) return {};
  const SearchResult& result = *search.result;
  const QString typed = quoted_text(search.text.trimmed());
  if (result.total + result.hidden == 0) {
    if (workspace.as_of() == workspace.today()) return SearchResults::tr("Nothing found for %1.").arg(typed);
    return SearchResults::tr("Nothing found for %1 as of %2.").arg(typed, day_text(workspace.as_of()));
  }
  if (result.is_closest) return SearchResults::tr("No page has all the words; closest:");
  if (result.tried.empty()) return {};
  const Retry& last = result.tried.back();
  return (last.way == Retry::Way::other_alphabet
              ? SearchResults::tr("Nothing found for %1. These are for the other alphabet: %2.")
              : SearchResults::tr("Nothing found for %1. These are for the other keyboard layout: %2."))
      .arg(typed, quoted_text(text_of(last.query)));
}

/// What stands below it: how many there are, and how many the filter hides.
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
      above_(new QLabel(this)),
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
  above_->setTextFormat(Qt::PlainText);
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
}

void SearchResults::say(QLabel* label, const QString& text) {
  label->setText(text);
  label->setVisible(!text.isEmpty());
}

void SearchResults::show_found(const Workspace& workspace, std::vector<Completion> completions) {
  const SearchState& search = workspace.search();
  model_->show(workspace.catalogue(), search.result, std::move(completions));
  say(above_, text_above(workspace));
  say(below_, text_below(search));
  line_->setVisible(!below_->isHidden());
  list_->setVisible(model_->rowCount() > 0);
  set_current(model_->first_hit());
  list_->scrollToTop();
}

QString SearchResults::said() const { return above_->text() + below_->text(); }

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
  if (const int row = list_->currentIndex().row(); row >= 0) choose_row(row);
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
