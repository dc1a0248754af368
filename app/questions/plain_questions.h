// The questions that the window offers in plain words, each with what it shows for it.
#pragma once

#include <QtCore/QString>
#include <vector>

namespace chronicle::app {

struct PlainQuestion {
  QString title;
  QString tip;      ///< one sentence
  QString address;  ///< of a Question (core/query/questions/question.h) or a View (core/query/questions/view.h)
};

/// The documents in force: a view, as no page holds them all.
inline constexpr const char* in_force_address = "view?kind=document&validity=in%20force";

/// In the order in which they are listed.
std::vector<PlainQuestion> plain_questions();

}  // namespace chronicle::app
