#include "app/text/collation.h"

#include <algorithm>

#include "tests/app/text/speaking.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {
namespace {

QStringList sorted(const char* words) {
  QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '));
  std::sort(list.begin(), list.end(), text_collator());
  return list;
}

}  // namespace

TEST_CASE("texts are in the order of the language that is shown") {
  {
    const Speaking speaking(Language::russian);
    CHECK(sorted("Жук ёлка Ель Якутск ежи").join(QLatin1Char(' ')) == QStringLiteral("ежи ёлка Ель Жук Якутск"));
    CHECK(sorted("п10 п2").join(QLatin1Char(' ')) == QStringLiteral("п2 п10"));
  }
  {
    const Speaking speaking(Language::kazakh);
    CHECK(sorted("құс кілт ұл әке уақыт арық").join(QLatin1Char(' ')) == QStringLiteral("арық әке кілт құс уақыт ұл"));
  }
  CHECK(sorted("minsk Astana baku").join(QLatin1Char(' ')) == QStringLiteral("Astana baku minsk"));
}

}  // namespace chronicle::app::test
