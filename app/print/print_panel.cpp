#include "app/print/print_panel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/wheel_guard.h"
#include "app/text/translation.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

constexpr int longest_line = 300;
constexpr int line_frame = 12;  ///< at both ends of what stands in a line

QString paper_name(PaperSize paper) {
  switch (paper) {
    case PaperSize::letter:
      return PrintPanel::tr("Letter");
    case PaperSize::legal:
      return PrintPanel::tr("Legal");
    case PaperSize::a3:
      return QStringLiteral("A3");
    case PaperSize::a5:
      return QStringLiteral("A5");
    case PaperSize::a4:
      break;
  }
  return QStringLiteral("A4");
}

void add_heading(QFormLayout& form, const QString& text) {
  auto* heading = new QLabel(text);
  QFont strong = heading->font();
  strong.setBold(true);
  heading->setFont(strong);
  if (form.rowCount() > 0) heading->setContentsMargins(0, 10, 0, 0);
  form.addRow(heading);
}

}  // namespace

PrintPanel::PrintPanel(const PrintRequest& request, const PrintMemory& memory, QWidget* parent)
    : QScrollArea(parent),
      begun_(memory),
      language_(new QComboBox),
      titles_(new QComboBox),
      sections_(new SectionList),
      paper_(new QComboBox),
      orientation_(new QComboBox),
      header_(new QLineEdit(text_of(memory.options.header))),
      footer_(new QLineEdit(text_of(memory.options.footer))),
      classification_(new QLineEdit(text_of(memory.options.classification))) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  auto* form = new QFormLayout(inside);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  add_content(request, *form);
  add_paper(*form);
  add_texts(request, *form);
  name_all();
  for (QWidget* box : std::initializer_list<QWidget*>{language_, titles_, paper_, orientation_}) guard_from_wheel(*box);
  for (QDoubleSpinBox* margin : margins_) guard_from_wheel(*margin);
  setWidget(inside);
  setMinimumWidth(inside->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

/// As the options of `print` are called.
void PrintPanel::name_all() {
  const auto name = [](QObject* object, const char* as) { object->setObjectName(QLatin1StringView(as)); };
  name(one_page_, "one-page");
  name(sources_, "sources");
  name(notes_, "notes");
  name(code_, "code");
  name(language_, "language");
  name(titles_, "titles");
  name(paper_, "paper");
  name(orientation_, "orientation");
  name(header_, "header");
  name(footer_, "footer");
  name(classification_, "mark");
  const std::array sides{"left", "top", "right", "bottom"};
  for (std::size_t i = 0; i < margins_.size(); ++i) name(margins_[i], sides.at(i));
}

QCheckBox* PrintPanel::tick(const QString& text, const QString& tip, bool on) {
  auto* box = new QCheckBox(text);
  box->setToolTip(tip);
  box->setAccessibleDescription(tip);
  box->setChecked(on);
  connect(box, &QCheckBox::toggled, this, &PrintPanel::changed);
  return box;
}

void PrintPanel::add_content(const PrintRequest& request, QFormLayout& form) {
  const PrintOptions& options = begun_.options;
  add_heading(form, tr("Content"));
  if (!request.state.isEmpty()) {
    auto* state = new QLabel(request.state);
    state->setWordWrap(true);
    form.addRow(state);
  }
  one_page_ = tick(tr("&One page"),
                   tr("Smaller type, and then without the least important rows; the page says what is missing"),
                   options.one_page);
  form.addRow(one_page_);
  sources_ = tick(tr("Sour&ces"), tr("Sources at the end, and their marks in the text"), options.sources);
  notes_ = tick(tr("My &notes"), tr("What you put down about the record"), options.notes);
  fill_languages();
  connect(sections_, &SectionList::changed, this, &PrintPanel::changed);
  if (!request.is_composed) {
    for (QWidget* none : std::initializer_list<QWidget*>{sources_, notes_, language_, titles_, sections_}) {
      none->setParent(this);
      none->hide();
    }
    return;
  }
  form.addRow(sources_);
  form.addRow(notes_);
  form.addRow(tr("&Language"), language_);
  form.addRow(tr("Title l&anguage"), titles_);
  sections_label_ = new QLabel(tr("Sect&ions"));
  sections_label_->setBuddy(sections_);
  form.addRow(sections_label_);
  form.addRow(sections_);
}

/// Of the text, and of titles in it.
void PrintPanel::fill_languages() {
  titles_->addItem(tr("As the text"), QString());
  for (const std::string_view code : language_codes) {
    const QString name = own_name_of(language_of(code).value_or(Language::english));
    language_->addItem(name, text_of(code));
    titles_->addItem(name, text_of(code));
  }
  titles_->addItem(tr("Both"), text_of(title_words.back()));
  titles_->setToolTip(tr("What documents and sources are called, where they have a title in that language"));
  titles_->setAccessibleDescription(titles_->toolTip());
  language_->setCurrentIndex(static_cast<int>(begun_.options.language));
  titles_->setCurrentIndex(titles_->findData(text_of(word_of(begun_.options.titles))));
  connect(language_, &QComboBox::currentIndexChanged, this, &PrintPanel::changed);
  connect(titles_, &QComboBox::currentIndexChanged, this, &PrintPanel::changed);
}

void PrintPanel::add_paper(QFormLayout& form) {
  const PrintOptions& options = begun_.options;
  add_heading(form, tr("Paper"));
  for (const PaperMeasures& paper : papers) paper_->addItem(paper_name(paper.paper));
  paper_->setCurrentIndex(static_cast<int>(options.paper));
  connect(paper_, &QComboBox::currentIndexChanged, this, &PrintPanel::changed);
  form.addRow(tr("Paper si&ze"), paper_);
  orientation_->addItems({tr("Portrait"), tr("Landscape")});
  orientation_->setCurrentIndex(options.is_landscape ? 1 : 0);
  connect(orientation_, &QComboBox::currentIndexChanged, this, &PrintPanel::changed);
  form.addRow(tr("O&rientation"), orientation_);
  const std::array<double, 4> widths{options.margins.left, options.margins.top, options.margins.right,
                                     options.margins.bottom};
  const std::array<QString, 4> names{tr("Margin le&ft"), tr("Margin &top"), tr("Margin ri&ght"), tr("Margin &bottom")};
  for (std::size_t i = 0; i < margins_.size(); ++i) {
    auto* margin = margins_[i] = new QDoubleSpinBox;
    margin->setRange(0.0, widest_margin);
    margin->setDecimals(1);
    margin->setSuffix(QLatin1Char(' ') % tr("mm"));
    margin->setValue(widths[i]);
    margin->setKeyboardTracking(false);
    connect(margin, &QDoubleSpinBox::valueChanged, this, &PrintPanel::changed);
    form.addRow(names[i], margin);
  }
}

void PrintPanel::add_texts(const PrintRequest& request, QFormLayout& form) {
  add_heading(form, tr("Head and foot of each page"));
  const auto add = [&](const QString& label, QLineEdit* line, const QString& empty) {
    line->setMaxLength(longest_line);
    line->setPlaceholderText(empty);
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(empty) + line_frame);
    connect(line, &QLineEdit::textChanged, this, &PrintPanel::changed);
    form.addRow(label, line);
  };
  add(tr("Mar&k"), classification_, tr("such as: For official use"));
  add(tr("&Header"), header_, tr("title"));
  add(tr("Foot&er"), footer_, tr("program and library"));
  code_ = tick(tr("Co&de"), tr("Typed into Go To, it opens what was printed and says what was edited since"),
               begun_.options.code);
  if (request.codes.can_keep()) {
    form.addRow(code_);
  } else {
    code_->setParent(this);
    code_->hide();
  }
}

PrintMemory PrintPanel::chosen() const {
  PrintMemory memory = begun_;
  PrintOptions& options = memory.options;
  options.one_page = one_page_->isChecked();
  options.sources = sources_->isChecked();
  options.notes = notes_->isChecked();
  options.code = code_->isChecked();
  options.language = static_cast<Language>(language_->currentIndex());
  options.titles = title_languages_of(titles_->currentData().toString().toStdString());
  options.paper = static_cast<PaperSize>(paper_->currentIndex());
  options.is_landscape = orientation_->currentIndex() == 1;
  options.margins = {.left = margins_[0]->value(),
                     .top = margins_[1]->value(),
                     .right = margins_[2]->value(),
                     .bottom = margins_[3]->value()};
  options.header = header_->text().trimmed().toStdString();
  options.footer = footer_->text().trimmed().toStdString();
  options.classification = classification_->text().trimmed().toStdString();
  sections_->put_into(memory);
  return memory;
}

void PrintPanel::show_sections(const std::vector<Section>& sections) { sections_->show_sections(sections, chosen()); }

}  // namespace chronicle::app
