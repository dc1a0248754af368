#include "tests/fuzz/json_changes.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace chronicle::fuzz {
namespace {

using Json = nlohmann::ordered_json;

/// Every value of a file, the whole first.
void collect(Json& value, std::vector<Json*>& all) {
  all.push_back(&value);
  if (value.is_structured())
    for (Json& member : value) collect(member, all);
}

std::size_t below(std::mt19937_64& generator, std::size_t end) { return generator() % end; }

Json some_value(const std::vector<Json*>& all, std::mt19937_64& generator) {
  static const std::vector<Json> values{nullptr,
                                        true,
                                        false,
                                        0,
                                        -1,
                                        1,
                                        12.5,
                                        1e308,
                                        -1e-308,
                                        9007199254740993LL,
                                        "",
                                        " ",
                                        "x",
                                        "session/a",
                                        "session/b",
                                        "trace/u",
                                        "document/d",
                                        "relation/r",
                                        "source/q",
                                        "2021",
                                        "2021-11-12",
                                        "../2030",
                                        "2020/2021",
                                        "2021-13",
                                        "0000",
                                        "9999",
                                        "202X",
                                        "2021?",
                                        "10.1",
                                        "1.",
                                        "<b>&|*_`#[x](y)",
                                        "\x1B[2J",
                                        "\xE2\x80\xAE",  // NOLINT(misc-misleading-bidirectional): that is its purpose
                                        Json::array(),
                                        Json::object(),
                                        std::string(2000, 'w')};
  return below(generator, 3) == 0 ? *all.at(below(generator, all.size())) : values.at(below(generator, values.size()));
}

void change_one(Json& file, std::mt19937_64& generator) {
  std::vector<Json*> all;
  collect(file, all);
  Json value = some_value(all, generator);
  Json& place = *all.at(below(generator, all.size()));
  if (place.is_array() && !place.empty() && below(generator, 3) == 0)
    place.erase(below(generator, place.size()));
  else if (place.is_array() && below(generator, 2) == 0)
    place.push_back(std::move(value));
  else if (&place != &file)
    place = std::move(value);
}

}  // namespace

std::string with_values_changed(const std::string& text, std::mt19937_64& generator) {
  Json file = Json::parse(text, nullptr, false);
  if (file.is_discarded()) return text;
  for (std::size_t count = 1 + below(generator, 3); count > 0; --count) change_one(file, generator);
  return file.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace chronicle::fuzz
