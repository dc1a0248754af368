// How long pages and questions take to be composed in a large library, beside reading it whole.
#pragma once

#include <string>

namespace chronicle::bench {

struct PageFigures {
  double floor_ms;       ///< the catalogue read from the library
  double record_ms;      ///< the slowest page of a record: one of each kind, the one that most refers to
  std::string record;    ///< which
  double question_ms;    ///< the slowest question
  std::string question;  ///< which
};

/// Composes pages of the library and prints what each took.
PageFigures measure_pages(const std::string& path);

}  // namespace chronicle::bench
