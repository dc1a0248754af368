#include "app/sources/checksum.h"

#include <QtCore/QCryptographicHash>

namespace chronicle::app {

std::string checksum_of(std::string_view text) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
  return hash.result().toHex().toStdString();
}

bool is_unchanged(const KeptCopy& copy) { return checksum_of(copy.text) == copy.checksum; }

}  // namespace chronicle::app
