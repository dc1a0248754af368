#include "core/exchange/members.h"

#include "core/exchange/record_reader.h"

namespace chronicle {

template <typename R>
R record_of(const std::string& object) {
  const auto json = exchange::Json::parse(object, nullptr, false);
  const std::string file;
  if (!json.is_object())
    throw Failure({.code = ErrorCode::bad_value, .expected = Expected::object, .found = exchange::shown(object)});
  return exchange::RecordReader(file, std::string(name_of(R::kind)), json).record<R>();
}

#define CHRONICLE_INSTANTIATE(R) template R record_of<R>(const std::string&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

std::string object_of(const Members& members) {
  std::string object;
  for (const auto& [key, value] : members) object += (object.empty() ? "{\"" : ", \"") + key + "\": " + value;
  return object + "}";
}

}  // namespace chronicle
