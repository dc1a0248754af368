// The choices of the print window.
#pragma once

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <array>

#include "app/print/print_request.h"
#include "app/print/section_list.h"

namespace chronicle::app {

class PrintPanel : public QScrollArea {
  Q_OBJECT

 public:
  /// What can be chosen of the request, as it was chosen before.
  PrintPanel(const PrintRequest& request, const PrintMemory& memory, QWidget* parent = nullptr);

  /// What is chosen now.
  PrintMemory chosen() const;
  /// The sections of the pages, once they are known.
  void show_sections(const std::vector<Section>& sections);

 Q_SIGNALS:
  /// Something else is chosen.
  void changed();

 private:
  void fill_languages();
  void add_content(const PrintRequest& request, QFormLayout& form);
  void add_paper(QFormLayout& form);
  void add_texts(const PrintRequest& request, QFormLayout& form);
  void name_all();
  QCheckBox* tick(const QString& text, const QString& tip, bool on);

  PrintMemory begun_;
  QCheckBox* one_page_ = nullptr;
  QCheckBox* sources_ = nullptr;
  QCheckBox* notes_ = nullptr;
  QCheckBox* code_ = nullptr;
  QComboBox* language_;
  QComboBox* titles_;
  SectionList* sections_;
  QLabel* sections_label_ = nullptr;
  QComboBox* paper_;
  QComboBox* orientation_;
  std::array<QDoubleSpinBox*, 4> margins_{};
  QLineEdit* header_;
  QLineEdit* footer_;
  QLineEdit* classification_;
};

}  // namespace chronicle::app
