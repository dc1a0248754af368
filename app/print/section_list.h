// The sections of a page, to be ticked and put in order.
#pragma once

#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <vector>

#include "app/print/print_memory.h"

namespace chronicle::app {

class SectionList : public QWidget {
  Q_OBJECT

 public:
  explicit SectionList(QWidget* parent = nullptr);

  /// Shows these sections as the memory has them; those shown already keep what was chosen.
  void show_sections(const std::vector<Section>& sections, const PrintMemory& memory);
  /// Puts order and hidden sections into the memory.
  void put_into(PrintMemory& memory) const;

 Q_SIGNALS:
  /// Another section is ticked or not, or stands elsewhere.
  void changed();

 private:
  bool can_move(int by) const;
  void move(int by);
  void set_buttons();

  QListWidget* list_;
  QPushButton* up_;
  QPushButton* down_;
};

}  // namespace chronicle::app
