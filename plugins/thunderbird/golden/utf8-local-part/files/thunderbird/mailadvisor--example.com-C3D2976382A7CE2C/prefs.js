// Mozilla User Preferences, written by mailadvisor.
// Thunderbird rewrites this file when it closes: put it in place while it is closed.

user_pref("mail.accountmanager.accounts", "mailadvisor80a2eedfd43636d9account");
user_pref("mail.accountmanager.defaultaccount", "mailadvisor80a2eedfd43636d9account");
user_pref("mail.smtpservers", "mailadvisor80a2eedfd43636d9smtp");
user_pref("mail.smtp.defaultserver", "mailadvisor80a2eedfd43636d9smtp");
user_pref("mail.account.mailadvisor80a2eedfd43636d9account.server", "mailadvisor80a2eedfd43636d9server");
user_pref("mail.account.mailadvisor80a2eedfd43636d9account.identities", "mailadvisor80a2eedfd43636d9identity");
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.type", "imap");
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.hostname", "imap.example.com");
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.port", 993);
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.socketType", 3);
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.authMethod", 3);
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.userName", "สมชาย@example.com");
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.name", "สมชาย@example.com");
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.login_at_startup", true);
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.check_new_mail", true);
user_pref("mail.server.mailadvisor80a2eedfd43636d9server.check_time", 10);
user_pref("mail.identity.mailadvisor80a2eedfd43636d9identity.fullName", "Somchai Jaidee");
user_pref("mail.identity.mailadvisor80a2eedfd43636d9identity.useremail", "สมชาย@example.com");
user_pref("mail.identity.mailadvisor80a2eedfd43636d9identity.valid", true);
user_pref("mail.identity.mailadvisor80a2eedfd43636d9identity.smtpServer", "mailadvisor80a2eedfd43636d9smtp");
user_pref("mail.smtpserver.mailadvisor80a2eedfd43636d9smtp.type", "smtp");
user_pref("mail.smtpserver.mailadvisor80a2eedfd43636d9smtp.hostname", "smtp.example.com");
user_pref("mail.smtpserver.mailadvisor80a2eedfd43636d9smtp.port", 587);
user_pref("mail.smtpserver.mailadvisor80a2eedfd43636d9smtp.try_ssl", 2);
user_pref("mail.smtpserver.mailadvisor80a2eedfd43636d9smtp.authMethod", 3);
user_pref("mail.smtpserver.mailadvisor80a2eedfd43636d9smtp.username", "somchai@example.com");
