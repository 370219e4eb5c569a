// Mozilla User Preferences, written by mailadvisor.
// Thunderbird rewrites this file when it closes: put it in place while it is closed.

user_pref("mail.accountmanager.accounts", "mailadvisoraccount1");
user_pref("mail.accountmanager.defaultaccount", "mailadvisoraccount1");
user_pref("mail.account.mailadvisoraccount1.server", "mailadvisorserver1");
user_pref("mail.account.mailadvisoraccount1.identities", "mailadvisoridentity1");
user_pref("mail.server.mailadvisorserver1.type", "imap");
user_pref("mail.server.mailadvisorserver1.hostname", "imap.example.com");
user_pref("mail.server.mailadvisorserver1.port", 993);
user_pref("mail.server.mailadvisorserver1.socketType", 3);
user_pref("mail.server.mailadvisorserver1.authMethod", 3);
user_pref("mail.server.mailadvisorserver1.userName", "somchai@example.com");
user_pref("mail.server.mailadvisorserver1.name", "somchai@example.com");
user_pref("mail.server.mailadvisorserver1.login_at_startup", true);
user_pref("mail.server.mailadvisorserver1.check_new_mail", true);
user_pref("mail.server.mailadvisorserver1.check_time", 10);
user_pref("mail.identity.mailadvisoridentity1.fullName", "สมชาย ใจดี");
user_pref("mail.identity.mailadvisoridentity1.useremail", "somchai@example.com");
user_pref("mail.identity.mailadvisoridentity1.valid", true);
user_pref("mail.smtpservers", "mailadvisorsmtp1");
user_pref("mail.smtp.defaultserver", "mailadvisorsmtp1");
user_pref("mail.identity.mailadvisoridentity1.smtpServer", "mailadvisorsmtp1");
user_pref("mail.smtpserver.mailadvisorsmtp1.type", "smtp");
user_pref("mail.smtpserver.mailadvisorsmtp1.hostname", "smtp.example.com");
user_pref("mail.smtpserver.mailadvisorsmtp1.port", 587);
user_pref("mail.smtpserver.mailadvisorsmtp1.try_ssl", 2);
user_pref("mail.smtpserver.mailadvisorsmtp1.authMethod", 3);
user_pref("mail.smtpserver.mailadvisorsmtp1.username", "somchai@example.com");
