// The program: the command line if it names a verb, else the window.
#include "app/batch/batch.h"

int main(int argc, char** argv) { return chronicle::app::run(argc, argv, chronicle::app::today()); }
