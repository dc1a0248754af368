// The columns of what was said at sessions: figures, commitments and statements.
#include <array>

#include "core/columns/cells.h"
#include "core/query/questions/promises.h"
#include "core/values/values.h"

namespace chronicle {
namespace {

template <typename R>
const Session* session_of(const Sight& sight, std::uint32_t position) {
  return sight.catalogue.find<Session>(record_at<R>(sight, position).session.id());
}

template <typename R>
constexpr Column session_column{
    "session", heading<Label::session>,
    [](const Sight& sight, std::uint32_t at) { return session_cell(sight, session_of<R>(sight, at)); },
    [](const Sight& sight, std::uint32_t at) { return session_key(sight, session_of<R>(sight, at)); }};

/// The gist alone; names of such records, where there are any, repeat it.
template <typename R, Label L>
constexpr Column gist_column{"gist", heading<L>,
                             [](const Sight& sight, std::uint32_t at) { return Cell{record_at<R>(sight, at).gist}; },
                             [](const Sight& sight, std::uint32_t at) { return key_of(record_at<R>(sight, at).gist); }};

template <typename R, Label L>
constexpr Column speaker_column{"speaker", heading<L>, speaker_cell<R>, speaker_key<R>};

/// Measures are phrases within a sentence; here each begins a line.
std::string measure(const Sight& sight, std::uint32_t position) {
  return with_capital(record_at<Figure>(sight, position).measure);
}

Cell geography(const Sight& sight, std::uint32_t position) {
  const auto& figure = record_at<Figure>(sight, position);
  return figure.geography ? Cell{*figure.geography} : ref_cell(sight, figure.state);
}

constexpr std::array columns_of_figures = std::to_array<Column>(
    {{"measure", heading<Label::measure>, [](const Sight& sight, std::uint32_t at) { return Cell{measure(sight, at)}; },
      [](const Sight& sight, std::uint32_t at) { return key_of(measure(sight, at)); }},
     {"value", heading<Label::value>,
      [](const Sight& sight, std::uint32_t at) { return Cell{in_words(record_at<Figure>(sight, at), sight.language)}; },
      [](const Sight& sight, std::uint32_t at) {
        const auto& figure = record_at<Figure>(sight, at);
        return SortKey{.number = figure.value, .text = figure.unit};
      }},
     {"period", [](Day, Language language) { return phrases_in(language).labels.fact(Kind::figure, "period"); },
      [](const Sight& sight, std::uint32_t at) { return date_cell(sight, record_at<Figure>(sight, at).period); },
      [](const Sight& sight, std::uint32_t at) { return date_key(record_at<Figure>(sight, at).period); }},
     {"geography", heading<Label::geography>, geography,
      [](const Sight& sight, std::uint32_t at) { return key_of(geography(sight, at)); }},
     session_column<Figure>});

/// The latest sign of what came of a commitment; null if there is none.
const Trace* latest_trace(const Sight& sight, std::uint32_t position) {
  const auto traces = traces_in_order(sight.catalogue, record_at<Commitment>(sight, position), sight.as_of);
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
  const Trace* latest = latest_trace(sight, position);
  if (latest == nullptr) return blank(sight, Label::no_later_trace);
  Cell cell{word(sight, latest->verdict), tone_of(latest->verdict)};
  if (latest->date) {
    cell.tip += in_words(*latest->date, sight.language);
    cell.tip += ": ";
  }
  cell.tip += title(sight, latest->record);
  if (latest->gist) {
    cell.tip += '\n';
    cell.tip += *latest->gist;
  }
  return cell;
}

SortKey trace_key(const Sight& sight, std::uint32_t position) {
  const Trace* latest = latest_trace(sight, position);
  return latest != nullptr ? key_of(static_cast<double>(latest->verdict)) : missing_key();
}

constexpr std::array columns_of_commitments = std::to_array<Column>(
    {gist_column<Commitment, Label::commitment>,
     speaker_column<Commitment, Label::promised_by>,
     session_column<Commitment>,
     {"target", heading<Label::target>,
      [](const Sight& sight, std::uint32_t at) { return date_cell(sight, record_at<Commitment>(sight, at).target); },
      [](const Sight& sight, std::uint32_t at) { return date_key(record_at<Commitment>(sight, at).target); }},
     {"trace", heading<Label::latest_trace>, trace, trace_key}});

Cell topics(const Sight& sight, std::uint32_t position) {
  Cell cell;
  for (const auto& topic : record_at<Statement>(sight, position).topics) {
    if (!cell.text.empty()) cell.text += ", ";
    cell.text += title(sight, topic.id());
  }
  return cell.text.empty() ? blank(sight, Label::no_topics) : cell;
}

constexpr std::array columns_of_statements =
    std::to_array<Column>({speaker_column<Statement, Label::speaker>,
                           gist_column<Statement, Label::gist>,
                           session_column<Statement>,
                           {"topics", heading<Label::topics>, topics,
                            [](const Sight& sight, std::uint32_t at) { return key_of(topics(sight, at)); }}});

}  // namespace

std::span<const Column> figure_columns() { return columns_of_figures; }
std::span<const Column> commitment_columns() { return columns_of_commitments; }
std::span<const Column> statement_columns() { return columns_of_statements; }

}  // namespace chronicle
