#include "core/exchange/json_text.h"

#include <set>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace chronicle::exchange {
namespace {

/// The format has five levels; what walks through a value calls itself once a level.
constexpr int deepest = 64;

}  // namespace

nlohmann::json parse_without_duplicate_keys(const NamedText& file) {
  using Json = nlohmann::json;
  std::vector<std::set<std::string>> open;
  const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
    const bool opens = event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
    if (opens && depth > deepest)
      throw Failure({.code = ErrorCode::wrong_shape,
                     .file = file.name,
                     .expected = "at most " + std::to_string(deepest) + " levels of nesting",
                     .found = "more"});
    if (event == Json::parse_event_t::object_start) open.emplace_back();
    if (event == Json::parse_event_t::object_end) open.pop_back();
    if (event == Json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second)
      throw Failure({.code = ErrorCode::wrong_shape,
                     .file = file.name,
                     .field = parsed.get<std::string>(),
                     .expected = "each key once in an object",
                     .found = "the key twice"});
    return true;
  };
  return Json::parse(file.text, watch);
}

}  // namespace chronicle::exchange
