// The chosen values as chips that can be taken away.
#pragma once

#include <QtWidgets/QWidget>
#include <string>
#include <vector>

#include "core/query/filter.h"

namespace chronicle::app {

class FilterChips : public QWidget {
  Q_OBJECT

 public:
  struct Chosen {
    Facet facet;
    std::string value;
    QString label;
    bool operator==(const Chosen&) const = default;
  };

  explicit FilterChips(QWidget* parent = nullptr);

  /// The keyboard stays on the chip at the same place.
  void setChosen(const std::vector<Chosen>& chosen);

 Q_SIGNALS:
  void removed(chronicle::Facet facet, const std::string& value);
  void cleared();

 private:
  int focusedPlace() const;

  std::vector<Chosen> chosen_;
};

}  // namespace chronicle::app
