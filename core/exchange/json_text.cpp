#include "core/exchange/json_text.h"

#include <set>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace chronicle::exchange {
namespace {

/// The format has five levels; what walks through a value calls itself once a level.
constexpr std::size_t deepest = 64;

/// Goes through JSON text without keeping it. Faults of the text itself are left to the parser.
class KeyWatch : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit KeyWatch(const std::string& file) : file_(file) {}

  bool key(string_t& key) override {
    if (open_.size() == 1) {
      list_ = key;
      begun_ = 0;
    }
    if (!open_.back().insert(key).second)
      throw Failure({.code = ErrorCode::wrong_shape,
                     .file = file_,
                     .record = open_.size() > 2 ? list_ + "[" + std::to_string(begun_ - 1) + "]" : "",
                     .field = key,
                     .expected = "each key once in an object",
                     .found = "the key twice"});
    return true;
  }
  bool start_object(std::size_t /*elements*/) override {
    if (open_.size() == 2) ++begun_;
    return begin();
  }
  bool end_object() override { return end(); }
  bool start_array(std::size_t /*elements*/) override { return begin(); }
  bool end_array() override { return end(); }
  bool null() override { return true; }
  bool boolean(bool /*value*/) override { return true; }
  bool number_integer(number_integer_t /*value*/) override { return true; }
  bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
  bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
  bool string(string_t& /*value*/) override { return true; }
  bool binary(binary_t& /*value*/) override { return true; }
  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*fault*/) override {
    return false;
  }

 private:
  bool begin() {
    if (open_.size() > deepest)
      throw Failure({.code = ErrorCode::wrong_shape,
                     .file = file_,
                     .expected = "at most " + std::to_string(deepest) + " levels of nesting",
                     .found = "more"});
    open_.emplace_back();
    return true;
  }
  bool end() {
    open_.pop_back();
    return true;
  }

  const std::string& file_;
  std::string list_;                         ///< the key of the file that is read
  std::size_t begun_ = 0;                    ///< how many records of it
  std::vector<std::set<std::string>> open_;  ///< the keys of the values that are not ended; lists have none
};

}  // namespace

// Two passes: nlohmann's parser can call back as it reads, but then takes time by the square of the longest list.
nlohmann::json parse_without_duplicate_keys(const NamedText& file) {
  KeyWatch watch(file.name);
  nlohmann::json::sax_parse(file.text, &watch);
  return nlohmann::json::parse(file.text);
}

}  // namespace chronicle::exchange
