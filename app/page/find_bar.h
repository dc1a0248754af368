// The bar at the foot of a page in which one types what to find there.
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace chronicle::app {

/// Enter goes to the next hit, Shift+Enter to the one before, Esc closes; what is found is up to the listener.
class FindBar : public QWidget {
  Q_OBJECT

 public:
  explicit FindBar(QWidget* parent = nullptr);

  /// What is typed.
  QString sought() const;
  /// Types it for the user; tells of it as if it had been typed.
  void set_sought(const QString& text);
  /// Takes the keyboard, with all marked that was typed before.
  void begin();
  /// Says how the search stands ("3 of 12"); `is_missing`: nothing was found, which colour says too.
  void say(const QString& text, bool is_missing);
  QString said() const;
  /// Whether there is a hit to go to.
  void enable_steps(bool enabled);
  QLineEdit* field() { return field_; }

 Q_SIGNALS:
  /// The user types, wants the next match or the one before, or wants no more.
  void soughtChanged(const QString& text);
  void nextRequested();
  void previousRequested();
  void closed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void colour_field();

  QLineEdit* field_;
  QToolButton* previous_;
  QToolButton* next_;
  QLabel* said_;
  bool is_missing_ = false;
};

}  // namespace chronicle::app
