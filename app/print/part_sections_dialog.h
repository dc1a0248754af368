// Asks which sections the pages of a dossier have, kind by kind.
#pragma once

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>

#include "app/print/dossier_recipe.h"
#include "app/print/section_list.h"

namespace chronicle::app {

class PartSectionsDialog : public QDialog {
  Q_OBJECT

 public:
  /// `sections` are those that there are, `chosen` what was chosen of them, both by `section_kind`.
  PartSectionsDialog(QWidget* parent, std::map<std::string, std::vector<Section>> sections,
                     std::map<std::string, SectionChoice> chosen);

  /// What is chosen now; also of kinds that there were none of.
  std::map<std::string, SectionChoice> choices();

 private:
  void take_up();
  void show_kind();

  std::map<std::string, std::vector<Section>> sections_;
  std::map<std::string, SectionChoice> chosen_;
  QComboBox* kinds_;
  SectionList* list_;
  std::string shown_;  ///< the kind in the list; empty: none yet
};

}  // namespace chronicle::app
