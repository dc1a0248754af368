#include "app/shell/status_line.h"

#include <QtWidgets/QLabel>

namespace chronicle::app {
namespace {

constexpr const char* gap = "     ";

/// The count waits this long, so that it neither holds up the first frame nor runs for every day that one passes by.
constexpr int settling_milliseconds = 150;

}  // namespace

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent), shown_(new QLabel(this)), evidence_(new QLabel(this)) {
  settled_.setSingleShot(true);
  setSizeGripEnabled(false);
  setStyleSheet(QStringLiteral("QStatusBar::item { border: none; }"));
  shown_->setContentsMargins(8, 0, 0, 0);
  evidence_->setContentsMargins(0, 0, 8, 0);
  addWidget(shown_);
  addPermanentWidget(evidence_);
}

StatusLine::~StatusLine() {
  if (worker_) worker_->wait();
}

void StatusLine::show_shown(const Workspace& workspace) {
  const auto part = [&](Kind kind, std::size_t all, const char* text) {
    return tr(text).arg(workspace.passing().of(kind).size()).arg(all);
  };
  const Catalogue& catalogue = *workspace.catalogue();
  shown_->setText(part(Kind::session, catalogue.all<Session>().size(), QT_TR_NOOP("%1 of %2 sessions")) +
                  QLatin1String(gap) +
                  part(Kind::document, catalogue.all<Document>().size(), QT_TR_NOOP("%1 of %2 documents")) +
                  QLatin1String(gap) + tr("As of %1").arg(QString::fromStdString(in_words(workspace.as_of()))));
}

void StatusLine::count_evidence(Workspace& workspace) {
  settled_.disconnect();
  connect(&settled_, &QTimer::timeout, this, [this, &workspace] { start_count(workspace); });
  settled_.start(settling_milliseconds);
}

void StatusLine::start_count(Workspace& workspace) {
  if (worker_) worker_->wait();
  auto catalogue = workspace.catalogue();
  const Day as_of = workspace.as_of();
  auto reader = workspace.library().again();
  if (!reader) {
    show_evidence(find_evidence(workspace.library(), *catalogue, as_of));
    return;
  }
  auto library = std::make_shared<Library>(std::move(*reader));
  worker_.reset(QThread::create([this, library, catalogue, as_of] {
    try {
      const Evidence evidence = find_evidence(*library, *catalogue, as_of);
      QMetaObject::invokeMethod(
          this, [this, evidence] { show_evidence(evidence); }, Qt::QueuedConnection);
    } catch (const Failure&) {
      // The page that shows the damaged record says so; a count alone is not worth a message.
    }
  }));
  worker_->start();
}

void StatusLine::show_evidence(const Evidence& evidence) {
  const auto count = [](const std::vector<Finding>& findings, const char* one, const char* many) {
    return tr(findings.size() == 1 ? one : many).arg(findings.size());
  };
  const QStringList parts{count(evidence.conflicts, QT_TR_NOOP("%1 conflict"), QT_TR_NOOP("%1 conflicts")),
                          count(evidence.single_source, QT_TR_NOOP("%1 single-source"), QT_TR_NOOP("%1 single-source")),
                          count(evidence.derived, QT_TR_NOOP("%1 derived"), QT_TR_NOOP("%1 derived")),
                          count(evidence.unsourced, QT_TR_NOOP("%1 unsourced"), QT_TR_NOOP("%1 unsourced"))};
  evidence_->setText(parts.join(QLatin1String(gap)));
  evidence_->setToolTip(
      tr("Facts that sources give differently; sessions and documents that rest on one source alone; "
         "facts that were derived; facts without a source"));
}

}  // namespace chronicle::app
