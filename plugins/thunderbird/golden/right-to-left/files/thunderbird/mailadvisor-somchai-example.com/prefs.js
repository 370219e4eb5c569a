// Mozilla User Preferences, written by mailadvisor.
// Thunderbird rewrites this file when it closes: put it in place while it is closed.

user_pref("mail.accountmanager.accounts", "mailadvisor7c622b4f0a5d39c9account");
user_pref("mail.accountmanager.defaultaccount", "mailadvisor7c622b4f0a5d39c9account");
user_pref("mail.smtpservers", "mailadvisor7c622b4f0a5d39c9smtp");
user_pref("mail.smtp.defaultserver", "mailadvisor7c622b4f0a5d39c9smtp");
user_pref("mail.account.mailadvisor7c622b4f0a5d39c9account.server", "mailadvisor7c622b4f0a5d39c9server");
user_pref("mail.account.mailadvisor7c622b4f0a5d39c9account.identities", "mailadvisor7c622b4f0a5d39c9identity");
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.type", "imap");
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.hostname", "imap.example.com");
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.port", 993);
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.socketType", 3);
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.authMethod", 3);
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.userName", "somchai@example.com");
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.name", "somchai@example.com");
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.login_at_startup", true);
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.check_new_mail", true);
user_pref("mail.server.mailadvisor7c622b4f0a5d39c9server.check_time", 10);
user_pref("mail.identity.mailadvisor7c622b4f0a5d39c9identity.fullName", "gnp.exe שלום");
user_pref("mail.identity.mailadvisor7c622b4f0a5d39c9identity.useremail", "somchai@example.com");
user_pref("mail.identity.mailadvisor7c622b4f0a5d39c9identity.valid", true);
user_pref("mail.identity.mailadvisor7c622b4f0a5d39c9identity.smtpServer", "mailadvisor7c622b4f0a5d39c9smtp");
user_pref("mail.smtpserver.mailadvisor7c622b4f0a5d39c9smtp.type", "smtp");
user_pref("mail.smtpserver.mailadvisor7c622b4f0a5d39c9smtp.hostname", "smtp.example.com");
user_pref("mail.smtpserver.mailadvisor7c622b4f0a5d39c9smtp.port", 587);
user_pref("mail.smtpserver.mailadvisor7c622b4f0a5d39c9smtp.try_ssl", 2);
user_pref("mail.smtpserver.mailadvisor7c622b4f0a5d39c9smtp.authMethod", 3);
user_pref("mail.smtpserver.mailadvisor7c622b4f0a5d39c9smtp.username", "somchai@example.com");
