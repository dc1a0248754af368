#pragma once
#include <string>
#include "core/model/figure.h"
namespace chronicle {
std::string in_words(const Figure& figure);
}
