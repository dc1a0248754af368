#include "app/search/said_above.h"

#include <QtGui/QTextDocumentFragment>

#include "app/text/messages.h"
#include "app/text/missed_date_words.h"
#include "app/text/values.h"
#include "core/query/search/suggestion.h"
#include "core/store/text/text_search.h"
#include "core/wording/phrases.h"

namespace chronicle::app {
namespace {

constexpr const char* suggestion_link = "suggestion";
constexpr const char* nearest_link = "nearest";

QString quoted_text(const QString& text) { return SaidAbove::tr("“%1”").arg(text); }

QString link_text(const char* link, const QString& text) {
  return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(link), text.toHtmlEscaped());
}

bool is_found(const SearchResult& result) { return result.total + result.hidden > 0; }

/// That nothing was found, or that it was found otherwise.
QString result_text(const Workspace& workspace) {
  const SearchState& search = workspace.search();
  const SearchResult& result = *search.result;
  const QString typed = quoted_text(search.text.trimmed());
  if (!is_found(result)) {
    if (workspace.as_of() == workspace.today()) return SaidAbove::tr("Nothing found for %1.").arg(typed);
    return SaidAbove::tr("Nothing found for %1 as of %2.").arg(typed, day_text(workspace.as_of()));
  }
  if (result.is_closest) return SaidAbove::tr("No page has all the words; closest:");
  if (result.tried.empty()) return {};
  const Retry& last = result.tried.back();
  return (last.way == Retry::Way::other_alphabet
              ? SaidAbove::tr("Nothing found for %1. These are for the other alphabet: %2.")
              : SaidAbove::tr("Nothing found for %1. These are for the other keyboard layout: %2."))
      .arg(typed, quoted_text(text_of(last.query)));
}

/// The date that has no session, where that is what was asked for, or nothing was found.
std::optional<MissedDate> missed_by(const Workspace& workspace) {
  const auto& result = workspace.search().result;
  if (result == nullptr) return std::nullopt;
  auto missed = missed_date(*workspace.catalogue(), workspace.as_of(), workspace.search().text.toStdString());
  if (!missed || missed->is_alone || !is_found(*result) || result->is_closest) return missed;
  return std::nullopt;
}

/// Why the text is not searched for; empty where it is.
QString trouble_of(const SearchState& search) {
  if (search.trouble) return message_of(*search.trouble);
  if (!search.fault) return {};
  return SaidAbove::tr("Not understood: %1.")
      .arg(text_of(phrases_in(shown_language).reasons.query_fault(*search.fault)));
}

}  // namespace

/// A connection of its own, with the words of the library read from it.
class SaidAbove::Reader {
 public:
  Reader(LibraryFile file, std::shared_ptr<const Catalogue> catalogue)
      : file_(std::move(file)), catalogue_(std::move(catalogue)) {}

  Result<std::string> suggest(const SearchQuery& query, Day as_of) {
    if (!search_) {
      auto opened = file_.open();
      if (!opened) return fail(opened.error());
      library_.emplace(std::move(*opened));
      spelling_.emplace(library_->text_search().words());
      search_.emplace(*library_, *catalogue_, as_of);
    }
    search_->set_as_of(as_of);
    return suggestion_for(*search_, *spelling_, query);
  }

 private:
  LibraryFile file_;
  std::shared_ptr<const Catalogue> catalogue_;
  std::optional<Library> library_;
  std::optional<Spelling> spelling_;
  std::optional<Search> search_;
};

SaidAbove::SaidAbove(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::RichText);
  setTextInteractionFlags(Qt::LinksAccessibleByMouse);
  connect(this, &QLabel::linkActivated, this, &SaidAbove::follow);
}

SaidAbove::~SaidAbove() = default;

void SaidAbove::show_found(const Workspace& workspace) {
  suggestion_.clear();
  missed_ = missed_by(workspace);
  asked_.drop();
  say(workspace);
  const auto& result = workspace.search().result;
  if (result != nullptr && (!is_found(*result) || result->is_closest)) ask(workspace);
}

void SaidAbove::say(const Workspace& workspace) {
  const SearchState& search = workspace.search();
  QStringList parts{trouble_of(search).toHtmlEscaped()};
  const bool has_result = parts.front().isEmpty() && search.result != nullptr;
  if (has_result && missed_) {
    parts << missed_date_words(*missed_).toHtmlEscaped();
    const QString nearest = nearest_session_words(*missed_, *workspace.catalogue(), workspace.as_of());
    if (!nearest.isEmpty()) parts << tr("The nearest: %1.").arg(link_text(nearest_link, nearest));
    if (workspace.as_of() != workspace.today())
      parts << tr("As of %1.").arg(day_text(workspace.as_of())).toHtmlEscaped();
  }
  const bool stands_for_it = missed_ && has_result && !is_found(*search.result);
  if (has_result && !stands_for_it) parts << result_text(workspace).toHtmlEscaped();
  if (has_result && !suggestion_.isEmpty())
    parts.insert(is_found(*search.result) ? 0 : static_cast<int>(parts.size()),
                 tr("Did you mean: %1?").arg(link_text(suggestion_link, suggestion_)));
  parts.removeAll(QString());
  setText(parts.join(u' '));
  setVisible(!parts.isEmpty());
}

void SaidAbove::ask(const Workspace& workspace) {
  auto parsed = parse_query(workspace.search().text.toStdString());
  auto* query = std::get_if<SearchQuery>(&parsed);
  if (query == nullptr || query->empty()) return;
  if (catalogue_ != workspace.catalogue()) {
    catalogue_ = workspace.catalogue();
    reader_ = std::make_shared<Reader>(workspace.library().file(), catalogue_);
  }
  asked_.ask([reader = reader_, query = std::move(*query),
              as_of = workspace.as_of()](const auto& /*is_stale*/) { return reader->suggest(query, as_of); },
             [this, &workspace, typed = workspace.search().text](const Result<std::string>& suggestion) {
               // A library that breaks is told where it is searched.
               if (!suggestion || suggestion->empty() || workspace.search().text != typed) return;
               suggestion_ = text_of(*suggestion);
               say(workspace);
               Q_EMIT said();
             });
}

void SaidAbove::follow_first() { follow(QLatin1String(suggestion_.isEmpty() ? nearest_link : suggestion_link)); }

// What is chosen changes what is kept here: it is copied.
void SaidAbove::follow(const QString& link) {
  if (link == QLatin1String(suggestion_link) && !suggestion_.isEmpty())
    return Q_EMIT suggestionChosen(QString(suggestion_));
  if (link == QLatin1String(nearest_link) && missed_ && missed_->nearest)
    Q_EMIT recordChosen(RecordId(*missed_->nearest));
}

QString SaidAbove::plain() const { return QTextDocumentFragment::fromHtml(text()).toPlainText(); }

}  // namespace chronicle::app
