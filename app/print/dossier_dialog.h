// Asks what goes into a dossier and what its cover says.
#pragma once

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <functional>

#include "app/print/dossier.h"
#include "app/print/print_memory.h"
#include "app/settings/settings.h"

namespace chronicle::app {

class DossierDialog : public QDialog {
  Q_OBJECT

 public:
  /// What the user wants of it; cancelled, nothing.
  enum class Wish { none, print, save };

  /// The sections of the pages of some subjects, each once.
  using SectionsOf = std::function<std::vector<Section>(const std::vector<std::string>& subjects)>;

  /// Offers `shown`, which is what the window shows, the recipe that comes with the program, and those that `settings`
  /// keep, with what was chosen last for the cover and the sections. All must outlive it.
  DossierDialog(QWidget* parent, const Catalogue& catalogue, const DossierRecipe& shown, Settings& settings,
                SectionsOf sections_of);

  /// What was chosen.
  Wish wish() const { return wish_; }
  DossierRecipe recipe() const;

 private:
  QWidget* make_list();
  void lay_out();
  void list_recipes();
  void show_recipe(const DossierRecipe& recipe);
  void move_subject(int step);
  void choose_sections();
  void recall();
  void keep_choices() const;
  void keep_recipe();
  void forget_recipe();
  void finish(Wish wish);
  void update_buttons();

  const Catalogue& catalogue_;
  DossierRecipe shown_;
  DossierRecipe ready_made_ = DossierRecipe::before_session();
  Settings& settings_;
  QComboBox* recipes_;
  QLineEdit *title_, *for_whom_, *by_whom_;
  QListWidget* subjects_;
  QPushButton *up_, *down_, *remove_, *sections_button_, *keep_, *forget_, *save_, *print_;
  SectionsOf sections_of_;
  std::map<std::string, SectionChoice> sections_;  ///< as of the recipe
  Wish wish_ = Wish::none;
};

}  // namespace chronicle::app
