#include "app/settings/settings.h"

namespace chronicle::app {

Settings::Settings()
    : store_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("cis-chronicle"),
             QStringLiteral("cis-chronicle")) {}

Settings::Settings(const QString& path) : store_(path, QSettings::IniFormat) {}

}  // namespace chronicle::app
