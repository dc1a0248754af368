// The window's texts in the language that is shown.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

namespace chronicle::app {

/// Texts from a file of resources/i18n, with counts in them as `number_text` writes numbers.
class Translation : public QTranslator {
  Q_OBJECT

 public:
  using QTranslator::QTranslator;

  QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// Has the application speak `shown_language` from now on: its own texts, and what Qt writes by itself, such as the
/// months of a calendar.
void speak_shown_language(QCoreApplication& application);

}  // namespace chronicle::app
