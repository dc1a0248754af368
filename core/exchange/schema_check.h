// Checks record files against the JSON Schema of the format. Private to core/exchange.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace chronicle::exchange {

/// The regular expressions of the schema are for other readers of the format: std::regex recurses once a character,
/// so a long text would exhaust the stack, and the record reader checks the same things itself.
enum class Patterns { checked, skipped };

/// Throws Failure (wrong_shape) with the record and field that break the schema.
void check_schema(const std::string& file, const nlohmann::json& root, Patterns patterns);

}  // namespace chronicle::exchange
