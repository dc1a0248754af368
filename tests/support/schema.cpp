#include "tests/support/schema.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace chronicle::test {
namespace {

using valijson::adapters::NlohmannJsonAdapter;

const valijson::Schema& schema() {
  struct Parsed {
    Parsed() {
      const auto json = nlohmann::json::parse(schema_text());
      valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(json), schema);
    }
    valijson::Schema schema;
  };
  static const Parsed parsed;
  return parsed.schema;
}

}  // namespace

const std::string& schema_text() {
  static const std::string text = [] {
    std::ifstream file(CHRONICLE_SOURCE_DIR "/resources/schema/record.schema.json", std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  }();
  return text;
}

std::string schema_faults(const std::string& file) {
  const auto json = nlohmann::json::parse(file);
  valijson::Validator validator;
  valijson::ValidationResults results;
  std::string faults;
  if (validator.validate(schema(), NlohmannJsonAdapter(json), &results)) return faults;
  for (valijson::ValidationResults::Error fault; results.popError(fault);) {
    for (const std::string& step : fault.context) faults += step;
    faults += ": " + fault.description + "\n";
  }
  return faults;
}

}  // namespace chronicle::test
