#pragma once

#include "diagnosis/heard_text.h"
#include "diagnosis/said.h"

namespace mailadvisor {

/// Reads into `said` what a caller says works, fails or changed, and whom it happens to; its
/// scope, speaker, vendor and states, but neither codes nor signs.
///
/// What is said of a thing is looked for behind it, before it where a preposition binds it ("does
/// not work on mobile data either"), and never beyond the next thing or a "but".
void readClaims(const HeardText& text, Said& said);

/// Reads what has a form of its own: hosts, addresses, ports, and what stands behind "server
/// responded".
void readNamedThings(const HeardText& text, Said& said);

/// Reads the size of the largest file that is spoken of, in figures or in words ("twenty-five
/// megs", ยี่สิบห้าเมก); limits, quotas and used space are no files.
void readAttachment(const HeardText& text, Said& said);

/// Takes back what was read to work where that is true of one of several places alone ("sending
/// works at work; at home ..."): it says nothing of what fails.
void forgetWhatWorksElsewhere(const HeardText& text, Said& said);

/// Reads whether mail works at one place and not at another ("at home it fails, the office
/// sends"): a line works, another does not. Wants `said.direction`: what works the other way round
/// tells nothing.
void readPlaces(const HeardText& text, Said& said);

}  // namespace mailadvisor
