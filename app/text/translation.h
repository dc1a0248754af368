// The window's texts in the language that is shown.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

#include "core/values/language.h"

namespace chronicle::app {

/// Texts from a file of resources/i18n, with counts in them as `number_text` writes numbers.
class Translation : public QTranslator {
  Q_OBJECT

 public:
  using QTranslator::QTranslator;

  QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// The first of the languages of the user's desktop that the window speaks; English if it speaks none of them.
Language desktop_language();

/// What a language is called by those who speak it.
QString own_name_of(Language language);

/// Has the application speak `shown_language` from now on: its own texts, and what Qt writes by itself, such as the
/// months of a calendar and the buttons of its dialogs.
void speak_shown_language(QCoreApplication& application);

}  // namespace chronicle::app
