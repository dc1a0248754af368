// The readable half of an id, made of what is written.
#pragma once

#include <string>
#include <string_view>

namespace chronicle {

/// The words of a text in lower-case Latin letters, joined by hyphens: "Концепция «Дороги-2030»" is
/// "kontseptsiya-dorogi-2030". Russian and Kazakh letters are transliterated, others that are not Latin fall away.
/// Words that no longer fit into some sixty letters are left out. Empty if nothing of the text remains.
std::string slug_of(std::string_view text);

}  // namespace chronicle
