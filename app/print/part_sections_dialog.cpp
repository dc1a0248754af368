#include "app/print/part_sections_dialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <utility>

#include "app/text/words.h"

namespace chronicle::app {
namespace {

QString name_of_kind(const std::string& name) {
  const auto kind = parse_kind(name);
  return kind ? text_of(with_capital(phrases_in(shown_language).vocabulary.plural(*kind)))
              : PartSectionsDialog::tr("Questions");
}

PrintMemory memory_of(const SectionChoice& choice, const std::vector<Section>& sections) {
  PrintMemory memory;
  for (const std::string& id : choice.order) memory.order << text_of(id);
  for (const std::string& id : choice.hidden) memory.hidden << text_of(id);
  if (choice.only_in_order)
    for (const Section& section : sections)
      if (!memory.order.contains(text_of(section.id))) memory.hidden << text_of(section.id);
  return memory;
}

std::vector<std::string> texts_of(const QStringList& list) {
  std::vector<std::string> texts;
  for (const QString& text : list) texts.push_back(text.toStdString());
  return texts;
}

}  // namespace

PartSectionsDialog::PartSectionsDialog(QWidget* parent, std::map<std::string, std::vector<Section>> sections,
                                       std::map<std::string, SectionChoice> chosen)
    : QDialog(parent),
      sections_(std::move(sections)),
      chosen_(std::move(chosen)),
      kinds_(new QComboBox),
      list_(new SectionList) {
  setWindowTitle(tr("Sections of the Pages"));
  kinds_->setObjectName(QStringLiteral("kinds"));
  for (const auto& [kind, of_kind] : sections_) kinds_->addItem(name_of_kind(kind), text_of(kind));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* form = new QFormLayout(this);
  form->addRow(tr("&Pages of"), kinds_);
  form->addRow(list_);
  form->addRow(buttons);
  connect(kinds_, &QComboBox::currentIndexChanged, this, &PartSectionsDialog::show_kind);
  show_kind();
}

std::map<std::string, SectionChoice> PartSectionsDialog::choices() {
  take_up();
  return chosen_;
}

void PartSectionsDialog::take_up() {
  if (shown_.empty()) return;
  PrintMemory memory;
  list_->put_into(memory);
  chosen_[shown_] = {.order = texts_of(memory.order), .hidden = texts_of(memory.hidden)};
}

void PartSectionsDialog::show_kind() {
  take_up();
  shown_ = kinds_->currentData().toString().toStdString();
  list_->show_sections({}, {});  // those of another kind are not these, however they are called
  if (const auto found = sections_.find(shown_); found != sections_.end())
    list_->show_sections(found->second, memory_of(chosen_[shown_], found->second));
}

}  // namespace chronicle::app
