#pragma once

#include "web/page/assets.h"

namespace mailadvisor::web {

/// The style sheet of set-up on this computer: that of the page for people and some more.
const Asset& setupStyleAsset();

/// Its one script: copies values, follows the work, says when the page is closed. All but the last
/// works without it.
const Asset& setupScriptAsset();

}  // namespace mailadvisor::web
