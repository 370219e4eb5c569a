#pragma once

#include "account/guide.h"
#include "guide_task.h"

namespace mailadvisor::sheet {

// For each program: why this cannot be done there (message id, or null), and its page.

const char* classicOutlookInability(const GuideTask& task);
void writeClassicOutlook(Guide& guide, const GuideTask& task);

const char* newOutlookInability(const GuideTask& task);
void writeNewOutlook(Guide& guide, const GuideTask& task);

const char* outlookMacInability(const GuideTask& task);
void writeOutlookMac(Guide& guide, const GuideTask& task);

const char* thunderbirdDesktopInability(const GuideTask& task);
void writeThunderbirdDesktop(Guide& guide, const GuideTask& task);

const char* appleMailInability(const GuideTask& task);
void writeAppleMail(Guide& guide, const GuideTask& task);

const char* outlookMobileInability(const GuideTask& task);
void writeOutlookMobile(Guide& guide, const GuideTask& task);

const char* iphoneMailInability(const GuideTask& task);
void writeIphoneMail(Guide& guide, const GuideTask& task);

const char* gmailInability(const GuideTask& task);
void writeGmail(Guide& guide, const GuideTask& task);

const char* samsungEmailInability(const GuideTask& task);
void writeSamsungEmail(Guide& guide, const GuideTask& task);

const char* thunderbirdAndroidInability(const GuideTask& task);
void writeThunderbirdAndroid(Guide& guide, const GuideTask& task);

}  // namespace mailadvisor::sheet
