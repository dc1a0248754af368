#include "core/model/record.h"

namespace chronicle {

const std::string& Record::title() const {
  for (const char* language : {"en", "ru"})
    if (const auto name = names.find(language); name != names.end()) return name->second;
  return names.empty() ? id.text() : names.begin()->second;
}

}  // namespace chronicle
