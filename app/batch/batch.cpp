#include "app/batch/batch.h"

#include <QtWidgets/QApplication>

namespace chronicle::app {

int run(int argc, char** argv) {
  QApplication application(argc, argv);
  return 0;
}

}  // namespace chronicle::app
