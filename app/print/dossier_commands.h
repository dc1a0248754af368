// What the command does that makes a dossier.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/print/dossier.h"
#include "app/register/register_view.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class DossierCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. The rows that are selected in `rows` are offered if they are
  /// several, else all that it shows; `settings` keep the recipes.
  DossierCommands(QWidget* window, Workspace& workspace, const Actions& actions, const RegisterView& rows,
                  Settings& settings);

 Q_SIGNALS:
  /// The user has had a dossier saved as that file.
  void saved(const QString& path);
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);

 private:
  static PrintOptions options();
  void run();
  DossierRecipe shown() const;
  std::optional<Dossier> compose(const DossierRecipe& recipe);
  std::vector<Section> sections_of_pages(const std::vector<std::string>& subjects) const;
  bool may_take_its_pages(const Dossier& dossier, const QString& action);
  void save(const Dossier& dossier);
  void print(const Dossier& dossier);

  QWidget* window_;
  Workspace& workspace_;
  const RegisterView& rows_;
  Settings& settings_;
};

}  // namespace chronicle::app
