#include "core/values/date_shape.h"

namespace chronicle {

bool has_decade_name(const Date& date) {
  return date.precision() == Precision::decade && date.earliest()->year() % 100 >= 10;
}

std::size_t length_without_mark(const Date& date) {
  return date.text().find_first_of("?~%") == std::string::npos ? date.text().size() : date.text().size() - 1;
}

bool have_same_marks(const Date& one, const Date& other) {
  return one.is_approximate() == other.is_approximate() && one.is_uncertain() == other.is_uncertain();
}

bool are_days_of_one_month(const Date& start, const Date& end) {
  return start.is_day() && end.is_day() && start.earliest()->year() == end.earliest()->year() &&
         start.earliest()->month() == end.earliest()->month();
}

bool are_one_date(const Date& start, const Date& end) {
  return start.precision() == end.precision() && start.earliest() == end.earliest() && !start.is_unspecified() &&
         !end.is_unspecified();
}

bool are_within_one_year(const Date& start, const Date& end) {
  const std::size_t length = length_without_mark(start);
  return length > 4 && length == length_without_mark(end) && start.precision() <= Precision::month &&
         end.precision() <= Precision::month && start.earliest()->year() == end.earliest()->year();
}

bool is_start_unknown(const Date& date) { return date.text().front() == '/'; }
bool is_end_unknown(const Date& date) { return date.text().back() == '/'; }

}  // namespace chronicle
