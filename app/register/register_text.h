// What the register says of each kind.
#pragma once

#include <QtCore/QString>
#include <cstddef>

#include "core/model/id.h"

namespace chronicle::app {

/// "Documents". Of any kind that has a page.
QString tab_title(Kind kind);
/// "192 documents". Of a kind that has a tab.
QString count_text(Kind kind, std::size_t count);
/// "12 of 192 documents", or "192 documents" if all are shown.
QString count_text(Kind kind, std::size_t shown, std::size_t total);
/// "3 of 192 documents selected". Of a kind that has a tab.
QString selected_text(Kind kind, std::size_t selected, std::size_t shown);
/// "No document passes the filter"; if there are none at all, "No documents in this library".
QString empty_text(Kind kind, bool filtered);

}  // namespace chronicle::app
