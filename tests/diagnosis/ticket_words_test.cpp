#include "diagnosis/said.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

/// What one kind of call sounds like, in both languages, and what must be understood of it.
struct TicketWords {
    int ticket{};
    SaidSign sign{};
    std::string_view english{};
    std::string_view thai{};
};

using enum SaidSign;

// One row a ticket of the collection, with words of our own around the programs' and servers'.
constexpr auto tickets = std::to_array<TicketWords>({
    {1, NameNotFound, "Outlook says it cannot find the e-mail server",
     "ขึ้นว่าหาเซิร์ฟเวอร์ไม่เจอ 0x800CCC0D"},
    {2, ConnectionFailed, "it says 0x800CCC0E, cannot connect to server",
     "ขึ้น 0x800CCC0E ต่อเซิร์ฟเวอร์ไม่ได้"},
    {3, ConnectionLost, "0x800CCC0F, the connection to the server was interrupted",
     "โหลดไปครึ่งทางแล้วการเชื่อมต่อถูกขัดจังหวะ"},
    {4, LocalNetworkFault, "cannot connect to the network, 0x800CCC13", "ขึ้นรหัส 0x800CCC13"},
    {5, TimedOut, "0x8004210A the operation timed out", "รับเมลแล้วหมดเวลา 0x8004210A"},
    {6, EncryptionFailed, "Your server does not support the encryption type you have specified",
     "ขึ้น 0x800CCC1A ไม่รองรับการเข้ารหัส"},
    {7, SenderRefused, "0x800CCC78 the sender was rejected", "ส่งแล้วขึ้น 0x800CCC78"},
    {8, RecipientRefused, "0x800CCC79, one of the recipients was rejected", "ส่งแล้วขึ้น 0x800CCC79"},
    {9, StartTlsNotOffered, "error 0x800CCC7D", "ขึ้นโค้ด 0x800CCC7D"},
    {10, NoCommonSignIn,
     "None of the authentication methods supported by this client are supported by your server",
     "ขึ้น 0x800CCC80 ตอนส่ง"},
    {11, Pop3Error, "0x800CCC90 the POP3 server reported an internal error", "ขึ้น 0x800CCC90 ตอนรับ"},
    {12, UserRefused, "0x800CCC91", "มันขึ้น 0x800CCC91 ค่ะ"},
    {13, LoginRefused, "the server rejected your login, 0x800CCC92", "ขึ้น 0x800CCC92 ใส่รหัสก็ไม่เข้า"},
    {14, Pop3Locked, "0x800CCC0B busy", "ขึ้น 0x800CCC0B"},
    {15, LoginRefused, "0x800CCCD1", "รับไม่ได้ ขึ้น 0x800CCCD1"},
    {16, ServerClosed, "Your IMAP server closed the connection", "ขึ้น 0x800CCCDD ทุกสิบนาที"},
    {17, ConnectionFailed, "0x80042109 unable to connect to your outgoing server",
     "ขึ้น 0x80042109 ตอนกดส่ง"},
    {18, UnknownError, "0x80040119, an unknown error occurred", "ขึ้น 0x80040119 ไม่รู้คืออะไร"},
    {19, StoreFileMissing, "0x8004010F Outlook data file cannot be accessed",
     "ขึ้น 0x8004010F เข้าถึงไฟล์ข้อมูล Outlook ไม่ได้"},
    {20, StoreFileLimit, "the file has reached its maximum size, 0x8004060C",
     "ไฟล์ pst เต็ม ขึ้น 0x8004060C"},
    {21, Offline, "at the bottom Outlook shows Disconnected", "Outlook ขึ้น Disconnected อยู่ข้างล่าง"},
    {22, CertificateName,
     "security certificate that cannot be verified. The target principal name is incorrect",
     "ชื่อบนใบรับรองความปลอดภัยไม่ถูกต้อง หรือไม่ตรงกับชื่อของไซต์"},
    {23, CertificateExpired, "the security certificate is not within its validity period",
     "ใบเซอร์หมดอายุหรือเปล่า"},
    {24, PasswordAskedAgain, "it keeps asking for my password", "ถามรหัสผ่านตลอดเลย"},
    {25, TooLarge, "The file you're attaching is bigger than the server allows",
     "แนบไม่ได้ ไฟล์ใหญ่เกิน"},
    {26, ConnectionFailed,
     "Something went wrong. We couldn't connect to the incoming (IMAP) server",
     "ตั้งค่าใหม่แล้วขึ้น เชื่อมต่อกับเซิร์ฟเวอร์ไม่ได้"},
    {27, LoginRefused, "[AUTHENTICATIONFAILED] Authentication failed.", "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง"},
    {28, ExchangeLoginFailed, "the server says: NO LOGIN failed.", "ขึ้นว่า LOGIN failed ครับ"},
    {29, AppPasswordNeeded, "Application-specific password required", "ขึ้นให้ใช้รหัสผ่านสำหรับแอป"},
    {30, SignInUnavailable, "454 4.7.0 Temporary authentication failure",
     "ขึ้น [UNAVAILABLE] Temporary authentication failure"},
    {31, ConnectionLimit, "[UNAVAILABLE] Maximum number of connections from user+IP exceeded",
     "คุณอาจมีการเชื่อมต่อกับเซิร์ฟเวอร์นี้เกินจำนวนสูงสุดแล้ว"},
    {32, OverQuota, "[OVERQUOTA] Quota exceeded (mailbox for user is full)",
     "ย้ายเมลแล้วขึ้นว่าเกินโควต้า"},
    {33, EncryptionDemanded, "[PRIVACYREQUIRED] Plaintext authentication disallowed",
     "ไม่อนุญาตรหัสผ่านแบบข้อความธรรมดา"},
    {34, PasswordExpired, "[EXPIRED] your password has expired", "รหัสผ่านหมดอายุ"},
    {35, ServerAlert, "[ALERT] Please read the notice", "คำเตือนจากบัญชี มีข้อความจากเซิร์ฟเวอร์"},
    {36, Pop3Locked, "-ERR [IN-USE] your mailbox is locked by another POP3 session",
     "ขึ้นว่ากล่องจดหมายถูกล็อก"},
    {37, LoginDelay, "-ERR [LOGIN-DELAY] wait a minute", "ขึ้น [LOGIN-DELAY]"},
    {38, TryLater, "421 4.7.0 closing, come again", "ขึ้น 421 ปิดการติดต่อ"},
    {39, Greylisted, "451 4.7.1 Greylisted, please try again in five minutes",
     "ขึ้น 451 greylisted ให้รอ"},
    {40, RecipientFull, "452 4.2.2 recipient over quota", "เด้งกลับมาว่าอีเมลของผู้รับเต็ม"},
    {41, EncryptionDemanded, "530 5.7.0 Must issue a STARTTLS command first",
     "ส่งแล้วขึ้น Must issue a STARTTLS command first"},
    {42, LoginRefused, "535 Incorrect authentication data",
     "ไม่สามารถรับรองความถูกต้องกับเซิร์ฟเวอร์ขาออก (SMTP)"},
    {43, TenantSmtpAuthOff,
     "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant",
     "ขึ้น SmtpClientAuthentication is disabled for the Tenant ค่ะ"},
    {44, RecipientUnknown, "550 5.1.1 User unknown", "ไม่สามารถติดต่อกับที่อยู่ดังกล่าวได้"},
    {45, RelayDenied, "554 5.7.1 Relay access denied", "ส่งไม่ออก ขึ้น relay not permitted"},
    {46, SenderNotOwned, "553 5.7.1 Sender address rejected: not owned by user",
     "โปรดยืนยันว่าที่อยู่อีเมลของคุณถูกต้องในการตั้งค่าบัญชี"},
    {47, Blocklisted, "554 5.7.1 Client host [192.0.2.7] blocked using a list",
     "เมลเราติดแบล็คลิสต์หรือเปล่า"},
    {48, SenderProofFailed, "550 5.7.26 this mail has been blocked, unauthenticated",
     "เด้งมา 550 5.7.26 ค่ะ"},
    {49, TooLarge, "552 5.3.4 Message size exceeds fixed limit", "เกินขีดจำกัดขนาดส่วนกลางของเซิร์ฟเวอร์"},
    {50, MailboxFull, "552 5.2.2 mailbox full", "เด้งกลับ ขึ้นว่ากล่องเต็ม"},
    {51, ContentRefused,
     "552 5.7.0 blocked because its content presents a potential security issue",
     "โดนมองว่าเป็นสแปม"},
    {52, SendLimit, "Domain has exceeded the max defers and failures per hour", "ส่งเกินจำนวนที่ให้"},
    {53, SenderBlocked, "550 5.1.8 bad outbound sender", "ขึ้น 550 5.1.8"},
    {54, Delayed, "Warning: message delayed 24 hours", "มีจดหมายแจ้งว่าล่าช้า"},
    {55, ConnectionFailed, "Cannot Get Mail. The connection to the server failed",
     "ไอโฟนขึ้น ไม่สามารถรับเมล"},
    {56, LoginRefused, "The user name or password for mail.company.test is incorrect",
     "ไอโฟนขึ้นว่าชื่อผู้ใช้หรือรหัสผ่านผิด"},
    {57, CertificateDoubted, "Cannot Verify Server Identity", "ยืนยันตัวตนของเซิร์ฟเวอร์ไม่ได้"},
    {58, ConnectionLimit, "too many simultaneous connections", "มีการเชื่อมต่อพร้อมกันมากเกินไป"},
    {59, ConnectionFailed, "Couldn't open connection to server", "ไม่สามารถเปิดการเชื่อมต่อกับเซิร์ฟเวอร์"},
    {60, EncryptionFailed, "Couldn't open connection to server due to security error",
     "ไม่สามารถเปิดการเชื่อมต่อกับเซิร์ฟเวอร์ได้เนื่องจากข้อผิดพลาดด้านความปลอดภัย"},
    {61, NoCommonSignIn, "Authentication methods aren't supported by the server",
     "เซิร์ฟเวอร์ไม่สนับสนุนวิธีการตรวจสอบสิทธิ์"},
    {62, ConnectionRefused, "Could not connect to mail server; the connection was refused",
     "ไม่สามารถเชื่อมต่อไปยังเซิร์ฟเวอร์ เนื่องจากการเชื่อมต่อถูกปฏิเสธ"},
    {63, LoginRefused,
     "Login to server mail.company.test with username x failed. Login to server "
     "mail.company.test failed",
     "การเข้าสู่ระบบเซิร์ฟเวอร์ mail.company.test ด้วยชื่อผู้ใช้ x ล้มเหลว"},
    {64, CertificateNotYetValid,
     "The certificate for mail.company.test will not be valid until May",
     "ใบรับรองจะใช้ไม่ได้จนกว่าจะถึงเดือนพฤษภาคม"},
    {65, PlainAdvised, "does not seem to support encrypted passwords",
     "ดูเหมือนจะไม่รองรับรหัสผ่านที่เข้ารหัสลับ"},
    {66, StoreFileLimit, "The folder Inbox is full and can't hold any more messages",
     "โฟลเดอร์ Inbox เต็มและไม่สามารถเก็บข้อความได้อีกต่อไป"},
    {67, Vanished, "the mails disappeared from my phone", "เมลหายจากมือถือหมดเลย"},
    {68, NotArrived, "I sent it, no bounce, but it never arrived", "ส่งแล้วไม่ถึง ไม่มีตีกลับ"},
    {69, NotReceiving, "nobody here is getting anything, no new mail since noon",
     "ทั้งบริษัทรับเมลไม่ได้"},
});

std::vector<std::string> signNames(const Said& said) {
    std::vector<std::string> names;
    for (const SaidSign sign : said.signs) names.emplace_back(nameOf(sign));
    return names;
}

TEST(TicketWords, AreUnderstoodInBothLanguages) {
    for (const auto& words : tickets) {
        for (const std::string_view text : {words.english, words.thai}) {
            const Said said = readSaid(text);

            EXPECT_TRUE(said.has(words.sign)) << words.ticket << ": " << text << " is "
                                              << testing::PrintToString(signNames(said));
        }
    }
}

TEST(TicketWords, AreUnderstoodWithoutBlanksToneMarksAndCase) {
    for (const auto& words : tickets) {
        std::string spaceless;
        std::string upper;
        for (const char c : words.thai)
            if (c != ' ') spaceless += c;
        for (const char c : words.english)
            upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;

        EXPECT_TRUE(readSaid(upper).has(words.sign)) << words.ticket << ": " << upper;
        if (words.thai.find_first_of("0123456789abcdefghij") == std::string_view::npos) {
            EXPECT_TRUE(readSaid(spaceless).has(words.sign)) << words.ticket << ": " << spaceless;
        }
        const std::string_view marks[] = {"่", "้", "๊", "๋", "์", "็"};
        std::string bare(words.thai);
        for (const auto mark : marks)
            for (auto at = bare.find(mark); at != std::string::npos; at = bare.find(mark))
                bare.erase(at, mark.size());
        EXPECT_TRUE(readSaid(bare).has(words.sign)) << words.ticket << ": " << bare;
    }
}

TEST(TicketWords, CoverEveryTicketOfTheCollection) {
    for (int ticket = 1; ticket <= 69; ++ticket) {
        EXPECT_TRUE(std::any_of(tickets.begin(), tickets.end(), [&](const TicketWords& row) {
            return row.ticket == ticket;
        })) << ticket;
    }
}

}  // namespace
}  // namespace mailadvisor
