#include "app/print/dossier_dialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/dialogs.h"
#include "app/print/part_sections_dialog.h"
#include "app/questions/question_words.h"
#include "app/text/words.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

constexpr int as_shown = 0, ready_made = 1, first_kept = 2;  // among the recipes
constexpr int least_width = 560;

/// In the settings.
QString kept_as_dossier() { return QStringLiteral("dossier"); }

QPushButton* button(const QString& text, const char* name) {
  auto* made = new QPushButton(text);
  made->setObjectName(QLatin1StringView(name));
  made->setAutoDefault(false);
  return made;
}

}  // namespace

DossierDialog::DossierDialog(QWidget* parent, const Catalogue& catalogue, const DossierRecipe& shown,
                             Settings& settings, SectionsOf sections_of)
    : QDialog(parent),
      catalogue_(catalogue),
      shown_(shown),
      settings_(settings),
      recipes_(new QComboBox),
      title_(new QLineEdit),
      for_whom_(new QLineEdit),
      by_whom_(new QLineEdit),
      subjects_(new QListWidget),
      up_(button(tr("Move &Up"), "up")),
      down_(button(tr("Move &Down"), "down")),
      remove_(button(tr("&Remove"), "remove")),
      sections_button_(button(tr("Sect&ions…"), "choose-sections")),
      keep_(button(tr("&Keep Recipe"), "keep")),
      forget_(button(tr("For&get Recipe"), "forget")),
      save_(button(tr("&Save As…"), "save")),
      print_(button(tr("Pri&nt…"), "print")),
      sections_of_(std::move(sections_of)) {
  setWindowTitle(tr("Dossier"));
  setMinimumWidth(least_width);
  recipes_->setObjectName(QStringLiteral("recipes"));
  title_->setObjectName(QStringLiteral("title"));
  for_whom_->setObjectName(QStringLiteral("for"));
  by_whom_->setObjectName(QStringLiteral("by"));
  subjects_->setObjectName(QStringLiteral("subjects"));
  subjects_->setAccessibleName(tr("Contents in their order"));
  subjects_->setDragDropMode(QAbstractItemView::InternalMove);
  lay_out();
  list_recipes();
  connect(recipes_, &QComboBox::currentIndexChanged, this, [this](int index) {
    if (index == as_shown) return show_recipe(shown_);
    if (index == ready_made) return show_recipe(ready_made_);
    const auto kept = DossierRecipe::parse(settings_.dossiers().value(recipes_->itemText(index)).toString());
    if (kept) show_recipe(*kept);
  });
  connect(subjects_, &QListWidget::currentRowChanged, this, &DossierDialog::update_buttons);
  connect(subjects_->model(), &QAbstractItemModel::rowsRemoved, this, &DossierDialog::update_buttons);
  connect(title_, &QLineEdit::textChanged, this, &DossierDialog::update_buttons);
  connect(up_, &QPushButton::clicked, this, [this] { move_subject(-1); });
  connect(down_, &QPushButton::clicked, this, [this] { move_subject(1); });
  connect(remove_, &QPushButton::clicked, this, [this] { delete subjects_->takeItem(subjects_->currentRow()); });
  connect(sections_button_, &QPushButton::clicked, this, &DossierDialog::choose_sections);
  connect(keep_, &QPushButton::clicked, this, &DossierDialog::keep_recipe);
  connect(forget_, &QPushButton::clicked, this, &DossierDialog::forget_recipe);
  connect(save_, &QPushButton::clicked, this, [this] { finish(Wish::save); });
  connect(print_, &QPushButton::clicked, this, [this] { finish(Wish::print); });
  recall();
  recipes_->setCurrentIndex(shown_.subjects.empty() ? ready_made : as_shown);
  show_recipe(shown_.subjects.empty() ? ready_made_ : shown_);
}

QWidget* DossierDialog::make_list() {
  auto* widget = new QWidget;
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins({});
  row->addWidget(subjects_, 1);
  auto* column = new QVBoxLayout;
  for (QPushButton* one : {up_, down_, remove_, sections_button_}) column->addWidget(one);
  column->addStretch();
  row->addLayout(column);
  return widget;
}

void DossierDialog::lay_out() {
  auto* recipe = new QHBoxLayout;
  recipe->addWidget(recipes_, 1);
  recipe->addWidget(keep_);
  recipe->addWidget(forget_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(save_, QDialogButtonBox::ActionRole);
  buttons->addButton(print_, QDialogButtonBox::ActionRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* form = new QFormLayout(this);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  auto* recipe_label = new QLabel(tr("R&ecipe"));
  recipe_label->setBuddy(recipes_);
  auto* contents_label = new QLabel(tr("&Contents"));
  contents_label->setBuddy(subjects_);
  form->addRow(recipe_label, recipe);
  form->addRow(tr("&Title"), title_);
  form->addRow(tr("&For"), for_whom_);
  form->addRow(tr("Prepared &by"), by_whom_);
  form->addRow(contents_label, make_list());
  form->addRow(buttons);
  // Last, as a button can only be that of the dialog that it stands in.
  buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
  save_->setDefault(true);
}

void DossierDialog::list_recipes() {
  const QSignalBlocker quiet(recipes_);
  recipes_->clear();
  recipes_->addItem(tr("What the register shows"));
  recipes_->addItem(DossierRecipe::before_session().title);
  recipes_->addItems(settings_.dossiers().keys());
}

void DossierDialog::show_recipe(const DossierRecipe& recipe) {
  title_->setText(recipe.title);
  for_whom_->setText(recipe.for_whom);
  by_whom_->setText(recipe.by_whom);
  sections_ = recipe.sections;
  subjects_->clear();
  for (const std::string& text : recipe.subjects) {
    const auto subject = parse_subject(text);
    const auto* question = subject ? std::get_if<Question>(&*subject) : nullptr;
    const auto* id = subject ? std::get_if<RecordId>(&*subject) : nullptr;
    const QString name = text == last_session  ? tr("The last session held")
                         : question != nullptr ? question_title(question->ask)
                         : id != nullptr       ? text_of(title_of(catalogue_, *id, shown_language))
                                               : text_of(text);
    auto* item = new QListWidgetItem(name, subjects_);
    item->setData(Qt::UserRole, text_of(text));
  }
  subjects_->setCurrentRow(0);
  update_buttons();
}

DossierRecipe DossierDialog::recipe() const {
  DossierRecipe recipe{.title = title_->text().simplified(),
                       .for_whom = for_whom_->text().simplified(),
                       .by_whom = by_whom_->text().simplified(),
                       .sections = sections_};
  for (int i = 0; i < subjects_->count(); ++i)
    recipe.subjects.push_back(subjects_->item(i)->data(Qt::UserRole).toString().toStdString());
  return recipe;
}

void DossierDialog::move_subject(int step) {
  const int row = subjects_->currentRow();
  if (row < 0 || row + step < 0 || row + step >= subjects_->count()) return;
  subjects_->insertItem(row + step, subjects_->takeItem(row));
  subjects_->setCurrentRow(row + step);
}

/// Under its title; one of that name is replaced.
void DossierDialog::keep_recipe() {
  const DossierRecipe kept = recipe();
  QVariantMap all = settings_.dossiers();
  all.insert(kept.title, kept.text());
  settings_.set_dossiers(all);
  list_recipes();
  const QSignalBlocker quiet(recipes_);
  recipes_->setCurrentIndex(recipes_->findText(kept.title, Qt::MatchExactly | Qt::MatchCaseSensitive));
  update_buttons();
}

void DossierDialog::forget_recipe() {
  QVariantMap all = settings_.dossiers();
  all.remove(recipes_->currentText());
  settings_.set_dossiers(all);
  list_recipes();
  update_buttons();
}

void DossierDialog::choose_sections() {
  std::map<std::string, std::vector<std::string>> subjects;
  for (const std::string& text : recipe().subjects) {
    const auto subject = text == last_session ? std::nullopt : parse_subject(text);
    subjects[subject ? section_kind(*subject) : std::string(name_of(Kind::session))].push_back(text);
  }
  std::map<std::string, std::vector<Section>> sections;
  for (const auto& [kind, of_kind] : subjects) sections[kind] = sections_of_(of_kind);
  PartSectionsDialog dialog(this, sections, sections_);
  if (dialogs().run(dialog)) sections_ = dialog.choices();
}

/// What the window shows has the cover and the sections that were chosen last; so has what comes with the program.
void DossierDialog::recall() {
  const auto kept = DossierRecipe::parse(QString::fromUtf8(settings_.print_options(kept_as_dossier())));
  if (!kept) return;
  for (DossierRecipe* one : {&shown_, &ready_made_}) {
    one->for_whom = kept->for_whom;
    one->by_whom = kept->by_whom;
    one->sections = kept->sections;
  }
}

void DossierDialog::keep_choices() const {
  DossierRecipe kept = recipe();
  kept.title.clear();
  kept.subjects.clear();
  settings_.set_print_options(kept_as_dossier(), kept.text().toUtf8());
}

void DossierDialog::finish(Wish wish) {
  wish_ = wish;
  keep_choices();
  accept();
}

void DossierDialog::update_buttons() {
  const int row = subjects_->currentRow(), count = subjects_->count();
  up_->setEnabled(row > 0);
  down_->setEnabled(row >= 0 && row + 1 < count);
  remove_->setEnabled(row >= 0);
  forget_->setEnabled(recipes_->currentIndex() >= first_kept);
  keep_->setEnabled(count > 0 && !title_->text().simplified().isEmpty());
  for (QPushButton* one : {save_, print_}) one->setEnabled(count > 0);
}

}  // namespace chronicle::app
