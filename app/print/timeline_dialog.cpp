#include "app/print/timeline_dialog.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace chronicle::app {
namespace {

constexpr int most_beside = 100;
constexpr int longest_year = 3650;
constexpr int usual_year = 60;  // millimetres

/// In the settings.
QString kept_as_timeline() { return QStringLiteral("timeline"); }

QSpinBox* number_box(int least, int most, int value, const char* name) {
  auto* box = new QSpinBox;
  box->setObjectName(QLatin1StringView(name));
  box->setRange(least, most);
  box->setValue(value);
  return box;
}

QHBoxLayout* beside(QWidget* one, QWidget* other) {
  auto* row = new QHBoxLayout;
  row->addWidget(one, 1);
  row->addWidget(other);
  return row;
}

}  // namespace

TimelineDialog::TimelineDialog(QWidget* parent, const TimelineOnPaper& what, const timeline::Limits& whole,
                               const timeline::Limits& shown, Settings& settings)
    : QDialog(parent),
      what_(what),
      settings_(settings),
      from_(number_box(whole.first.year(), whole.last.year(), shown.first.year(), "from")),
      to_(number_box(whole.first.year(), whole.last.year(), shown.last.year(), "to")),
      beside_(number_box(1, most_beside, 1, "pages")),
      year_(number_box(1, longest_year, usual_year, "year")),
      by_pages_(new QRadioButton(tr("&Pages beside each other"))),
      by_year_(new QRadioButton(tr("&Length of a year"))),
      paper_(new QComboBox),
      orientation_(new QComboBox),
      count_(new QLabel) {
  setWindowTitle(tr("Timeline on Paper"));
  year_->setSuffix(QChar(QChar::Nbsp) % tr("mm", "unit behind a number"));
  paper_->setObjectName(QStringLiteral("paper"));
  for (const auto size : {QPageSize::A4, QPageSize::A3, QPageSize::Letter})
    paper_->addItem(QPageSize::name(size), size);
  orientation_->setObjectName(QStringLiteral("orientation"));
  orientation_->addItem(tr("Landscape"), QPageLayout::Landscape);
  orientation_->addItem(tr("Portrait"), QPageLayout::Portrait);
  by_pages_->setChecked(true);
  by_year_->setObjectName(QStringLiteral("by-year"));
  count_->setObjectName(QStringLiteral("count"));
  beside_->setAccessibleName(tr("Number of pages beside each other"));
  year_->setAccessibleName(tr("Length of a year on paper"));
  lay_out();
  recall();
  for (QSpinBox* box : {from_, to_, beside_, year_})
    connect(box, &QSpinBox::valueChanged, this, &TimelineDialog::count);
  for (QComboBox* box : {paper_, orientation_})
    connect(box, &QComboBox::currentIndexChanged, this, &TimelineDialog::count);
  connect(by_pages_, &QRadioButton::toggled, this, &TimelineDialog::count);
  count();
}

void TimelineDialog::lay_out() {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  QPushButton* save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::ActionRole);
  QPushButton* print = buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole);
  save->setObjectName(QStringLiteral("save"));
  print->setObjectName(QStringLiteral("print"));
  connect(save, &QPushButton::clicked, this, [this] { finish(Wish::save); });
  connect(print, &QPushButton::clicked, this, [this] { finish(Wish::print); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* form = new QFormLayout(this);
  form->addRow(tr("&From"), from_);
  form->addRow(tr("&To"), to_);
  form->addRow(beside(by_pages_, beside_));
  form->addRow(beside(by_year_, year_));
  form->addRow(tr("Pap&er"), paper_);
  form->addRow(tr("&Orientation"), orientation_);
  form->addRow(count_);
  form->addRow(buttons);
  // Last, as a button can only be that of the dialog that it stands in.
  buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
  print->setDefault(true);
}

void TimelineDialog::finish(Wish wish) {
  wish_ = wish;
  keep();
  accept();
}

/// What was kept and makes no sense leaves the choice as it is.
void TimelineDialog::recall() {
  const QJsonObject kept = QJsonDocument::fromJson(settings_.print_options(kept_as_timeline())).object();
  const auto choose = [&](QComboBox* box, const QString& key) {
    if (const int at = box->findData(kept[key].toInt(-1)); at >= 0) box->setCurrentIndex(at);
  };
  choose(paper_, QStringLiteral("paper"));
  choose(orientation_, QStringLiteral("orientation"));
  beside_->setValue(kept[QStringLiteral("pages")].toInt(beside_->value()));
  year_->setValue(kept[QStringLiteral("year")].toInt(year_->value()));
  (kept[QStringLiteral("by-year")].toBool() ? by_year_ : by_pages_)->setChecked(true);
}

void TimelineDialog::keep() const {
  const QJsonObject kept{{QStringLiteral("paper"), paper_->currentData().toInt()},
                         {QStringLiteral("orientation"), orientation_->currentData().toInt()},
                         {QStringLiteral("pages"), beside_->value()},
                         {QStringLiteral("year"), year_->value()},
                         {QStringLiteral("by-year"), by_year_->isChecked()}};
  settings_.set_print_options(kept_as_timeline(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

TimelineLayout TimelineDialog::layout_chosen() const {
  const auto first = Day::from_ymd(from_->value(), 1, 1);
  const auto last = Day::from_ymd(to_->value(), 12, 31);
  TimelineLayout layout{.range = timeline::Limits{*first, *last},
                        .size = static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt()),
                        .orientation = static_cast<QPageLayout::Orientation>(orientation_->currentData().toInt()),
                        .beside = beside_->value()};
  if (by_year_->isChecked()) layout.millimetres_a_year = year_->value();
  return layout;
}

/// One end pushes the other, and the pages are counted as they would come out.
void TimelineDialog::count() {
  if (to_->value() < from_->value())
    (sender() == to_ ? from_ : to_)->setValue(sender() == to_ ? to_->value() : from_->value());
  beside_->setEnabled(by_pages_->isChecked());
  year_->setEnabled(by_year_->isChecked());
  const TimelineSheets sheets(what_, layout_chosen(), TimelineSheets::Form::pages);
  count_->setText(tr("%n page(s) as PDF or on paper; one picture as SVG or PNG.", nullptr, sheets.count()));
}

}  // namespace chronicle::app
