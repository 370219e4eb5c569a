#include "diagnosis/old_system.h"

#include "base/ascii.h"
#include "diagnosis/phrase_set.h"

namespace mailadvisor {
namespace {

const PhraseSet& systems() {
    static const PhraseSet set = [] {
        PhraseSet made;
        made.add(0,
                 "windows xp|windows vista|windows 7|windows seven|windows7|win 7|win7|win seven");
        made.add(0, "windows 8|windows eight|win 8|win xp|winxp|windows 2008");
        made.add(0, "วินโดวส์ 7|วินโดวส์เจ็ด|วินเจ็ด|วิน 7|วินโดวส์ 8|วินโดวส์แปด|วินโดวส์ xp");
        made.add(0, "วินโดวส์เอ็กซ์พี|วินโดวส์วิสต้า|วินโดวส์เซเว่น|วินเซเว่น");
        made.add(0, "outlook 2003|outlook 2007|outlook 2010|outlook 2013|office 2007|office 2010");
        made.add(0, "office 2013|เอาท์ลุค 2007|เอาท์ลุค 2010|เอาท์ลุค 2013|ออฟฟิศ 2010|ออฟฟิศ 2007");
        made.add(0, "android 4|android 5|android 6|android 7.0|android four|android five");
        made.add(0, "android six|แอนดรอยด์ 4|แอนดรอยด์ 5|แอนดรอยด์ 6|แอนดรอยด์สี่");
        made.add(0, "แอนดรอยด์ห้า|แอนดรอยด์หก|แอนดรอยด์ 7.0|ios 7|ios 8|ios 9|ไอโอเอส 9");
        made.add(0, "el capitan|yosemite|os x 10.10|os x 10.11|iphone 4|iphone 4s|ไอโฟน 4");
        // Newer ones whose names begin the same.
        made.add(1, "windows 8.1|วินโดวส์ 8.1|win 8.1");
        return made;
    }();
    return set;
}

}  // namespace

std::string oldSystemIn(std::string_view text) {
    const HeardText read = heard(text);
    for (const auto& match : systems().matches(read)) {
        if (match.row != 0 || match.isNegated) continue;
        // "Android 5" is not in "Android 52", which Thai letters before it do not tell.
        const bool isLonger = match.to < read.compact.size() &&
                              isPlainDigit(read.compact[match.to]) &&
                              read.places[match.to] == read.places[match.to - 1] + 1;
        if (isLonger) continue;
        return lowerAscii(read.givenPart(read.places[match.from], read.places[match.to - 1] + 1));
    }
    return {};
}

}  // namespace mailadvisor
