#include "app/handing/record_link.h"

#include <QtCore/QUrl>
#include <QtGui/QDrag>

#include "app/text/words.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

constexpr QLatin1StringView prefix{"chronicle:"};

}  // namespace

bool is_link(const QString& text) { return text.startsWith(prefix, Qt::CaseInsensitive); }

QString link_to(const Subject& subject) {
  const QString text = QString::fromStdString(text_of(subject));
  return QString(prefix) + QString::fromLatin1(QUrl::toPercentEncoding(text, QByteArrayLiteral("/?=&:")));
}

std::optional<Subject> subject_of_link(const QString& link) {
  if (!is_link(link)) return std::nullopt;
  QString text = QUrl::fromPercentEncoding(link.mid(prefix.size()).toUtf8());
  while (text.startsWith(u'/')) text.remove(0, 1);
  while (text.endsWith(u'/')) text.chop(1);
  return parse_subject(text.toStdString());
}

QMimeData* mime_of(const std::vector<RecordId>& records, const Catalogue& catalogue, Language language) {
  QStringList lines, paragraphs;
  QList<QUrl> addresses;
  for (const RecordId& id : records) {
    const QString title = QString::fromStdString(title_of(catalogue, id, language)), link = link_to(id);
    lines << QString(title + QLatin1Char('\t') + link);
    paragraphs << QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(link.toHtmlEscaped(), title.toHtmlEscaped());
    addresses << QUrl(link);
  }
  auto* data = new QMimeData;
  data->setText(lines.join(u'\n'));
  data->setHtml(paragraphs.join(u'\n'));
  data->setUrls(addresses);
  return data;
}

void drag_away(QWidget& from, const std::vector<RecordId>& records, const Catalogue& catalogue) {
  if (records.empty()) return;
  auto* drag = new QDrag(&from);  // which deletes itself
  drag->setMimeData(mime_of(records, catalogue, shown_language));
  drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
}

}  // namespace chronicle::app
