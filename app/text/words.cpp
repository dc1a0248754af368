#include "app/text/words.h"

namespace chronicle::app {

QString text_of(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

}  // namespace chronicle::app
