#include "app/filter/filter_panel.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <algorithm>

#include "app/filter/facet_model.h"
#include "app/filter/facet_tree.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

constexpr int width_wanted = 200;
constexpr int characters_wanted = 28;
constexpr int kept_lines = 2;      // of chips, that have their place even where there are none
constexpr int largest_share = 36;  // per cent of the panel that chips may take

using Chosen = FilterChips::Chosen;

/// Three years or more that follow each other are one chip.
void add_years(const std::set<std::string>& years, std::vector<Chosen>& chosen) {
  constexpr std::ptrdiff_t least_run = 3;
  const auto number = [](const std::string& year) { return text_of(year).toInt(); };
  for (auto from = years.begin(); from != years.end();) {
    auto last = from, end = std::next(from);
    while (end != years.end() && number(*end) == number(*last) + 1) last = end++;
    if (std::distance(from, end) >= least_run) {
      chosen.push_back({Facet::year, {from, end}, FilterPanel::tr("%1–%2").arg(text_of(*from), text_of(*last))});
    } else {
      for (auto one = from; one != end; ++one) chosen.push_back({Facet::year, {*one}, text_of(*one)});
    }
    from = end;
  }
}

std::vector<Chosen> chosen_of(const Filter& filter, const FacetModel& model) {
  std::vector<Chosen> chosen;
  for (const Facet facet : facets_in_order) {
    if (facet == Facet::year)
      add_years(filter.of(facet), chosen);
    else
      for (const std::string& value : filter.of(facet)) chosen.push_back({facet, {value}, model.labelOf(facet, value)});
  }
  return chosen;
}

}  // namespace

/// Has a place of its own, so that what is below does not move when the first values are chosen; beyond it, it is as
/// high as the chips, up to a share of the panel; then they scroll.
class ChipArea : public QScrollArea {
 public:
  ChipArea(FilterChips* chips, QWidget* parent) : QScrollArea(parent) {
    setWidget(chips);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
  }
};

FilterPanel::FilterPanel(QWidget* parent)
    : QWidget(parent),
      chips_(new FilterChips),
      chip_area_(new ChipArea(chips_, this)),
      model_(new FacetModel(this)),
      tree_(new FacetTree(model_, this)) {
  setAutoFillBackground(true);
  setFocusProxy(tree_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(chip_area_);
  layout->addWidget(tree_, 1);
  tree_->viewport()->installEventFilter(this);

  connect(tree_, &FacetTree::toggled, this, &FilterPanel::toggle);
  connect(tree_, &FacetTree::onlyChosen, this, &FilterPanel::chooseOnly);
  connect(tree_, &FacetTree::menuRequested, this, &FilterPanel::offer);
  connect(chips_, &FilterChips::removed, this, [this](const Chosen& chosen) {
    if (!chosen.facet) return Q_EMIT searchDropped();
    Filter filter = model_->filter();
    for (const std::string& value : chosen.values) filter.of(*chosen.facet).erase(value);
    choose(filter);
  });
  connect(chips_, &FilterChips::cleared, this, [this] {
    if (!search_.isEmpty()) Q_EMIT searchDropped();
    choose({});
  });
}

FilterPanel::~FilterPanel() = default;

void FilterPanel::toggle(Facet facet, const std::string& value) {
  Filter filter = model_->filter();
  if (filter.of(facet).erase(value) == 0) filter.of(facet).insert(value);
  choose(filter);
}

void FilterPanel::chooseOnly(Facet facet, const std::string& value) {
  Filter filter = model_->filter();
  filter.of(facet) = {value};
  choose(filter);
}

void FilterPanel::offer(Facet facet, const std::string& value, const QPoint& at) {
  auto* menu = new QMenu(this);
  const bool chosen = filter().of(facet).contains(value);
  connect(menu->addAction(chosen ? tr("&Remove from Filter") : tr("&Add to Filter")), &QAction::triggered, this,
          [this, facet, value] { toggle(facet, value); });
  connect(menu->addAction(tr("&Only This")), &QAction::triggered, this,
          [this, facet, value] { chooseOnly(facet, value); });
  Q_EMIT menuRequested(menu, at);
}

void FilterPanel::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
  model_->setCatalogue(std::move(catalogue));
  showChips();
}

void FilterPanel::showFilter(const Filter& filter, const std::array<FacetCounts, facet_count>& counts, Day as_of) {
  model_->show(filter, counts, as_of);
  showChips();
}

const Filter& FilterPanel::filter() const { return model_->filter(); }

QStringList FilterPanel::folded() const {
  QStringList words;
  for (const Facet facet : tree_->folded()) words << text_of(word_of(facet));
  return words;
}

void FilterPanel::setFolded(const QStringList& facets) {
  std::set<Facet> folded;
  for (const QString& word : facets)
    if (const auto facet = parse_word<Facet>(word.toStdString())) folded.insert(*facet);
  tree_->setFolded(std::move(folded));
}

QSize FilterPanel::sizeHint() const {
  return {std::max(width_wanted, fontMetrics().averageCharWidth() * characters_wanted), 400};
}

std::vector<Chosen> FilterPanel::chosen() const {
  std::vector<Chosen> chosen = chosen_of(filter(), *model_);
  if (!search_.isEmpty()) chosen.insert(chosen.begin(), {std::nullopt, {}, tr("“%1”").arg(search_)});
  return chosen;
}

QString FilterPanel::chosenWords() const {
  QStringList words;
  for (const Chosen& one : chosen()) words << one.label;
  return words.join(QStringLiteral(", "));
}

void FilterPanel::showChips() {
  chips_->setChosen(chosen());
  fitChips();
}

void FilterPanel::showSearch(const QString& text) {
  search_ = text.simplified();
  showChips();
}

void FilterPanel::fitChips() {
  const int most = std::max(height() * largest_share / 100, chips_->heightOfLines(1));
  const int least = std::min(chips_->heightOfLines(kept_lines), most);
  const int wanted = std::clamp(chips_->heightForWidth(width()), least, most);
  // What is under the pointer cannot be kept there when the tree is at its top and more room comes.
  if (wanted < chip_area_->height() && tree_->viewport()->underMouse() && !leaving_) return;
  chip_area_->setFixedHeight(wanted);
}

bool FilterPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Leave) {
    const QScopedValueRollback leaving(leaving_, true);
    fitChips();
  }
  return QWidget::eventFilter(watched, event);
}

void FilterPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitChips();
}

void FilterPanel::choose(const Filter& filter) {
  if (filter == model_->filter()) return;
  const bool chips_had_focus = chips_->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
  model_->setFilter(filter);
  showChips();
  if (chips_had_focus && filter.empty() && search_.isEmpty()) tree_->setFocus(Qt::OtherFocusReason);
  Q_EMIT filterChanged(filter);
}

}  // namespace chronicle::app
