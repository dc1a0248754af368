// The words of the timeline and the faces they are set in.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <string>
#include <vector>

#include "app/timeline/text_face.h"
#include "core/timeline/entry.h"
#include "core/timeline/scene/scene.h"
#include "core/timeline/text.h"

namespace chronicle::app {

/// The entry's own words for it, else "12 Nov 2021", "May 2022", "2021–2025", "1 Jan 2021 – 5 Jun 2025", "from 12 Nov
/// 2021", as its ends are.
QString days_in_words(const timeline::Entry& entry);
/// The second line of a session's card: the detail given, or else the date; and whether it was only announced.
std::string card_detail(const timeline::Entry& entry);
/// Why an entry stands out among others of its kind; empty: it does not.
QString why_it_stands_out(const timeline::Entry& entry);
/// Everything about an entry, for tool tips.
QString full_text(const timeline::Entry& entry);

class Texts : public timeline::TextSource {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Texts)

 public:
  explicit Texts(const QFont& font);

  /// The face for a role: the font given, or a smaller one for what stands beside it.
  const TextFace& face(timeline::TextRole role) const;
  /// Sizes that suit the font, with a gutter wide enough for the labels of these groups.
  timeline::Metrics metrics(const std::vector<timeline::LaneGroup>& groups) const;

  double width(timeline::TextRole role, std::string_view text) const override;
  std::string tick(Day day, timeline::TickUnit boundary, timeline::TickUnit step) const override;
  std::string as_of(Day day) const override;
  std::string today() const override;
  /// What the look of a card that stands out means, for a legend.
  static QString legend();

 private:
  TextFace body_, small_;
};

}  // namespace chronicle::app
