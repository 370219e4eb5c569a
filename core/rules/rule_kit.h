#pragma once

#include "rules/rule.h"

#include <cstdint>

namespace mailadvisor {

/// The count of a sentence; selects its plural form.
inline Argument countOf(std::int64_t number) { return {"n", number}; }

// One row a file; the order of the catalogue is in all_rules.cpp.
extern const Rule nothingToInstall;
extern const Rule ownProgramOnly;
extern const Rule imapNotOffered;
extern const Rule pop3NotOffered;
extern const Rule imapNotSafe;
extern const Rule pop3NotSafe;
extern const Rule oauth2Only;
extern const Rule clientCannot;
extern const Rule pop3WithoutUidl;
extern const Rule somePrograms;
extern const Rule full;
extern const Rule fullSoon;
extern const Rule domainFull;
extern const Rule emptiedByAnother;
extern const Rule leavingPop3;
extern const Rule leavingImap;
extern const Rule alreadyPop3;
extern const Rule serverMoved;
extern const Rule severalDevices;
extern const Rule sharedMailbox;
extern const Rule wholeMailbox;
extern const Rule phoneOnly;
extern const Rule webmailAll;
extern const Rule webmailRecent;
extern const Rule oneDevice;
extern const Rule lowQuota;
extern const Rule nearlyFull;
extern const Rule fillingUp;
extern const Rule domainSpace;
extern const Rule localCopy;
extern const Rule nothingDecides;
extern const Rule figuresDiffer;
extern const Rule deletionSpreads;
extern const Rule watchSpace;
extern const Rule noQuotaKnown;
extern const Rule hiddenFromOthers;
extern const Rule retentionPeriod;
extern const Rule onlyCopyAfterRetention;
extern const Rule clientCountsDifferently;
extern const Rule clientCannotDelete;
extern const Rule inboxOnly;
extern const Rule pop3Expire;
extern const Rule localStoreLimit;

}  // namespace mailadvisor
