// The questions that the window offers in plain words, each with what it shows for it.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <array>
#include <utility>
#include <vector>

#include "app/commands/catalogue.h"

namespace chronicle::app {

struct PlainQuestion {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::PlainQuestion)

 public:
  QString title;
  QString tip;      ///< one sentence
  QString address;  ///< of a Question (core/query/questions/question.h) or a View (core/query/questions/view.h)
};

/// The documents in force: a view, as no page holds them all.
inline constexpr const char* in_force_address = "view?kind=document&validity=in%20force";

/// The commands that ask, each with the address of what it asks, in the order of the menu.
inline constexpr std::array<std::pair<Command, const char*>, 14> asking_commands{{
    {Command::ask_in_force, in_force_address},
    {Command::ask_horizon, "question/horizon"},
    {Command::ask_promises, "question/promises"},
    {Command::ask_no_trace, "question/promises?result=no-trace"},
    {Command::ask_announced, "question/announced"},
    {Command::ask_delegations, "question/delegations"},
    {Command::ask_speakers, "question/speakers"},
    {Command::ask_signatures, "question/signatures"},
    {Command::ask_comparison, "question/comparison"},
    {Command::ask_conflicts, "question/evidence?show=conflicts"},
    {Command::ask_evidence, "question/evidence"},
    {Command::ask_coverage, "question/coverage"},
    {Command::ask_changes, "question/changes"},
    {Command::ask_doubles, "question/doubles"},
}};

/// In the order of the menu and of the keys, in which they are listed at the side too.
std::vector<PlainQuestion> plain_questions();

}  // namespace chronicle::app
