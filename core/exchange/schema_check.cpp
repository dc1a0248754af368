#include "core/exchange/schema_check.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "core/base/embedded.h"
#include "core/base/error.h"

namespace chronicle::exchange {
namespace {

using Json = nlohmann::json;

void remove_patterns(Json& node) {
  if (!node.is_structured()) return;
  if (node.is_object()) {
    node.erase("pattern");
    // Valijson makes each expression anew for each value. What its keys must be, the record reader knows.
    if (const auto found = node.find("patternProperties"); found != node.end()) {
      node["additionalProperties"] = found->front();
      node.erase("patternProperties");
    }
  }
  for (Json& child : node) remove_patterns(child);
}

void populate(valijson::Schema& schema, Patterns patterns) {
  Json text = Json::parse(embedded::record_schema().front().text);
  if (patterns == Patterns::skipped)
    for (auto& [name, definition] : text.at("definitions").items()) remove_patterns(definition);
  const valijson::adapters::NlohmannJsonAdapter adapter(text);
  valijson::SchemaParser().populateSchema(adapter, schema);
}

const valijson::Schema& schema_of(Patterns patterns) {
  struct Populated {
    explicit Populated(Patterns wanted) { populate(schema, wanted); }
    valijson::Schema schema;
  };
  static const Populated checked(Patterns::checked);
  static const Populated skipped(Patterns::skipped);
  return (patterns == Patterns::checked ? checked : skipped).schema;
}

std::string unbracketed(const std::string& step) {
  return step.size() > 2 && step.front() == '[' ? step.substr(1, step.size() - 2) : step;
}

/// Turns valijson's path, "<root>" "[documents]" "[3]" "[validity]", into our words.
Error error_at(const std::string& file, const Json& root, const valijson::ValidationResults::Error& found) {
  Error error{.code = ErrorCode::wrong_shape, .file = file, .detail = found.description};
  const auto& path = found.context;
  if (path.size() > 1) error.record = unbracketed(path[1]);
  if (path.size() > 2) {
    error.record += path[2];
    const Json& record = root.at(unbracketed(path[1])).at(std::stoul(unbracketed(path[2])));
    if (record.is_object() && record.contains("id") && record.at("id").is_string()) error.record = record.at("id");
  }
  if (path.size() > 3) error.field = unbracketed(path[3]);
  constexpr std::string_view missing = "Missing required property '";
  if (const auto at = error.detail.find(missing); path.size() == 3 && at != std::string::npos) {
    const auto name = at + missing.size();
    error.field = error.detail.substr(name, error.detail.find('\'', name) - name);
    error.expected = "a value";
    error.detail.clear();
  }
  return error;
}

}  // namespace

void check_schema(const std::string& file, const Json& root, Patterns patterns) {
  valijson::Validator validator;
  valijson::ValidationResults results;
  const valijson::adapters::NlohmannJsonAdapter target(root);
  if (validator.validate(schema_of(patterns), target, &results)) return;
  // The last error is the innermost: what really is wrong.
  valijson::ValidationResults::Error found, next;
  while (results.popError(next))
    if (next.context.size() >= found.context.size()) found = next;
  throw Failure(error_at(file, root, found));
}

}  // namespace chronicle::exchange
