#include "app/shell/status_line.h"

#include <QtWidgets/QLabel>

#include "app/register/register_text.h"
#include "app/text/values.h"
#include "app/theme/theme.h"
#include "core/query/as_of/document_status.h"

namespace chronicle::app {
namespace {

constexpr const char* gap = "     ";
constexpr const char* mark = " · ";

}  // namespace

StatusLine::StatusLine(const Workspace& workspace, QWidget* parent)
    : QStatusBar(parent),
      workspace_(workspace),
      selected_(new QLabel(this)),
      shown_(new QLabel(this)),
      working_(new QLabel(this)),
      button_(new QToolButton(this)),
      count_(workspace) {
  setSizeGripEnabled(false);
  setStyleSheet(QStringLiteral("QStatusBar::item { border: none; }") % button_style());
  shown_->setContentsMargins(8, 0, 0, 0);
  button_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button_->setFocusPolicy(Qt::StrongFocus);
  button_->hide();
  selected_->setContentsMargins(8, 0, 0, 0);
  selected_->setObjectName(QStringLiteral("selected-rows"));
  selected_->hide();
  addWidget(selected_);
  addWidget(shown_);
  working_->setContentsMargins(8, 0, 8, 0);
  working_->hide();
  addPermanentWidget(working_);
  addPermanentWidget(button_);
  connect(&workspace_, &Workspace::libraryChanged, this, &StatusLine::show_shown);
  connect(&workspace_, &Workspace::changed, this, &StatusLine::show_shown);
  connect(&count_, &EvidenceCount::changed, this, &StatusLine::show_evidence);
  connect(&workspace_, &Workspace::passingChanged, this, &StatusLine::show_shown);
  connect(button_, &QToolButton::clicked, this, &StatusLine::evidenceRequested);
}

/// Beside an answer on validity: of how many more documents no source tells enough.
QString StatusLine::not_known() const {
  const std::string word(word_of(Validity::not_known));
  const auto& chosen = workspace_.filter().of(Facet::validity);
  if (chosen.empty() || chosen.contains(word)) return {};
  const FacetCounts counts = workspace_.counts(Kind::document).at(static_cast<std::size_t>(Facet::validity));
  const auto found = counts.find(word);
  return found != counts.end() ? tr("not known: %1").arg(number_text(found->second)) : QString();
}

void StatusLine::show_shown() {
  const auto shown = [this](Kind kind, std::size_t all) {
    return count_text(kind, workspace_.passing().of(kind).size(), all);
  };
  const Catalogue& catalogue = *workspace_.catalogue();
  QStringList documents{shown(Kind::document, catalogue.all<Document>().size()), not_known()};
  documents.removeAll(QString());
  const QStringList parts{shown(Kind::session, catalogue.all<Session>().size()), documents.join(text_of(mark)),
                          tr("As of %1").arg(day_text(workspace_.as_of()))};
  shown_->setText(parts.join(text_of(gap)));
}

void StatusLine::show_working(const QString& text) {
  working_->setText(text);
  working_->setVisible(!text.isEmpty());
}

void StatusLine::show_selected(const QString& words) {
  selected_->setText(words);
  selected_->setVisible(!words.isEmpty());
}

QString StatusLine::working() const { return working_->text(); }

void StatusLine::show_page(const Brief* brief) {
  records_ = brief != nullptr ? std::optional(brief->records) : std::nullopt;
  show_evidence();
}

QString StatusLine::words(const Evidence& evidence) {
  QStringList parts;
  const auto add = [&](const std::vector<Finding>& findings, const auto& words) {
    if (!findings.empty()) parts << words(static_cast<int>(findings.size()));
  };
  add(evidence.conflicts, [](int n) { return tr("%n conflict(s)", nullptr, n); });
  add(evidence.unsourced, [](int n) { return tr("%n unsourced", nullptr, n); });
  add(evidence.stale, [](int n) { return tr("%n unconfirmed", nullptr, n); });
  add(evidence.single_source, [](int n) { return tr("%n single-source", nullptr, n); });
  add(evidence.derived, [](int n) { return tr("%n derived", nullptr, n); });
  return parts.isEmpty() ? tr("nothing to check") : parts.join(text_of(mark));
}

void StatusLine::show_evidence() {
  const Evidence* evidence = count_.evidence();
  button_->setVisible(evidence != nullptr);
  if (evidence == nullptr) return;
  const QString whole = words(*evidence);
  button_->setText(records_ ? tr("This page: %1").arg(words(evidence_on(*evidence, *records_))) : whole);
  button_->setToolTip(
      tr("What needs checking: facts that are contradicted or weakly sourced. In the whole record: %1").arg(whole));
}

}  // namespace chronicle::app
