#pragma once

#include "dialogue/question.h"
#include "web/page/page_view.h"
#include "web/page/walk.h"

namespace mailadvisor::web {

/// The question as a form that takes its answer, with what is wrong with the one that was given.
Html questionForm(const PageView& view, const Walk& walk);

/// What the page is called while the question is open.
std::string questionTitle(const PageView& view, const dialogue::Question& question);

/// What was answered so far, each with a button that asks it again.
Html answersCard(const PageView& view, const Walk& walk);

}  // namespace mailadvisor::web
