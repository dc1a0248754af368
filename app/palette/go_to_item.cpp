#include "app/palette/go_to_item.h"

#include <QtCore/QCoreApplication>

#include "app/questions/question_words.h"
#include "app/register/words.h"

namespace chronicle::app {
namespace {

class GoTo {
  Q_DECLARE_TR_FUNCTIONS(GoTo)
};

QString kind_word(Kind kind) {
  switch (kind) {
    case Kind::session:
      return GoTo::tr("Session");
    case Kind::document:
      return GoTo::tr("Document");
    case Kind::statement:
      return GoTo::tr("Statement");
    case Kind::commitment:
      return GoTo::tr("Commitment");
    case Kind::figure:
      return GoTo::tr("Figure");
    case Kind::person:
      return GoTo::tr("Person");
    case Kind::state:
      return GoTo::tr("State");
    case Kind::place:
      return GoTo::tr("Place");
    case Kind::topic:
      return GoTo::tr("Topic");
    case Kind::source:
      return GoTo::tr("Source");
    default:
      return {};  // without a page of its own
  }
}

int utf16_length(std::string_view utf8) { return static_cast<int>(text_of(utf8).size()); }

/// The text of a menu without the mark of its key.
QString without_mnemonic(QString text) { return text.remove(QLatin1Char('&')); }

}  // namespace

QString key_of(const GoToTarget& target) {
  if (const auto* subject = std::get_if<Subject>(&target)) return QString::fromStdString(text_of(*subject));
  const auto position = static_cast<std::size_t>(std::get<Command>(target));
  return QStringLiteral("command/") + QString::fromUtf8(command_catalogue().at(position).text);
}

MarkedText marked_text(const std::string& text, const LetterMatch& match) {
  MarkedText marked{QString::fromStdString(text), {}};
  const std::string_view bytes = text;
  for (const ByteRange& range : match.ranges)
    marked.marks.push_back(
        {utf16_length(bytes.substr(0, range.start)), utf16_length(bytes.substr(range.start, range.end - range.start))});
  return marked;
}

GoToItem record_item(const Catalogue& catalogue, const RecordId& id) {
  QString hint = kind_word(id.kind());
  if (const auto year = year_of(catalogue, id)) hint += QStringLiteral("  %1").arg(*year);
  return {.target = Subject(id), .title = {QString::fromStdString(catalogue.title_of(id)), {}}, .hint = hint};
}

GoToItem found_item(const Catalogue& catalogue, const NameHit& hit, const TypedLetters& typed) {
  GoToItem item = record_item(catalogue, hit.id);
  item.score = hit.score;
  if (const auto match = typed.match(hit.name)) {
    MarkedText name = marked_text(hit.name, *match);
    (name.text == item.title.text ? item.title : item.other_name) = std::move(name);
  }
  return item;
}

GoToItem question_item(const Question& question) {
  return {.target = Subject(question), .title = {question_title(question.ask), {}}, .hint = GoTo::tr("Question")};
}

GoToItem command_item(const CommandSpec& spec, const QAction& action) {
  // "Filter" alone does not say what choosing it does.
  const QString text = action.isCheckable() ? action.statusTip() : without_mnemonic(action.text());
  const QString key = action.shortcut().toString(QKeySequence::NativeText);
  return {.target = spec.command, .title = {text, {}}, .hint = key.isEmpty() ? GoTo::tr("Command") : key};
}

int rank_of(const GoToTarget& target) {
  if (std::holds_alternative<Command>(target)) return 1;
  const auto* id = std::get_if<RecordId>(&std::get<Subject>(target));
  return id == nullptr ? 0 : 2 + static_cast<int>(id->kind());
}

}  // namespace chronicle::app
