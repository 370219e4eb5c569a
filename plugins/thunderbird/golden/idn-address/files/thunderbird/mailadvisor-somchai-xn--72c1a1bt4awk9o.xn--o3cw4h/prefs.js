// Mozilla User Preferences, written by mailadvisor.
// Thunderbird rewrites this file when it closes: put it in place while it is closed.

user_pref("mail.accountmanager.accounts", "mailadvisor02c9ed9815061cd3account");
user_pref("mail.accountmanager.defaultaccount", "mailadvisor02c9ed9815061cd3account");
user_pref("mail.smtpservers", "mailadvisor02c9ed9815061cd3smtp");
user_pref("mail.smtp.defaultserver", "mailadvisor02c9ed9815061cd3smtp");
user_pref("mail.account.mailadvisor02c9ed9815061cd3account.server", "mailadvisor02c9ed9815061cd3server");
user_pref("mail.account.mailadvisor02c9ed9815061cd3account.identities", "mailadvisor02c9ed9815061cd3identity");
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.type", "imap");
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.hostname", "imap.xn--72c1a1bt4awk9o.xn--o3cw4h");
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.port", 993);
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.socketType", 3);
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.authMethod", 3);
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.userName", "somchai@ตัวอย่าง.ไทย");
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.name", "somchai@ตัวอย่าง.ไทย");
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.login_at_startup", true);
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.check_new_mail", true);
user_pref("mail.server.mailadvisor02c9ed9815061cd3server.check_time", 10);
user_pref("mail.identity.mailadvisor02c9ed9815061cd3identity.fullName", "Somchai Jaidee");
user_pref("mail.identity.mailadvisor02c9ed9815061cd3identity.useremail", "somchai@xn--72c1a1bt4awk9o.xn--o3cw4h");
user_pref("mail.identity.mailadvisor02c9ed9815061cd3identity.valid", true);
user_pref("mail.identity.mailadvisor02c9ed9815061cd3identity.smtpServer", "mailadvisor02c9ed9815061cd3smtp");
user_pref("mail.smtpserver.mailadvisor02c9ed9815061cd3smtp.type", "smtp");
user_pref("mail.smtpserver.mailadvisor02c9ed9815061cd3smtp.hostname", "smtp.example.com");
user_pref("mail.smtpserver.mailadvisor02c9ed9815061cd3smtp.port", 587);
user_pref("mail.smtpserver.mailadvisor02c9ed9815061cd3smtp.try_ssl", 2);
user_pref("mail.smtpserver.mailadvisor02c9ed9815061cd3smtp.authMethod", 3);
user_pref("mail.smtpserver.mailadvisor02c9ed9815061cd3smtp.username", "somchai@example.com");
