// The columns of what was said at sessions: figures, commitments and statements.
#include "app/register/columns/cells.h"
#include "core/query/questions/promises.h"
#include "core/values/values.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

template <typename R>
const Session* session_of(const Sight& sight, std::uint32_t position) {
  return sight.catalogue.find<Session>(record_at<R>(sight, position).session.id());
}

template <typename R>
Column session_column() {
  return {ColumnText::tr("Session"),
          [](const Sight& sight, std::uint32_t at) { return session_cell(sight, session_of<R>(sight, at)); },
          [](const Sight& sight, std::uint32_t at) { return session_key(sight, session_of<R>(sight, at)); },
          QStringLiteral("St. Petersburg 2011"),
          false,
          true};
}

template <typename R>
Column speaker_column(const QString& title) {
  return {title,
          [](const Sight& sight, std::uint32_t at) { return speaker_cell(sight, record_at<R>(sight, at)); },
          [](const Sight& sight, std::uint32_t at) { return speaker_key(sight, record_at<R>(sight, at)); },
          QStringLiteral("Mikhail Mishustin"),
          false,
          true};
}

/// The gist alone; names of such records, where there are any, repeat it.
template <typename R>
Column gist_column(const QString& title, const QString& sample) {
  return {title, [](const Sight& sight, std::uint32_t at) { return Cell{text_of(record_at<R>(sight, at).gist)}; },
          [](const Sight& sight, std::uint32_t at) { return key_of(text_of(record_at<R>(sight, at).gist)); }, sample};
}

/// Measures are phrases within a sentence; here each begins a line.
QString measure(const Sight& sight, std::uint32_t position) {
  QString text = text_of(record_at<Figure>(sight, position).measure);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

Cell geography(const Sight& sight, std::uint32_t position) {
  const auto& figure = record_at<Figure>(sight, position);
  return figure.geography ? Cell{text_of(*figure.geography)} : ref_cell(sight, figure.state);
}

QString topics_of(const Sight& sight, const Record& record) {
  QStringList titles;
  for (const auto& topic : record.topics)
    titles.push_back(text_of(title_of(sight.catalogue, topic.id(), shown_language)));
  return titles.join(QStringLiteral(", "));
}

/// The latest sign of what came of a commitment; null if there is none.
const Trace* latest_trace(const Sight& sight, const Commitment& commitment) {
  const auto traces = traces_in_order(sight.catalogue, commitment, sight.as_of);
  return traces.empty() ? nullptr : traces.back();
}

Tone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::fulfilled:
      return Tone::in_force;
    case Verdict::dropped:
      return Tone::ended;
    default:
      return Tone::announced;
  }
}

Cell trace(const Sight& sight, std::uint32_t position) {
  const Trace* latest = latest_trace(sight, record_at<Commitment>(sight, position));
  if (latest == nullptr) return {ColumnText::tr("no later trace"), Tone::muted};
  QString tip = text_of(title_of(sight.catalogue, latest->record, shown_language));
  if (latest->date) tip = text_of(in_words(*latest->date, shown_language)) + QStringLiteral(": ") + tip;
  if (latest->gist) tip += QLatin1Char('\n') + text_of(*latest->gist);
  return {label_of(latest->verdict), tone_of(latest->verdict), tip};
}

SortKey trace_key(const Sight& sight, std::uint32_t position) {
  const Trace* latest = latest_trace(sight, record_at<Commitment>(sight, position));
  return latest != nullptr ? key_of(static_cast<double>(latest->verdict)) : missing_key();
}

}  // namespace

Columns figure_columns() {
  return {{{ColumnText::tr("Measure"), [](const Sight& sight, std::uint32_t at) { return Cell{measure(sight, at)}; },
            [](const Sight& sight, std::uint32_t at) { return key_of(measure(sight, at)); },
            QStringLiteral("Trade turnover of Kazakhstan with the CIS")},
           {ColumnText::tr("Value"),
            [](const Sight& sight, std::uint32_t at) {
              return Cell{text_of(in_words(record_at<Figure>(sight, at), shown_language))};
            },
            [](const Sight& sight, std::uint32_t at) {
              const auto& figure = record_at<Figure>(sight, at);
              return SortKey{.number = figure.value, .text = text_of(figure.unit)};
            },
            QStringLiteral("over 20 billion USD"), false, true},
           {ColumnText::tr("Period"),
            [](const Sight& sight, std::uint32_t at) { return date_cell(record_at<Figure>(sight, at).period); },
            [](const Sight& sight, std::uint32_t at) { return date_key(record_at<Figure>(sight, at).period); },
            QStringLiteral("Jan–Aug 2021")},
           {ColumnText::tr("Geography"), geography,
            [](const Sight& sight, std::uint32_t at) {
              const Cell cell = geography(sight, at);
              return cell.tone == Tone::muted ? missing_key() : key_of(cell.text);
            },
            QStringLiteral("Kazakhstan"), false, true, 1},
           session_column<Figure>()},
          4,
          true};
}

Columns commitment_columns() {
  return {{gist_column<Commitment>(ColumnText::tr("Commitment"), QStringLiteral("Trade in national currencies")),
           speaker_column<Commitment>(ColumnText::tr("By whom")),
           session_column<Commitment>(),
           {ColumnText::tr("Target"),
            [](const Sight& sight, std::uint32_t at) { return date_cell(record_at<Commitment>(sight, at).target); },
            [](const Sight& sight, std::uint32_t at) { return date_key(record_at<Commitment>(sight, at).target); },
            QStringLiteral("until 2030"), false, false, 1},
           {ColumnText::tr("Latest trace"), trace, trace_key, QStringLiteral("no later trace")}},
          2,
          true};
}

Columns statement_columns() {
  return {
      {speaker_column<Statement>(ColumnText::tr("Speaker")),
       gist_column<Statement>(ColumnText::tr("Gist"), QStringLiteral("Called for a common digital market of it")),
       session_column<Statement>(),
       {ColumnText::tr("Topics"),
        [](const Sight& sight, std::uint32_t at) {
          const QString topics = topics_of(sight, record_at<Statement>(sight, at));
          return topics.isEmpty() ? Cell{ColumnText::tr("none"), Tone::muted} : Cell{topics};
        },
        [](const Sight& sight, std::uint32_t at) { return key_of(topics_of(sight, record_at<Statement>(sight, at))); },
        QStringLiteral("Transport and transit"), false, true, 1}},
      2,
      true};
}

}  // namespace chronicle::app
