// What a question is called on its page and in the list of questions.
#pragma once

#include <string>

#include "core/query/questions/question.h"
#include "core/values/language.h"

namespace chronicle {

/// The title of what is asked, with its question mark. Two choices are questions by themselves: the commitments without
/// follow-up, and where sources disagree.
std::string title_of(const Question& question, Language language);

}  // namespace chronicle
