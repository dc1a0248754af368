// The languages that pages are written in.
#pragma once

namespace chronicle {

enum class Language { english };

}  // namespace chronicle
