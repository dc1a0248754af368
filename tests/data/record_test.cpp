// The bundled record: readable, whole, and every fact with a source.
#include "core/exchange/record_file.h"
#include "tests/support/catch.h"

using namespace chronicle;

namespace {

const Bundle& record() {
  static const Bundle bundle = [] {
    auto read = read_record_files(embedded::record());
    if (!read) FAIL(read.error().file + " " + read.error().record + " " + read.error().field + " " +
                    read.error().expected + " " + read.error().found + " " + read.error().detail);
    return *read;
  }();
  return bundle;
}

}  // namespace

TEST_CASE("the bundled record can be read") { CHECK(record().of<Session>().size() == 44); }
