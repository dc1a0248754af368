// What narrows the window, as chips that can be taken away: the search, and the chosen values.
#pragma once

#include <QtWidgets/QWidget>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/query/filter/filter.h"

namespace chronicle::app {

class FilterChips : public QWidget {
  Q_OBJECT

 public:
  /// A value of a facet, or several that are one to the user, such as a run of years.
  struct Chosen {
    std::optional<Facet> facet;  ///< absent: the search
    std::set<std::string> values;
    QString label;
    bool operator==(const Chosen&) const = default;
  };

  explicit FilterChips(QWidget* parent = nullptr);

  /// The keyboard stays on the chip at the same place.
  void setChosen(const std::vector<Chosen>& chosen);
  /// How high so many lines of chips are.
  int heightOfLines(int lines) const;

 Q_SIGNALS:
  /// The user takes a chip away, or all of them; the chips stay as they are until `setChosen`.
  void removed(const chronicle::app::FilterChips::Chosen& chosen);
  void cleared();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int focusedPlace() const;

  std::vector<Chosen> chosen_;
};

}  // namespace chronicle::app
