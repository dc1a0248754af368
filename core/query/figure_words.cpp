#include "core/query/figure_words.h"
#include "core/query/number_words.h"
namespace chronicle {
std::string in_words(const Figure& figure) { return number_words(figure.value) + " " + figure.unit; }
}
