#include "core/exchange/shown.h"

#include "core/words/shown_text.h"

namespace chronicle::exchange {

std::string shown(const nlohmann::json& value) {
  if (value.is_array()) return value.empty() ? "an empty list" : "a list";
  if (value.is_object()) return value.empty() ? "an empty object" : "an object";
  if (value.is_string()) return shown_in_quotes(value.get_ref<const std::string&>());
  return value.dump();
}

}  // namespace chronicle::exchange
