// Asks what goes into a dossier and what its cover says.
#pragma once

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include "app/print/dossier.h"
#include "app/settings/settings.h"

namespace chronicle::app {

class DossierDialog : public QDialog {
  Q_OBJECT

 public:
  /// What the user wants of it; cancelled, nothing.
  enum class Wish { none, print, save };

  /// Offers `shown`, which is what the window shows, the recipe that comes with the program, and those that `settings`
  /// keep. All must outlive it.
  DossierDialog(QWidget* parent, const Catalogue& catalogue, const DossierRecipe& shown, Settings& settings);

  /// What was chosen.
  Wish wish() const { return wish_; }
  DossierRecipe recipe() const;

 private:
  QWidget* make_list();
  void lay_out();
  void list_recipes();
  void show_recipe(const DossierRecipe& recipe);
  void move_subject(int step);
  void keep_recipe();
  void forget_recipe();
  void finish(Wish wish);
  void update_buttons();

  const Catalogue& catalogue_;
  DossierRecipe shown_;
  Settings& settings_;
  QComboBox* recipes_;
  QLineEdit *title_, *for_whom_, *by_whom_;
  QListWidget* subjects_;
  QPushButton *up_, *down_, *remove_, *keep_, *forget_, *save_, *print_;
  Wish wish_ = Wish::none;
};

}  // namespace chronicle::app
