// Mozilla User Preferences, written by mailadvisor.
// Thunderbird rewrites this file when it closes: put it in place while it is closed.

user_pref("mail.accountmanager.accounts", "mailadvisor80a8c7af46be1d33account");
user_pref("mail.accountmanager.defaultaccount", "mailadvisor80a8c7af46be1d33account");
user_pref("mail.smtpservers", "mailadvisor80a8c7af46be1d33smtp");
user_pref("mail.smtp.defaultserver", "mailadvisor80a8c7af46be1d33smtp");
user_pref("mail.account.mailadvisor80a8c7af46be1d33account.server", "mailadvisor80a8c7af46be1d33server");
user_pref("mail.account.mailadvisor80a8c7af46be1d33account.identities", "mailadvisor80a8c7af46be1d33identity");
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.type", "imap");
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.hostname", "imap.gmail.com");
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.port", 993);
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.socketType", 3);
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.authMethod", 10);
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.userName", "somchai@gmail.com");
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.name", "somchai@gmail.com");
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.login_at_startup", true);
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.check_new_mail", true);
user_pref("mail.server.mailadvisor80a8c7af46be1d33server.check_time", 10);
user_pref("mail.identity.mailadvisor80a8c7af46be1d33identity.fullName", "Somchai Jaidee");
user_pref("mail.identity.mailadvisor80a8c7af46be1d33identity.useremail", "somchai@gmail.com");
user_pref("mail.identity.mailadvisor80a8c7af46be1d33identity.valid", true);
user_pref("mail.identity.mailadvisor80a8c7af46be1d33identity.smtpServer", "mailadvisor80a8c7af46be1d33smtp");
user_pref("mail.smtpserver.mailadvisor80a8c7af46be1d33smtp.type", "smtp");
user_pref("mail.smtpserver.mailadvisor80a8c7af46be1d33smtp.hostname", "smtp.gmail.com");
user_pref("mail.smtpserver.mailadvisor80a8c7af46be1d33smtp.port", 587);
user_pref("mail.smtpserver.mailadvisor80a8c7af46be1d33smtp.try_ssl", 2);
user_pref("mail.smtpserver.mailadvisor80a8c7af46be1d33smtp.authMethod", 10);
user_pref("mail.smtpserver.mailadvisor80a8c7af46be1d33smtp.username", "somchai@gmail.com");
