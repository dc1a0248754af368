#include "app/theme/resources.h"

#include <QtCore/QFile>
#include <QtGui/QImage>

#include "tests/support/catch.h"

using namespace chronicle::app;

TEST_CASE("the program has an icon in every size, drawn to its edges, and its guide at hand") {
  const QIcon icon = program_icon();
  for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
    const QImage image = icon.pixmap(size).toImage();
    CHECK(image.size() == QSize(size, size));
    CHECK(image.pixelColor(size / 2, size - size / 8).alpha() == 255);
    CHECK(image.pixelColor(0, 0).alpha() < 64);
  }
  CHECK(QFile::exists(QStringLiteral(":/docs/user-guide.md")));
}
