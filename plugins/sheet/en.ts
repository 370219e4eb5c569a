<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="sheet.accept-all">
    <extracomment>Caution: choices of the security list that must not be taken; {words} as on the screen</extracomment>
    <translation>Never choose an entry with “{words}”: anybody on the same Wi-Fi could then read your password.</translation>
  </message>
  <message id="sheet.already-there">
    <extracomment>Printed page for a new account: first line of what to know before starting, when nobody said whether the account is in the program already</extracomment>
    <translation>If this address is in the program already, do not add it again: ask the IT desk for the page that fits.</translation>
  </message>
  <message id="sheet.apple-account">
    <extracomment>Apple Mail, form for name, address and password</extracomment>
    <translation>Fill in these boxes and do not press the button yet</translation>
  </message>
  <message id="sheet.apple-apps">
    <extracomment>Apple Mail, last screen of adding; {button} in English</extracomment>
    <translation>Leave “Mail” ticked and press “{button}”</translation>
  </message>
  <message id="sheet.apple-deletion">
    <extracomment>Apple Mail, POP3: what stays on the server; {page} in English</extracomment>
    <translation>On the page “{page}” of the same account</translation>
  </message>
  <message id="sheet.apple-export">
    <extracomment>Apple Mail: how mail is saved; {place} is the folder, {path} the way in English</extracomment>
    <translation>Mail keeps mail in {place}. Save each mailbox of the account: {path}, for instance to a USB stick; see that each is there.</translation>
  </message>
  <message id="sheet.apple-identify">
    <extracomment>Apple Mail: how to tell in ten seconds; {path} the way in English</extracomment>
    <translation>Icon: a white envelope on blue; “Mail” stands beside the apple at the top left ({path}).</translation>
  </message>
  <message id="sheet.apple-incoming">
    <extracomment>Apple Mail: settings of the incoming server; {path}, {page} and {box} in English, {address} names the account</extracomment>
    <translation>Open {path} › {address} › {page}, untick “{box}” and compare</translation>
  </message>
  <message id="sheet.apple-mail">
    <extracomment>Name of a program: Apple’s Mail on a Mac</extracomment>
    <translation>Mail on the Mac</translation>
  </message>
  <message id="sheet.apple-no-sign-in">
    <extracomment>Apple Mail: choice in a list, sending without sign-in; {word} in English</extracomment>
    <translation>{word}</translation>
  </message>
  <message id="sheet.apple-older">
    <extracomment>Apple Mail: word of versions before macOS 13; {word} in English</extracomment>
    <translation>Before macOS 13 “Settings” was called “{word}”.</translation>
  </message>
  <message id="sheet.apple-one-day">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server after a day; {word} in English</extracomment>
    <translation>ticked, {word}</translation>
  </message>
  <message id="sheet.apple-one-mail">
    <extracomment>Apple Mail: one mail back out of what was saved; {path} and {place} in English</extracomment>
    <translation>One mail back: {path}; the mailbox comes back under “{place}”.</translation>
  </message>
  <message id="sheet.apple-one-month">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server after a month; {word} in English</extracomment>
    <translation>ticked, {word}</translation>
  </message>
  <message id="sheet.apple-one-week">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server after a week; {word} in English</extracomment>
    <translation>ticked, {word}</translation>
  </message>
  <message id="sheet.apple-open">
    <extracomment>Apple Mail, first screen; {path}, {choice} and {button} in English</extracomment>
    <translation>Open {path}, choose “{choice}” and press “{button}”</translation>
  </message>
  <message id="sheet.apple-option">
    <extracomment>Apple Mail: the key that opens the form for the servers; {button} and {next} in English, {type} IMAP or POP</extracomment>
    <translation>Hold the ⌥ key: “{button}” becomes “{next}”. Press it, and you can choose {type} yourself.</translation>
  </message>
  <message id="sheet.apple-outgoing">
    <extracomment>Apple Mail: settings of the outgoing server; {screen} and {button} in English</extracomment>
    <translation>Under {screen} do the same, then press “{button}”</translation>
  </message>
  <message id="sheet.apple-password">
    <extracomment>Apple Mail: choice in a list, sign-in by password; {word} in English</extracomment>
    <translation>{word}</translation>
  </message>
  <message id="sheet.apple-right-away">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server at once; {word} in English</extracomment>
    <translation>ticked, {word}</translation>
  </message>
  <message id="sheet.apple-servers">
    <extracomment>Apple Mail, form of the servers; {button} in English</extracomment>
    <translation>Fill in the servers, then press “{button}”</translation>
  </message>
  <message id="sheet.apple-signature">
    <extracomment>Apple Mail: what a second account does not have</extracomment>
    <translation>Signature and mailbox behaviours belong to the old account: set them again. Contacts and calendar stay.</translation>
  </message>
  <message id="sheet.apple-starttls">
    <extracomment>Apple Mail: STARTTLS</extracomment>
    <translation>The tick stands for STARTTLS too: Mail finds it by the port.</translation>
  </message>
  <message id="sheet.apple-undo">
    <extracomment>Apple Mail: how to take the account away; {path} in English, {button} the minus button</extracomment>
    <translation>To remove the account: {path}, the account, “{button}”. The mail on the server stays.</translation>
  </message>
  <message id="sheet.apple-undo-pop3">
    <extracomment>Apple Mail, POP3: how to take the account away; {path} and {place} in English, {button} the minus button</extracomment>
    <translation>To remove the account: copy its mail to “{place}” first, for it goes with the account; then {path}, the account, “{button}”.</translation>
  </message>
  <message id="sheet.apple-way-leave">
    <extracomment>Apple Mail: way to what leaves mail on the server; {path}, {page} and {box} in English</extracomment>
    <translation>{path} › the old account › {page}, untick “{box} …”</translation>
  </message>
  <message id="sheet.apple-way-stop">
    <extracomment>Apple Mail: what stops the old account from receiving; {path} and {box} in English</extracomment>
    <translation>{path}. Leave “{box}” ticked: without it its mail would be hidden.</translation>
  </message>
  <message id="sheet.as-on-screen">
    <extracomment>Printed page: words as a mail program shows them in every language; {words} such as SSL/TLS</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.at-once-only-here">
    <extracomment>Printed page, from IMAP to POP3, mail is deleted from the server as soon as it is fetched</extracomment>
    <translation>As soon as it came here, mail of the inbox leaves the server and is gone from webmail and other devices. Back this computer up.</translation>
  </message>
  <message id="sheet.at-once-removes-old">
    <extracomment>Printed page, the settings of a POP3 account are corrected: mail is deleted from the server as soon as it is fetched</extracomment>
    <translation>If mail was left on the server until now, what is here already leaves the server at the next receive. The copy has to be there first.</translation>
  </message>
  <message id="sheet.back-to-old-server">
    <extracomment>Printed page, the server has moved: how to go back; {host} is the old server</extracomment>
    <translation>To go back, type the old server ({host}) and the values of your photo, as long as that server is still on.</translation>
  </message>
  <message id="sheet.back-to-photo">
    <extracomment>Printed page, settings were corrected: how to go back</extracomment>
    <translation>To go back, type the old values from your photo.</translation>
  </message>
  <message id="sheet.both-receive">
    <extracomment>Printed page, from POP3 to IMAP, where receiving cannot be switched off for one account</extracomment>
    <translation>As long as both accounts are there, new mail is shown in both. That is no harm.</translation>
  </message>
  <message id="sheet.certificate">
    <extracomment>Caution on every printed page</extracomment>
    <translation>A warning that the server or its certificate cannot be verified: stop there and call the IT desk or your mail provider. Do not tap “Continue” or “Trust”.</translation>
  </message>
  <message id="sheet.change-only">
    <extracomment>Printed page: the account is corrected, not made anew</extracomment>
    <translation>Change only what differs. Never remove the account and add it again: its mail would come twice or be gone.</translation>
  </message>
  <message id="sheet.classic-advanced">
    <extracomment>Classic Outlook on Windows: {tab} in English</extracomment>
    <translation>Open the tab “{tab}”. First choose the kind of encryption, then type the port</translation>
  </message>
  <message id="sheet.classic-copy-down">
    <extracomment>Page of classic Outlook, from IMAP to POP3; {key} on the keyboard, such as Ctrl</extracomment>
    <translation>Mail of other folders that should be on this computer: hold {key} down and drag it to a folder of the new data file, a little at a time.</translation>
  </message>
  <message id="sheet.classic-copy-up">
    <extracomment>Classic Outlook on Windows, from POP3 to IMAP: how old mail gets to the new account; {key} is held down</extracomment>
    <translation>Old mail that you want everywhere: hold {key} down and drag it to a folder of the IMAP account, not to its inbox, a little at a time. Watch the space of the mailbox.</translation>
  </message>
  <message id="sheet.classic-finish">
    <extracomment>Classic Outlook on Windows, last screen; {ok}, {next} and {finish} in English</extracomment>
    <translation>Press “{ok}”, “{next}”, wait for the test, then “{finish}”. Open Outlook</translation>
  </message>
  <message id="sheet.classic-form">
    <extracomment>Classic Outlook on Windows: form of the new account</extracomment>
    <translation>Fill in the form, do not press “Next” yet</translation>
  </message>
  <message id="sheet.classic-identify">
    <extracomment>Classic Outlook on Windows: how to tell that it is this program; {tab} and {button} in English</extracomment>
    <translation>The top left says “{tab}”, and it opens a whole page with “{button}”.</translation>
  </message>
  <message id="sheet.classic-log-on">
    <extracomment>Classic Outlook on Windows: sending has its own user name; {choice} in English</extracomment>
    <translation>Choose “{choice}”.</translation>
  </message>
  <message id="sheet.classic-manual">
    <extracomment>Classic Outlook on Windows: two choices of the wizard; {first} and {last} in English</extracomment>
    <translation>Choose “{first}”, then “{last}”</translation>
  </message>
  <message id="sheet.classic-new-file">
    <extracomment>Classic Outlook on Windows: choice of the file that POP3 mail goes to; {choice} in English</extracomment>
    <translation>{choice}</translation>
  </message>
  <message id="sheet.classic-no-profile">
    <extracomment>Classic Outlook on Windows: on a computer where Outlook was never set up; {word} is typed</extracomment>
    <translation>If it asks for the name of a profile, type {word} and press OK.</translation>
  </message>
  <message id="sheet.classic-not">
    <extracomment>Classic Outlook on Windows: sign that it is another program; {switch} in English</extracomment>
    <translation>A gear at the top right and a switch “{switch}” that is on: that is the new Outlook, take its page.</translation>
  </message>
  <message id="sheet.classic-older-words">
    <extracomment>Classic Outlook on Windows: older versions have other words; {tls} and {starttls} are those words</extracomment>
    <translation>Old versions say {tls} for SSL/TLS and {starttls} for STARTTLS.</translation>
  </message>
  <message id="sheet.classic-one-mail">
    <extracomment>Classic Outlook on Windows: one mail back out of the copy; {path} in English</extracomment>
    <translation>One mail back: {path}, choose the copy, drag the mail over.</translation>
  </message>
  <message id="sheet.classic-open">
    <extracomment>Classic Outlook on Windows, first screen: the Mail icon of Windows; {words} and {word} are typed, {path} in English</extracomment>
    <translation>Close Outlook. Press the Windows key, type {words}, press Enter. Type {word} at the top right and open {path}</translation>
  </message>
  <message id="sheet.classic-open-change">
    <extracomment>Classic Outlook on Windows, first screen when settings are changed; {words} and {word} are typed, {address} is the account, {path} and {button} in English</extracomment>
    <translation>Close Outlook. Press the Windows key, type {words}, press Enter. Type {word} at the top right, open {path}, choose {address} and press “{button}”</translation>
  </message>
  <message id="sheet.classic-ost-follows">
    <extracomment>Classic Outlook on Windows, IMAP and the server has moved; {path} in English</extracomment>
    <translation>What Outlook shows follows the server: mail that the new server lacks disappears here too. Export what you cannot do without ({path}).</translation>
  </message>
  <message id="sheet.classic-ost-goes">
    <extracomment>Classic Outlook on Windows, from IMAP to POP3: what disappears with the old account; {words} and {path} in English</extracomment>
    <translation>Folders “{words}” (calendar, contacts) go when the IMAP account goes: export them before that ({path}).</translation>
  </message>
  <message id="sheet.classic-outlook">
    <extracomment>Name of a program: the Outlook of Office with the File menu</extracomment>
    <translation>classic Outlook for Windows</translation>
  </message>
  <message id="sheet.classic-pst-limit">
    <extracomment>Classic Outlook on Windows, caution with POP3</extracomment>
    <translation>One .pst file holds 50 GB at most. When it is full, no more mail comes in.</translation>
  </message>
  <message id="sheet.classic-pst-stays">
    <extracomment>Classic Outlook on Windows, from POP3 to IMAP: what stays in the old file</extracomment>
    <translation>Calendar, contacts and tasks stay in the old .pst file and go on working there.</translation>
  </message>
  <message id="sheet.classic-rules">
    <extracomment>Classic Outlook on Windows, from POP3 to IMAP: rules</extracomment>
    <translation>Rules of the old account do not sort mail of the new one: make them again.</translation>
  </message>
  <message id="sheet.classic-sending">
    <extracomment>Classic Outlook on Windows: {button} and {tab} in English</extracomment>
    <translation>Press “{button}” and open the tab “{tab}”</translation>
  </message>
  <message id="sheet.classic-store">
    <extracomment>Classic Outlook on Windows: where mail lies, a noun phrase after “copy”; {folder} mostly, {path} in English</extracomment>
    <translation>every .pst file (mostly in {folder}; {path} shows them)</translation>
  </message>
  <message id="sheet.classic-undo">
    <extracomment>Classic Outlook on Windows: how to take the new account away; {type} is its type, {path} and {button} in English</extracomment>
    <translation>To remove the new account: {path}, the one of type {type}, “{button}”. The mail on the server stays.</translation>
  </message>
  <message id="sheet.classic-undo-pop3">
    <extracomment>Classic Outlook on Windows, POP3: how to take the new account away; {type} is its type, {path} and {button} in English</extracomment>
    <translation>To remove the account: {path}, the one of type {type}, “{button}”. What it fetched stays in its .pst file: do not delete that.</translation>
  </message>
  <message id="sheet.classic-way-leave">
    <extracomment>Classic Outlook on Windows: way to the box that leaves mail on the server; {path} in English</extracomment>
    <translation>{path}</translation>
  </message>
  <message id="sheet.classic-way-stop">
    <extracomment>Classic Outlook on Windows: way to stop fetching for one account; {path} and {box} in English</extracomment>
    <translation>{path}, choose the account, untick “{box}”</translation>
  </message>
  <message id="sheet.compare">
    <extracomment>Outlook on a computer: values of the form are compared with the page</extracomment>
    <translation>Compare box by box, change only what differs</translation>
  </message>
  <message id="sheet.compare-incoming">
    <extracomment>Outlook on a computer: the incoming half is compared</extracomment>
    <translation>Incoming: compare box by box, change only what differs</translation>
  </message>
  <message id="sheet.compare-outgoing">
    <extracomment>Outlook on a computer: the outgoing half is compared</extracomment>
    <translation>Outgoing: compare in the same way</translation>
  </message>
  <message id="sheet.compare-save">
    <extracomment>New Outlook: the changes are saved</extracomment>
    <translation>Save, and type your password if it asks</translation>
  </message>
  <message id="sheet.copy-store">
    <extracomment>Printed page, before a change: copy where the program keeps its mail; {place} says where</extracomment>
    <translation>Close the program and copy {place} to another place, for instance a USB stick. The copy has to be as large as the original.</translation>
  </message>
  <message id="sheet.days-only-here" numerus="yes">
    <extracomment>Printed page, from IMAP to POP3 with deletion after days; {n} days</extracomment>
    <translation><numerusform>{n} day after it came here, mail of the inbox leaves the server and is gone from webmail and other devices. Back this computer up.</numerusform><numerusform>{n} days after it came here, mail of the inbox leaves the server and is gone from webmail and other devices. Back this computer up.</numerusform></translation>
  </message>
  <message id="sheet.days-remove-old" numerus="yes">
    <extracomment>Printed page, the settings of a POP3 account are corrected, deletion after days; {n} days</extracomment>
    <translation><numerusform>If deletion was off until now, mail fetched more than {n} day ago leaves the server at the next receive. The copy has to be there first.</numerusform><numerusform>If deletion was off until now, mail fetched more than {n} days ago leaves the server at the next receive. The copy has to be there first.</numerusform></translation>
  </message>
  <message id="sheet.desk-copy-down">
    <extracomment>Printed page, from IMAP to POP3: other folders come to this computer; {entry} of the menu, {place} named as the program does</extracomment>
    <translation>What else should be on this computer: select it in the IMAP account, right-click, “{entry}” a folder under {place}</translation>
  </message>
  <message id="sheet.desk-copy-space">
    <extracomment>Printed page, from POP3 to IMAP: below the step that copies old mail</extracomment>
    <translation>Copy, never move, and not into the inbox: the old account would fetch it again. It takes space on the server: see in webmail that it came.</translation>
  </message>
  <message id="sheet.desk-copy-up">
    <extracomment>Printed page, from POP3 to IMAP: old mail goes to the server; {entry} in English</extracomment>
    <translation>Old mail that should be on the server too: select it in the old account, right-click, “{entry}” a folder of the new account</translation>
  </message>
  <message id="sheet.gmail">
    <extracomment>Name of a program: the Gmail app on Android</extracomment>
    <translation>Gmail on Android</translation>
  </message>
  <message id="sheet.gmail-address">
    <extracomment>Gmail, screen for the address; {button} is the button in English</extracomment>
    <translation>Type your address, then tap “{button}” at the bottom left</translation>
  </message>
  <message id="sheet.gmail-compare">
    <extracomment>Gmail: incoming settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>Open ☰ › {path} › {address} › {page}, compare box by box and save</translation>
  </message>
  <message id="sheet.gmail-compare-outgoing">
    <extracomment>Gmail: outgoing settings of the account that is there; {page} in English</extracomment>
    <translation>One step back, do the same under {page}</translation>
  </message>
  <message id="sheet.gmail-identify">
    <extracomment>Gmail: how to tell in ten seconds</extracomment>
    <translation>The icon is an M in several colours, named Gmail.</translation>
  </message>
  <message id="sheet.gmail-incoming">
    <extracomment>Gmail, screen of the incoming server; {screen} is its title in English</extracomment>
    <translation>{screen}: check each box, then tap “Next”</translation>
  </message>
  <message id="sheet.gmail-name">
    <extracomment>Gmail, last screens; {button} is the button in English</extracomment>
    <translation>Leave the account options as they are, type your name, tap “{button}”</translation>
  </message>
  <message id="sheet.gmail-open">
    <extracomment>Gmail, first screen; {first} and {last} are the buttons in English</extracomment>
    <translation>Open Gmail, tap your picture at the top right, then “{first}” and “{last}”</translation>
  </message>
  <message id="sheet.gmail-outgoing">
    <extracomment>Gmail, screen of the outgoing server; {screen} is its title in English</extracomment>
    <translation>{screen}: check each box, then tap “Next”</translation>
  </message>
  <message id="sheet.gmail-personal">
    <extracomment>Gmail: the account type to be tapped as the app shows it; {type} is IMAP or POP3</extracomment>
    <translation>Personal ({type})</translation>
  </message>
  <message id="sheet.gmail-type">
    <extracomment>Gmail, screens for account type and password</extracomment>
    <translation>Tap the account type, then enter your password</translation>
  </message>
  <message id="sheet.gmail-way-leave">
    <extracomment>Gmail: way to what leaves mail on the server; {path}, {page} and {word} in English</extracomment>
    <translation>☰ › {path} › the account › {page} › Delete email from server: {word}</translation>
  </message>
  <message id="sheet.gmail-way-remove">
    <extracomment>Gmail: way to the button that removes an account; {path} in English</extracomment>
    <translation>your picture › {path} › the account › Remove account</translation>
  </message>
  <message id="sheet.imap-stays-first">
    <extracomment>Printed page, from IMAP to POP3: before the start</extracomment>
    <translation>Leave the IMAP account in the program. The POP3 account is added beside it.</translation>
  </message>
  <message id="sheet.inbox-only">
    <extracomment>Printed page, from IMAP to POP3: what the new account does not show</extracomment>
    <translation>POP3 fetches the inbox only. Sent mail and all other folders stay in the IMAP account.</translation>
  </message>
  <message id="sheet.iphone-account">
    <extracomment>iPhone, form for name, address, password; {button} in English</extracomment>
    <translation>Fill in the new account, then tap “{button}”</translation>
  </message>
  <message id="sheet.iphone-check">
    <extracomment>iPhone: where encryption and port of the incoming server are checked; {path} in English</extracomment>
    <translation>Tap the new account and check under {path}</translation>
  </message>
  <message id="sheet.iphone-compare">
    <extracomment>iPhone: settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>Go to {path} › {address} › {page} and compare box by box</translation>
  </message>
  <message id="sheet.iphone-compare-advanced">
    <extracomment>iPhone: encryption and port of the incoming server are compared; {path} in English</extracomment>
    <translation>Compare under {path} too</translation>
  </message>
  <message id="sheet.iphone-done">
    <extracomment>iPhone: changed settings are saved; {button} in English</extracomment>
    <translation>Back to the first page, tap “{button}” and wait for the ticks</translation>
  </message>
  <message id="sheet.iphone-identify">
    <extracomment>iPhone: how to tell in ten seconds; {word} in English</extracomment>
    <translation>A white envelope on blue, named “{word}”. An M is Gmail, an O is Outlook: take the page of that app.</translation>
  </message>
  <message id="sheet.iphone-incoming">
    <extracomment>iPhone, upper half of the form for the servers; {tab} is IMAP or POP, {screen} the heading in English</extracomment>
    <translation>Tap “{tab}” at the top and fill in {screen}</translation>
  </message>
  <message id="sheet.iphone-mail">
    <extracomment>Name of a program: Apple's Mail on the iPhone</extracomment>
    <translation>Mail on the iPhone</translation>
  </message>
  <message id="sheet.iphone-older">
    <extracomment>iPhone: the way in versions before iOS 18; {path} in English</extracomment>
    <translation>Before iOS 18: {path}</translation>
  </message>
  <message id="sheet.iphone-open">
    <extracomment>iPhone, first screen; {path} is the way in English, {last} the last button</extracomment>
    <translation>Go to {path} and tap “{last}”</translation>
  </message>
  <message id="sheet.iphone-outgoing">
    <extracomment>iPhone, lower half of the same form; {screen} is the heading, {button} the button in English</extracomment>
    <translation>Further down fill in {screen}, even where it says “Optional”, then tap “{button}”</translation>
  </message>
  <message id="sheet.iphone-save">
    <extracomment>iPhone, last screen of adding; {button} in English</extracomment>
    <translation>Leave “Mail” switched on and tap “{button}”</translation>
  </message>
  <message id="sheet.iphone-sending">
    <extracomment>iPhone: where encryption and port of the outgoing server are checked; {path} in English</extracomment>
    <translation>One step back, check under {path}</translation>
  </message>
  <message id="sheet.iphone-sent">
    <extracomment>Caution on the iPhone's page with POP3: sent mail</extracomment>
    <translation>Sent mail stays on this iPhone only, and the iPhone may clear the oldest. Put yourself in Bcc if you need it.</translation>
  </message>
  <message id="sheet.iphone-seven-days">
    <extracomment>iPhone: choice in a list, mail is deleted from the server after seven days; {word} in English</extracomment>
    <translation>{word}</translation>
  </message>
  <message id="sheet.iphone-way-leave">
    <extracomment>iPhone: way to what leaves mail on the server; {path}, {page} and {word} in English</extracomment>
    <translation>{path} › the account › {page}: {word}</translation>
  </message>
  <message id="sheet.iphone-way-remove">
    <extracomment>iPhone: way to the button that removes an account; {path} and {button} in English</extracomment>
    <translation>{path} › the account › {button}</translation>
  </message>
  <message id="sheet.iphone-week-only-here">
    <extracomment>Caution on the iPhone's page with POP3 and deletion after seven days; {word} in English</extracomment>
    <translation>“{word}”: after that, mail leaves the server and webmail, older mail already here too. Then it is on this iPhone only: back it up.</translation>
  </message>
  <message id="sheet.keep-imap-account">
    <extracomment>Printed page, from IMAP to POP3: when the old account may go, and how to go back</extracomment>
    <translation>Keep the IMAP account until the mail of all its folders is on this computer. To go back, go on using it; before you remove the POP3 account, copy what only that one holds into a folder of the IMAP account.</translation>
  </message>
  <message id="sheet.keep-on-server-first">
    <extracomment>Printed page, from POP3 to IMAP: first step in the account that is there; {path} the way through the menus</extracomment>
    <translation>In the POP3 account, leave mail on the server and switch deletion off ({path}), so that nothing more leaves the server.</translation>
  </message>
  <message id="sheet.keep-pop3-account">
    <extracomment>Printed page, from POP3 to IMAP: when the old account may go, and how to go back</extracomment>
    <translation>Keep the POP3 account until every mail you need is in the IMAP account or in the copy. To go back, receive with it again.</translation>
  </message>
  <message id="sheet.label-account-type">
    <extracomment>Printed page: label of the choice between IMAP and POP3</extracomment>
    <translation>Account type</translation>
  </message>
  <message id="sheet.label-address">
    <extracomment>Printed page: label of a box for the e-mail address</extracomment>
    <translation>E-mail address</translation>
  </message>
  <message id="sheet.label-apple-auth">
    <extracomment>Printed page: label of a list in Apple Mail</extracomment>
    <translation>Authentication</translation>
  </message>
  <message id="sheet.label-apple-deletion">
    <extracomment>Printed page: label of a check box in Apple Mail</extracomment>
    <translation>Remove copy from server</translation>
  </message>
  <message id="sheet.label-apple-host">
    <extracomment>Printed page: label of a box in Apple Mail</extracomment>
    <translation>Host name</translation>
  </message>
  <message id="sheet.label-apple-tls">
    <extracomment>Printed page: label of a check box in Apple Mail</extracomment>
    <translation>Use TLS/SSL</translation>
  </message>
  <message id="sheet.label-delete">
    <extracomment>Printed page: label of a list: when mail is deleted from the server</extracomment>
    <translation>Delete from server</translation>
  </message>
  <message id="sheet.label-delete-after">
    <extracomment>Printed page: label of a box: mail is deleted from the server after days</extracomment>
    <translation>Delete after days</translation>
  </message>
  <message id="sheet.label-delete-too">
    <extracomment>Printed page: label of a box: mail deleted in the program is deleted from the server too</extracomment>
    <translation>Delete there too</translation>
  </message>
  <message id="sheet.label-description">
    <extracomment>Printed page: label of a box for a name of the account of one's own choice</extracomment>
    <translation>Description</translation>
  </message>
  <message id="sheet.label-incoming">
    <extracomment>Printed page: label of a box for the server that mail is fetched from</extracomment>
    <translation>Incoming server</translation>
  </message>
  <message id="sheet.label-leave">
    <extracomment>Printed page: label of a box: mail is left on the server</extracomment>
    <translation>Leave a copy on the server</translation>
  </message>
  <message id="sheet.label-new-file">
    <extracomment>Printed page: label of the choice where fetched mail is kept</extracomment>
    <translation>Where mail is kept</translation>
  </message>
  <message id="sheet.label-outgoing">
    <extracomment>Printed page: label of a box for the server that mail is sent through</extracomment>
    <translation>Outgoing server</translation>
  </message>
  <message id="sheet.label-password">
    <extracomment>Printed page: label of a box for the password</extracomment>
    <translation>Password</translation>
  </message>
  <message id="sheet.label-port">
    <extracomment>Printed page: label of a box for a port number</extracomment>
    <translation>Port</translation>
  </message>
  <message id="sheet.label-port-incoming">
    <extracomment>Printed page: label of a box for the port of the incoming server</extracomment>
    <translation>Port, incoming</translation>
  </message>
  <message id="sheet.label-port-outgoing">
    <extracomment>Printed page: label of a box for the port of the outgoing server</extracomment>
    <translation>Port, outgoing</translation>
  </message>
  <message id="sheet.label-same-sign-in">
    <extracomment>Printed page: label of a choice: sending signs in like fetching</extracomment>
    <translation>Sign-in for sending</translation>
  </message>
  <message id="sheet.label-security">
    <extracomment>Printed page: label of a list of kinds of encryption</extracomment>
    <translation>Security type</translation>
  </message>
  <message id="sheet.label-server">
    <extracomment>Printed page: label of a box for a server's name</extracomment>
    <translation>Server</translation>
  </message>
  <message id="sheet.label-sign-in">
    <extracomment>Printed page: label of a switch: sign in before sending</extracomment>
    <translation>Require sign-in</translation>
  </message>
  <message id="sheet.label-ssl">
    <extracomment>Printed page: label of a switch for the encrypted connection</extracomment>
    <translation>Use SSL</translation>
  </message>
  <message id="sheet.label-tbird-android-auth">
    <extracomment>Printed page: label of a list in Thunderbird for Android</extracomment>
    <translation>Authentication</translation>
  </message>
  <message id="sheet.label-tbird-android-delete">
    <extracomment>Printed page: label of a list in Thunderbird for Android: what deleting on the phone does on the server</extracomment>
    <translation>When I delete a message</translation>
  </message>
  <message id="sheet.label-tbird-android-security">
    <extracomment>Printed page: label of a list in Thunderbird for Android</extracomment>
    <translation>Security</translation>
  </message>
  <message id="sheet.label-tbird-auth">
    <extracomment>Printed page: label of a list in Thunderbird, in the settings of an account</extracomment>
    <translation>Authentication method</translation>
  </message>
  <message id="sheet.label-tbird-auth-new">
    <extracomment>Printed page: label of a list in Thunderbird, in the form of a new account</extracomment>
    <translation>Authentication method</translation>
  </message>
  <message id="sheet.label-tbird-days">
    <extracomment>Printed page: label of a check box with a number in Thunderbird</extracomment>
    <translation>For at most … days</translation>
  </message>
  <message id="sheet.label-tbird-host">
    <extracomment>Printed page: label of a box in Thunderbird</extracomment>
    <translation>Hostname</translation>
  </message>
  <message id="sheet.label-tbird-leave">
    <extracomment>Printed page: label of a check box in Thunderbird</extracomment>
    <translation>Leave messages on server</translation>
  </message>
  <message id="sheet.label-tbird-name">
    <extracomment>Printed page: label of a box in Thunderbird</extracomment>
    <translation>Full name</translation>
  </message>
  <message id="sheet.label-tbird-security">
    <extracomment>Printed page: label of a list in Thunderbird</extracomment>
    <translation>Connection security</translation>
  </message>
  <message id="sheet.label-tbird-server">
    <extracomment>Printed page: label of a box in Thunderbird</extracomment>
    <translation>Server name</translation>
  </message>
  <message id="sheet.label-tbird-type">
    <extracomment>Printed page: label of a list in Thunderbird, IMAP or POP3</extracomment>
    <translation>Protocol</translation>
  </message>
  <message id="sheet.label-tbird-until">
    <extracomment>Printed page: label of a check box in Thunderbird</extracomment>
    <translation>Until I delete them</translation>
  </message>
  <message id="sheet.label-username">
    <extracomment>Printed page: label of a box for the name used to sign in</extracomment>
    <translation>User name</translation>
  </message>
  <message id="sheet.label-your-name">
    <extracomment>Printed page: label of a box for the person's name</extracomment>
    <translation>Your name</translation>
  </message>
  <message id="sheet.leave-empty">
    <extracomment>Printed page: the outgoing server knows its users without a password</extracomment>
    <translation>Leave user name and password of the outgoing server empty.</translation>
  </message>
  <message id="sheet.left-out">
    <extracomment>Caution of the written files: no page for a program; {program} its name, {reason} a sentence without its end</extracomment>
    <translation>No page for {program}: {reason}</translation>
  </message>
  <message id="sheet.local-folders">
    <extracomment>Place of mail in Thunderbird that lies on the computer only; {word} of the English program</extracomment>
    <translation>“{word}”</translation>
  </message>
  <message id="sheet.move-inbox-aside">
    <extracomment>Printed page, POP3 and the server has moved: the program would take old mail for new</extracomment>
    <translation>In the webmail of the new server (none? ask the IT desk), move the mail that is here already out of the inbox into a folder, for instance “Before the move”. Otherwise the program downloads all of it again.</translation>
  </message>
  <message id="sheet.never">
    <extracomment>Printed page: choice in a list, mail is never deleted from the server; {word} is the choice in English</extracomment>
    <translation>{word}</translation>
  </message>
  <message id="sheet.new-outlook">
    <extracomment>Name of a program: the new Outlook of Windows</extracomment>
    <translation>new Outlook for Windows</translation>
  </message>
  <message id="sheet.new-outlook-consent">
    <extracomment>New Outlook, consent to synchronising through Microsoft's cloud; {button} in English</extracomment>
    <translation>Outlook says that it copies your mail to Microsoft's cloud. Go on with “{button}” only if your company allows that</translation>
  </message>
  <message id="sheet.new-outlook-identify">
    <extracomment>New Outlook: how to tell that it is this program; {switch} in English</extracomment>
    <translation>A gear at the top right, and the switch “{switch}” beside it is on (or there is no switch).</translation>
  </message>
  <message id="sheet.new-outlook-incoming">
    <extracomment>New Outlook, form of the incoming server; {switch} in English</extracomment>
    <translation>Switch on “{switch}”, then fill in the incoming side</translation>
  </message>
  <message id="sheet.new-outlook-manage">
    <extracomment>New Outlook: where the settings of an account are; {path} and {button} in English</extracomment>
    <translation>Open {path}, press “{button}” beside the account and open its server settings</translation>
  </message>
  <message id="sheet.new-outlook-no-file">
    <extracomment>New Outlook, POP3: before a change</extracomment>
    <translation>What this program fetched lies in no file that you could copy. Save important mail elsewhere first.</translation>
  </message>
  <message id="sheet.new-outlook-no-page">
    <extracomment>New Outlook: a version without such settings</extracomment>
    <translation>Your version shows no server settings? Stop there and ask the IT desk. Do not remove the account.</translation>
  </message>
  <message id="sheet.new-outlook-not">
    <extracomment>New Outlook: sign that it is another program; {tab} and {button} in English</extracomment>
    <translation>“{tab}” at the top left opens a page with “{button}”: that is classic Outlook, take its page.</translation>
  </message>
  <message id="sheet.new-outlook-open">
    <extracomment>New Outlook, first screen; {path} and {button} in English</extracomment>
    <translation>In Outlook open {path} and press “{button}”</translation>
  </message>
  <message id="sheet.new-outlook-outgoing">
    <extracomment>New Outlook, form of the outgoing server; {button} in English</extracomment>
    <translation>Fill in the outgoing side below it, then press “{button}”</translation>
  </message>
  <message id="sheet.new-outlook-pop3">
    <extracomment>New Outlook, caution with POP3</extracomment>
    <translation>No document says what this program leaves on a POP3 server: save important mail elsewhere before the first fetch, and look in webmail afterwards whether it is still there.</translation>
  </message>
  <message id="sheet.new-outlook-undo">
    <extracomment>New Outlook: how to take the account away; {path} and {button} in English</extracomment>
    <translation>To remove the account: {path}, the account, “{button}”. The mail on the server stays.</translation>
  </message>
  <message id="sheet.new-outlook-undo-pop3">
    <extracomment>Page of the new Outlook, POP3; {path} through the settings, {button} to press</extracomment>
    <translation>To remove the account: first see in webmail that its mail is there, because the rest may go with the account; then {path}, the account, “{button}”.</translation>
  </message>
  <message id="sheet.new-server-has-all">
    <extracomment>Printed page, IMAP and the server has moved: before the settings change</extracomment>
    <translation>Look into the webmail of the new server first: your folders and old mail must be there. If not, stop and tell the IT desk.</translation>
  </message>
  <message id="sheet.no-outgoing">
    <extracomment>Refusal: no outgoing server</extracomment>
    <translation>These programs finish only with a server for sending, and none was found.</translation>
  </message>
  <message id="sheet.no-password-sign-in">
    <extracomment>Refusal: the server takes no password</extracomment>
    <translation>The server does not let one sign in with a password, and set up by hand these programs know no other way.</translation>
  </message>
  <message id="sheet.no-program">
    <extracomment>Refusal: no program of the chosen platform can be set up so</extracomment>
    <translation>None of the programs on this platform can be set up like that.</translation>
  </message>
  <message id="sheet.not-ticked">
    <extracomment>Printed page: a check box is not ticked</extracomment>
    <translation>not ticked</translation>
  </message>
  <message id="sheet.off">
    <extracomment>Printed page: a switch is off</extracomment>
    <translation>Off</translation>
  </message>
  <message id="sheet.on">
    <extracomment>Printed page: a switch is on</extracomment>
    <translation>On</translation>
  </message>
  <message id="sheet.on-my-mac">
    <extracomment>Place of mail that lies on the Mac only; {word} of the English program</extracomment>
    <translation>“{word}”</translation>
  </message>
  <message id="sheet.only-on-this-computer">
    <extracomment>Printed page, from POP3 to IMAP: what the new account does not show</extracomment>
    <translation>Sent mail, own folders and mail that is off the server already are only on this computer. They stay in the old account.</translation>
  </message>
  <message id="sheet.outlook-address">
    <extracomment>Outlook, screen for the address; {button} in English</extracomment>
    <translation>Type your address and press “{button}”</translation>
  </message>
  <message id="sheet.outlook-cloud">
    <extracomment>Caution on the pages of new Outlook, Outlook on phones and Mac</extracomment>
    <translation>This Outlook may pass mail through Microsoft's cloud: a copy of the mail and your sign-in are then kept there. Ask the IT desk whether that is allowed.</translation>
  </message>
  <message id="sheet.outlook-imap">
    <extracomment>Outlook, choice of the account type; {choice} as on the screen</extracomment>
    <translation>Choose “{choice}”</translation>
  </message>
  <message id="sheet.outlook-mac">
    <extracomment>Name of a program</extracomment>
    <translation>Outlook for Mac</translation>
  </message>
  <message id="sheet.outlook-mac-export">
    <extracomment>Outlook for Mac, before a change; {export} and {import} in English</extracomment>
    <translation>Save all mail as one file: {export} (.olm), and copy that file to another place. One mail back: {import}.</translation>
  </message>
  <message id="sheet.outlook-mac-identify">
    <extracomment>Outlook for Mac: how to tell that it is this program</extracomment>
    <translation>The menu bar at the top of the screen says “Outlook” beside the apple. Apple’s own program says “Mail”.</translation>
  </message>
  <message id="sheet.outlook-mac-incoming">
    <extracomment>Outlook for Mac, upper half of the form</extracomment>
    <translation>Fill in the incoming side</translation>
  </message>
  <message id="sheet.outlook-mac-leave">
    <extracomment>Outlook for Mac, POP3: where mail is left on the server; {path} in English</extracomment>
    <translation>At once, open {path} and tick the box</translation>
  </message>
  <message id="sheet.outlook-mac-more">
    <extracomment>Outlook for Mac, when sending needs another user name; {button} in English</extracomment>
    <translation>Sending has its own user name: press “{button}” and fill it in</translation>
  </message>
  <message id="sheet.outlook-mac-no-leave">
    <extracomment>Outlook for Mac, POP3: a version without that box</extracomment>
    <translation>No such box in your version? Look in webmail whether your mail is still there. If it is not, stop and ask the IT desk.</translation>
  </message>
  <message id="sheet.outlook-mac-on-my-computer">
    <extracomment>Outlook for Mac, change of type: what lies on the Mac only; {words} in English</extracomment>
    <translation>What stands under “{words}” (POP3 mail, calendar, contacts) is on this Mac only and stays there.</translation>
  </message>
  <message id="sheet.outlook-mac-open">
    <extracomment>Outlook for Mac, first screen; {path} and {button} in English</extracomment>
    <translation>Open {path}, press + and “{button}”</translation>
  </message>
  <message id="sheet.outlook-mac-open-there">
    <extracomment>Outlook for Mac, first screen when settings are changed; {path} in English, {address} is the account</extracomment>
    <translation>Open {path} and choose {address}</translation>
  </message>
  <message id="sheet.outlook-mac-outgoing">
    <extracomment>Outlook for Mac, lower half of the form; {button} in English</extracomment>
    <translation>Fill in the outgoing side, then press “{button}”</translation>
  </message>
  <message id="sheet.outlook-mac-pop3">
    <extracomment>Outlook for Mac, caution with POP3</extracomment>
    <translation>No document says what it leaves on the server at the first fetch: save important mail elsewhere before.</translation>
  </message>
  <message id="sheet.outlook-mac-undo">
    <extracomment>Outlook for Mac: how to take the account away; {path} in English, {button} the minus button</extracomment>
    <translation>To remove the account: {path}, the account, “{button}”. The mail on the server stays.</translation>
  </message>
  <message id="sheet.outlook-mac-undo-pop3">
    <extracomment>Outlook for Mac, POP3: how to take the account away; {path} in English, {button} the minus button</extracomment>
    <translation>To remove the account: {path}, the account, “{button}”. First export what it fetched.</translation>
  </message>
  <message id="sheet.outlook-mac-way-leave">
    <extracomment>Outlook for Mac: way to the box that leaves mail on the server; {path} in English</extracomment>
    <translation>{path}</translation>
  </message>
  <message id="sheet.outlook-mobile">
    <extracomment>Name of a program: the app for Android and iPhone</extracomment>
    <translation>Outlook on your phone</translation>
  </message>
  <message id="sheet.outlook-mobile-identify">
    <extracomment>Outlook on the phone: how to tell in ten seconds</extracomment>
    <translation>The icon is blue with an O, named Outlook.</translation>
  </message>
  <message id="sheet.outlook-mobile-incoming">
    <extracomment>Outlook on the phone, form of the incoming server; {switch} and {screen} in English</extracomment>
    <translation>Switch on “{switch}” and fill in {screen}</translation>
  </message>
  <message id="sheet.outlook-mobile-manage">
    <extracomment>Outlook on the phone: where the settings of an account are; {address} names the account</extracomment>
    <translation>Tap your picture › the gear › {address} and open its server settings</translation>
  </message>
  <message id="sheet.outlook-mobile-open">
    <extracomment>Outlook on the phone, first screen; {first} and {last} in English</extracomment>
    <translation>Open Outlook, tap your picture and the gear, then “{first}” and “{last}”</translation>
  </message>
  <message id="sheet.outlook-mobile-outgoing">
    <extracomment>Outlook on the phone, form of the outgoing server; {screen} and {button} in English</extracomment>
    <translation>Fill in {screen}, then tap “{button}” or the tick</translation>
  </message>
  <message id="sheet.outlook-mobile-port">
    <extracomment>Outlook on the phone: versions without a box for the port; {host} and {port} of the incoming server</extracomment>
    <translation>No box for the port? Write it behind the host name: {host}:{port}</translation>
  </message>
  <message id="sheet.outlook-mobile-way-remove">
    <extracomment>Outlook on the phone: way to the button that removes an account; {button} in English</extracomment>
    <translation>your picture › the gear › the account › {button}</translation>
  </message>
  <message id="sheet.outlook-wrong-guess">
    <extracomment>Outlook, when it takes the address for another service; {button} in English</extracomment>
    <translation>If Outlook shows another service or asks for a Microsoft password, press “{button}” to choose the provider yourself.</translation>
  </message>
  <message id="sheet.phone-choose-pop3">
    <extracomment>Phone, at the choice between IMAP and POP3, where POP3 is advised</extracomment>
    <translation>Apps tend to choose IMAP: choose POP3 yourself here.</translation>
  </message>
  <message id="sheet.phone-contacts">
    <extracomment>Phone, change of type: contacts and calendar</extracomment>
    <translation>IMAP and POP3 have no contacts and no calendar. If the old account syncs them, they go when it goes.</translation>
  </message>
  <message id="sheet.phone-follows-server">
    <extracomment>Phone, POP3 and the server has moved: this app shows only what the server has</extracomment>
    <translation>This app shows what the server has: mail that is not in the inbox of the new server leaves the phone. Nothing comes twice.</translation>
  </message>
  <message id="sheet.phone-forward">
    <extracomment>Phone, before a change: what lies only on the phone is saved</extracomment>
    <translation>Mail sent from this phone, and mail that webmail shows no more, may be on this phone only. Forward what matters, attachments too, to yourself and see in webmail that it arrived.</translation>
  </message>
  <message id="sheet.phone-go-back">
    <extracomment>Phone, change of type: how to go back; {type} IMAP or POP3 is the new account</extracomment>
    <translation>To go back, go on using the old account and remove the {type} account in the same way.</translation>
  </message>
  <message id="sheet.phone-go-back-pop3">
    <extracomment>Page of a phone, from IMAP to POP3; {type} of the new account: POP3</extracomment>
    <translation>To go back, go on using the old account. Forward to yourself what webmail does not show before you remove the {type} account in the same way.</translation>
  </message>
  <message id="sheet.phone-keep-until">
    <extracomment>Phone, change of type: when the old account may go; {type} IMAP or POP3 is the old one, {path} the way to the button</extracomment>
    <translation>Keep the {type} account until webmail shows all the mail you need. Then remove it: {path}.</translation>
  </message>
  <message id="sheet.phone-only-here">
    <extracomment>Phone, from POP3 to IMAP: what the new account does not show</extracomment>
    <translation>Mail that is on this phone only stays in the POP3 account. It does not move by itself.</translation>
  </message>
  <message id="sheet.phone-sent">
    <extracomment>Caution on the pages of phones with POP3: sent mail</extracomment>
    <translation>Mail sent by this app stays on this phone only. Put yourself in Bcc if you need it elsewhere.</translation>
  </message>
  <message id="sheet.phone-twice">
    <extracomment>Phone, change of type: the app may refuse a second account of the same address</extracomment>
    <translation>If the app refuses the same address twice: see in webmail that the mail you need is there, and only then remove the old account and add this one.</translation>
  </message>
  <message id="sheet.phone-undo">
    <extracomment>Phone: how to remove the account; {path} the way to the button</extracomment>
    <translation>To remove the account: {path}. The mail on the server stays.</translation>
  </message>
  <message id="sheet.phone-undo-pop3">
    <extracomment>Phone, POP3: how to remove the account; {path} the way to the button</extracomment>
    <translation>To remove the account: first forward what webmail does not show to yourself, because it goes with the account. Then {path}.</translation>
  </message>
  <message id="sheet.phone-username-fixed">
    <extracomment>Gmail, settings are compared: the user name cannot be changed there</extracomment>
    <translation>The user name cannot be changed here. If it differs, stop and ask the IT desk.</translation>
  </message>
  <message id="sheet.photo-first">
    <extracomment>Printed page: before settings are changed</extracomment>
    <translation>Take a photo of the settings as they are now: with it you can go back.</translation>
  </message>
  <message id="sheet.plain">
    <extracomment>Refusal: a connection without encryption</extracomment>
    <translation>No page is made for a connection without encryption: others could read the password on the way.</translation>
  </message>
  <message id="sheet.pop3-on-phone">
    <extracomment>Caution on the pages of phones with POP3</extracomment>
    <translation>The phone keeps copies only. With “Never” all mail stays on the server, so watch that the mailbox does not fill up.</translation>
  </message>
  <message id="sheet.receive-once-more">
    <extracomment>Printed page, POP3 and the server has moved; {host} is the old server</extracomment>
    <translation>Receive mail from the old server ({host}) one last time.</translation>
  </message>
  <message id="sheet.samsung-address">
    <extracomment>Samsung Email, screen for address and password; {button} is the button in English</extracomment>
    <translation>Fill in both boxes, then tap “{button}”, not “Sign in”</translation>
  </message>
  <message id="sheet.samsung-compare">
    <extracomment>Samsung Email: server settings of the account that is there; {page} in English, {address} names the account</extracomment>
    <translation>Tap ☰ › the gear › {address} › {page} and compare box by box</translation>
  </message>
  <message id="sheet.samsung-compare-outgoing">
    <extracomment>Samsung Email: lower half of the server settings; {screen} in English</extracomment>
    <translation>{screen}, further down: compare in the same way, then save</translation>
  </message>
  <message id="sheet.samsung-email">
    <extracomment>Name of a program: Samsung's own mail app</extracomment>
    <translation>Samsung Email</translation>
  </message>
  <message id="sheet.samsung-identify">
    <extracomment>Samsung Email: how to tell in ten seconds</extracomment>
    <translation>The icon is an envelope, named Email or Samsung Email. An M is Gmail: take its page.</translation>
  </message>
  <message id="sheet.samsung-incoming">
    <extracomment>Samsung Email, upper half of the form; {screen} is its title in English</extracomment>
    <translation>{screen}: fill in as below</translation>
  </message>
  <message id="sheet.samsung-name">
    <extracomment>Samsung Email, last screen; {screen} is its title, {button} the button in English</extracomment>
    <translation>{screen}: type your name, then tap “{button}”</translation>
  </message>
  <message id="sheet.samsung-open">
    <extracomment>Samsung Email, first screen; {first} and {last} are buttons in English</extracomment>
    <translation>Open Samsung Email. If an account is there already, tap ☰, the gear and “{first}”. Then tap “{last}”</translation>
  </message>
  <message id="sheet.samsung-outgoing">
    <extracomment>Samsung Email, lower half of the form; {screen} is its title, {button} the button in English</extracomment>
    <translation>{screen}, further down: fill in as below, then tap “{button}”</translation>
  </message>
  <message id="sheet.samsung-security">
    <extracomment>Samsung Email: what its words for encryption mean</extracomment>
    <translation>In this app SSL and TLS are two different things: pick the word on this page.</translation>
  </message>
  <message id="sheet.samsung-type">
    <extracomment>Samsung Email, choice of the account type; {choice} is IMAP account or POP3 account</extracomment>
    <translation>Tap “{choice}”</translation>
  </message>
  <message id="sheet.samsung-way-leave">
    <extracomment>Samsung Email: way to what leaves mail on the server; {page} and {word} in English</extracomment>
    <translation>☰ › the gear › the account › {page} › Delete email from server: {word}</translation>
  </message>
  <message id="sheet.samsung-way-remove">
    <extracomment>Samsung Email: way to the button that removes an account; {path} is the button in English</extracomment>
    <translation>☰ › the gear › the account › {path}</translation>
  </message>
  <message id="sheet.scope-unsupported">
    <extracomment>Refusal: pages are for one person's account only</extracomment>
    <translation>A page is made for one person's account.</translation>
  </message>
  <message id="sheet.selected">
    <extracomment>Printed page: this entry of several is selected</extracomment>
    <translation>selected</translation>
  </message>
  <message id="sheet.server-things-stay">
    <extracomment>Printed page, the server has moved: what does not move with the mail</extracomment>
    <translation>Calendar, contacts, rules and the automatic reply of the old server do not move with the mail. Ask the IT desk about them.</translation>
  </message>
  <message id="sheet.step-follow">
    <extracomment>Step: what the person does</extracomment>
    <translation>The person follows the numbered screens and enters their own password; it stands on no page.</translation>
  </message>
  <message id="sheet.step-give">
    <extracomment>Step for the IT desk: give the page to the person</extracomment>
    <translation>Print the page of the program that the person uses, or send it to them: it is one sheet of A4 and reads well on a phone.</translation>
  </message>
  <message id="sheet.step-see">
    <extracomment>Step: how to see that it works</extracomment>
    <translation>It works when a mail that they send to themselves arrives.</translation>
  </message>
  <message id="sheet.step-undo">
    <extracomment>Step: how to undo</extracomment>
    <translation>How to remove the account again, or to go back, stands at the foot of each page.</translation>
  </message>
  <message id="sheet.stop-old-account">
    <extracomment>Printed page, from POP3 to IMAP: afterwards; {path} the way through the menus</extracomment>
    <translation>Switch receiving off for the old account, so that nothing comes twice: {path}</translation>
  </message>
  <message id="sheet.tbird">
    <extracomment>Name of a program: Thunderbird on a computer</extracomment>
    <translation>Thunderbird on a computer</translation>
  </message>
  <message id="sheet.tbird-android-address">
    <extracomment>Thunderbird for Android, screen for the address; {next} and {button} in English</extracomment>
    <translation>Type your address, tap “{next}”, then “{button}”</translation>
  </message>
  <message id="sheet.tbird-android-compare">
    <extracomment>Thunderbird for Android: incoming settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>Go to {path} › {address} › {page} and compare box by box</translation>
  </message>
  <message id="sheet.tbird-android-compare-outgoing">
    <extracomment>Thunderbird for Android: outgoing settings of the account that is there; {page} in English</extracomment>
    <translation>Do the same under {page}</translation>
  </message>
  <message id="sheet.tbird-android-deletion">
    <extracomment>Thunderbird for Android, POP3: what deleting does; {path} and {page} in English</extracomment>
    <translation>Under {path} › the account › {page}</translation>
  </message>
  <message id="sheet.tbird-android-easier">
    <extracomment>Thunderbird for Android, first screen: the other writer's file or code is easier; {button} in English, {file} the ending of the file</extracomment>
    <translation>Did you get a {file} file or a Thunderbird code? Use “{button}” instead: nothing is typed then. The code on this page is another one.</translation>
  </message>
  <message id="sheet.tbird-android-encrypted">
    <extracomment>Thunderbird for Android: choice in a list, sign-in by challenge and response; {words} in English</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.tbird-android-identify">
    <extracomment>Thunderbird for Android: how to tell in ten seconds</extracomment>
    <translation>The icon is a blue bird around an envelope. K-9 Mail has the same screens.</translation>
  </message>
  <message id="sheet.tbird-android-incoming">
    <extracomment>Thunderbird for Android, form of the incoming server; {screen} in English</extracomment>
    <translation>{screen}: fill in as below, then go on</translation>
  </message>
  <message id="sheet.tbird-android-keep">
    <extracomment>Thunderbird for Android: choice in a list; {words} in English</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.tbird-android-name">
    <extracomment>Thunderbird for Android, last screens; {button} in English</extracomment>
    <translation>Type your name, then tap “{button}” to the end</translation>
  </message>
  <message id="sheet.tbird-android-not-found">
    <extracomment>Thunderbird for Android: the app found no settings</extracomment>
    <translation>If it finds nothing, the next screen comes by itself.</translation>
  </message>
  <message id="sheet.tbird-android-open">
    <extracomment>Thunderbird for Android, first screen; {path} and {button} in English</extracomment>
    <translation>Open Thunderbird, go to {path} and tap “{button}”</translation>
  </message>
  <message id="sheet.tbird-android-outgoing">
    <extracomment>Thunderbird for Android, form of the outgoing server; {screen} in English</extracomment>
    <translation>{screen}: fill in as below, then go on</translation>
  </message>
  <message id="sheet.tbird-android-way-leave">
    <extracomment>Thunderbird for Android: way to what leaves mail on the server; {path} and {word} in English</extracomment>
    <translation>Settings › the account › {path}: {word}</translation>
  </message>
  <message id="sheet.tbird-android-way-remove">
    <extracomment>Thunderbird for Android: way to the button that removes an account; {path} and {button} in English</extracomment>
    <translation>{path} › the account › ⋮ › {button}</translation>
  </message>
  <message id="sheet.tbird-compare">
    <extracomment>Thunderbird: settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>Open {path} › {address} › {page} and compare each box</translation>
  </message>
  <message id="sheet.tbird-encrypted">
    <extracomment>Thunderbird: choice in a list, sign-in by challenge and response; {words} in English</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.tbird-filter-folders">
    <extracomment>Thunderbird, the server has moved: filters</extracomment>
    <translation>Message filters stay: look whether the folders they use are on the new server.</translation>
  </message>
  <message id="sheet.tbird-filters">
    <extracomment>Thunderbird: what a second account does not have; what stays as it is</extracomment>
    <translation>Message filters and signature belong to the old account: set them again. Address books and calendars stay.</translation>
  </message>
  <message id="sheet.tbird-get">
    <extracomment>Thunderbird, after settings were changed; {button} in English</extracomment>
    <translation>Close the tab, restart Thunderbird if it asks for that, and press “{button}”</translation>
  </message>
  <message id="sheet.tbird-identify">
    <extracomment>Thunderbird: how to tell in ten seconds; {path} the way in English</extracomment>
    <translation>Icon: a blue bird around an envelope; ≡ at the top right. {path} shows the version.</translation>
  </message>
  <message id="sheet.tbird-incoming">
    <extracomment>Thunderbird, form of the incoming server; {screen} and {button} in English</extracomment>
    <translation>{screen}: fill in each box, then press “{button}”</translation>
  </message>
  <message id="sheet.tbird-leave">
    <extracomment>Thunderbird: what stays on the POP3 server; {path} and {page} in English, {address} names the account</extracomment>
    <translation>Open {path} › {address} › {page} and set what stays on the server</translation>
  </message>
  <message id="sheet.tbird-name">
    <extracomment>Thunderbird, screen for name and address; {button} in English, {type} IMAP or POP3</extracomment>
    <translation>Fill in both, then press “{button}”: that way it becomes {type} for sure</translation>
  </message>
  <message id="sheet.tbird-name-older">
    <extracomment>Thunderbird, the same screen in older versions; {button}, {first} and {last} in English</extracomment>
    <translation>Not there? Press “{button}”, or “{first}” and then “{last}”.</translation>
  </message>
  <message id="sheet.tbird-no-sign-in">
    <extracomment>Thunderbird: choice in a list, sending without sign-in; {words} in English</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.tbird-normal">
    <extracomment>Thunderbird: choice in a list, the password is sent inside the encrypted connection; {words} in English</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.tbird-one-mail">
    <extracomment>Thunderbird: one mail back out of the copy; {file} a file such as Inbox, {index} its index file, {folder} Local Folders</extracomment>
    <translation>One mail back: close Thunderbird, copy its folder’s file (such as {file}, not {index}) from the copy to Mail › {folder} of the profile under a new name; it is then shown there.</translation>
  </message>
  <message id="sheet.tbird-open">
    <extracomment>Thunderbird, first screen; {path} and {button} in English</extracomment>
    <translation>Open {path} and press {button}</translation>
  </message>
  <message id="sheet.tbird-open-older">
    <extracomment>Thunderbird, first screen in older versions; {path} in English</extracomment>
    <translation>Older versions: {path}</translation>
  </message>
  <message id="sheet.tbird-outgoing">
    <extracomment>Thunderbird, form of the outgoing server; {screen} and {button} in English</extracomment>
    <translation>{screen}: fill in each box, then press “{button}”</translation>
  </message>
  <message id="sheet.tbird-password">
    <extracomment>Thunderbird, last screens; {first} and {last} in English</extracomment>
    <translation>Type your password, press “{first}” and at the end “{last}”</translation>
  </message>
  <message id="sheet.tbird-remove-old">
    <extracomment>Thunderbird, from POP3 to IMAP: when the old account is removed one day; {box} in English</extracomment>
    <translation>When you remove it one day, leave “{box}” unticked: its mail then stays on this computer.</translation>
  </message>
  <message id="sheet.tbird-sending">
    <extracomment>Thunderbird: settings for sending; {button} in English</extracomment>
    <translation>Click the account’s name on the left, then “{button}” at the bottom, and compare</translation>
  </message>
  <message id="sheet.tbird-sending-older">
    <extracomment>Thunderbird, the same button in older versions; {button} in English</extracomment>
    <translation>Older versions: “{button}”</translation>
  </message>
  <message id="sheet.tbird-store">
    <extracomment>Thunderbird, inside the sentence that asks for a copy: where mail lies; {path} the menus in English, {windows} and {mac} folders</extracomment>
    <translation>its profile folder ({path}; Windows: {windows}, Mac: {mac})</translation>
  </message>
  <message id="sheet.tbird-undo">
    <extracomment>Thunderbird: how to take the account away; {path}, {button} and {box} in English</extracomment>
    <translation>To remove the account: {path}, the account, “{button}”; leave “{box}” unticked. The mail on the server stays.</translation>
  </message>
  <message id="sheet.tbird-undo-pop3">
    <extracomment>Thunderbird, POP3: how to take the account away; {path}, {button} and {box} in English</extracomment>
    <translation>To remove the account: {path}, the account, “{button}”. Leave “{box}” unticked: mail that is only on this computer would be gone.</translation>
  </message>
  <message id="sheet.tbird-way-server">
    <extracomment>Thunderbird: way to the settings of the old account; {path} and {page} in English</extracomment>
    <translation>{path} › the old account › {page}</translation>
  </message>
  <message id="sheet.tbird-way-stop">
    <extracomment>Thunderbird: what stops the old account from receiving; {page}, {first} and {last} in English</extracomment>
    <translation>{page} of the old account, untick “{first}” and “{last} …”.</translation>
  </message>
  <message id="sheet.thunderbird-android">
    <extracomment>Name of a program: Thunderbird on Android</extracomment>
    <translation>Thunderbird for Android</translation>
  </message>
  <message id="sheet.ticked">
    <extracomment>Printed page: a check box is ticked</extracomment>
    <translation>ticked</translation>
  </message>
  <message id="sheet.ticked-days" numerus="yes">
    <extracomment>Printed page: a check box is ticked and its number set; {n} days</extracomment>
    <translation><numerusform>ticked, {n} day</numerusform><numerusform>ticked, {n} days</numerusform></translation>
  </message>
  <message id="sheet.try">
    <extracomment>Printed page: how to see that it works</extracomment>
    <translation>Send a mail to yourself: when it arrives, fetching and sending both work.</translation>
  </message>
  <message id="sheet.try-webmail">
    <extracomment>Printed page: how to see that it works, where mail stays on the server</extracomment>
    <translation>Send a mail to yourself. When it arrives and webmail shows it too, all works and nothing left the server.</translation>
  </message>
  <message id="sheet.unverified">
    <extracomment>Caution: nobody has followed the pages in the programs</extracomment>
    <translation>Nobody has followed these pages on the programs' own screens yet. Names of screens and buttons follow the makers' help pages, those of Thunderbird the program itself, and may differ by version. The values are exact.</translation>
  </message>
  <message id="sheet.why-apple-mail-days">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>it deletes mail from the server only at once or after one, 7 or 30 days</translation>
  </message>
  <message id="sheet.why-classic-pop3-starttls">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>nothing says whether it fetches POP3 mail by STARTTLS</translation>
  </message>
  <message id="sheet.why-iphone-deletion">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>it deletes mail from the server by itself only after seven days</translation>
  </message>
  <message id="sheet.why-leaves-always">
    <extracomment>Reason why a program has no page for a POP3 account that deletes mail from the server at once</extracomment>
    <translation>it never deletes mail from the server</translation>
  </message>
  <message id="sheet.why-new-outlook-type">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>nothing says how mail fetched by POP3 gets out of it, or whether it takes the same address twice; use classic Outlook or webmail for the change</translation>
  </message>
  <message id="sheet.why-no-days">
    <extracomment>Reason why a program has no page for a POP3 account that deletes mail from the server after some days</extracomment>
    <translation>it cannot delete mail from the server after a number of days</translation>
  </message>
  <message id="sheet.why-outlook-mac-deletion">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>nothing says how it deletes mail from a POP3 server</translation>
  </message>
  <message id="sheet.why-outlook-mac-starttls">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>nothing says whether it fetches mail by STARTTLS</translation>
  </message>
  <message id="sheet.why-outlook-mobile-pop3">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>it has POP3 on Android only, and nothing says what it leaves on the server there</translation>
  </message>
  <message id="sheet.why-outlook-mobile-type">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>nothing says how mail fetched by POP3 gets out of it, or whether it takes the same address twice; use another app or webmail for the change</translation>
  </message>
  <message id="sheet.why-sign-in">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>it always signs in before sending, and this server takes no sign-in</translation>
  </message>
</context>
</TS>
