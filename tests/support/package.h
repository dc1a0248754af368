// Reads containers as documents of office programs are, with checks of its own.
#pragma once

#include <zip.h>

#include <cstdint>
#include <map>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace chronicle::test {

struct Package {
  std::vector<std::string> names;            ///< in the order of the container
  std::map<std::string, std::string> parts;  ///< by their names
  std::map<std::string, bool> is_stored;     ///< whether a part is not compressed
};

/// Throws if the container is damaged.
inline Package read_package(const std::string& bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_CHECKCONS | ZIP_RDONLY, &error);
  if (archive == nullptr) throw std::runtime_error(zip_error_strerror(&error));
  Package package;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t stat;
    zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
    std::string content(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    const zip_int64_t read = file == nullptr ? -1 : zip_fread(file, content.data(), content.size());
    if (read != static_cast<zip_int64_t>(content.size()) || zip_fclose(file) != 0)
      throw std::runtime_error(std::string("cannot read ") + stat.name);
    package.names.emplace_back(stat.name);
    package.is_stored[stat.name] = stat.comp_method == ZIP_CM_STORE;
    package.parts[stat.name] = std::move(content);
  }
  zip_discard(archive);
  return package;
}

/// Throws if the part is not there or is no well-formed XML.
inline pugi::xml_document parse_part(const Package& package, const std::string& name) {
  pugi::xml_document document;
  const auto result = document.load_string(package.parts.at(name).c_str(), pugi::parse_full | pugi::parse_ws_pcdata);
  if (!result) throw std::runtime_error(name + ": " + result.description());
  return document;
}

}  // namespace chronicle::test
