// Mozilla User Preferences, written by mailadvisor.
// Thunderbird rewrites this file when it closes: put it in place while it is closed.

user_pref("mail.accountmanager.accounts", "mailadvisor9e998d9832d9e0dfaccount");
user_pref("mail.accountmanager.defaultaccount", "mailadvisor9e998d9832d9e0dfaccount");
user_pref("mail.smtpservers", "mailadvisor9e998d9832d9e0dfsmtp");
user_pref("mail.smtp.defaultserver", "mailadvisor9e998d9832d9e0dfsmtp");
user_pref("mail.account.mailadvisor9e998d9832d9e0dfaccount.server", "mailadvisor9e998d9832d9e0dfserver");
user_pref("mail.account.mailadvisor9e998d9832d9e0dfaccount.identities", "mailadvisor9e998d9832d9e0dfidentity");
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.type", "pop3");
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.hostname", "pop.example.com");
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.port", 110);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.socketType", 2);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.authMethod", 3);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.userName", "somchai@example.com");
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.name", "somchai@example.com");
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.login_at_startup", true);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.check_new_mail", true);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.check_time", 10);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.download_on_biff", true);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.leave_on_server", true);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.delete_mail_left_on_server", false);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.delete_by_age_from_server", true);
user_pref("mail.server.mailadvisor9e998d9832d9e0dfserver.num_days_to_leave_on_server", 7);
user_pref("mail.identity.mailadvisor9e998d9832d9e0dfidentity.fullName", "Somchai Jaidee");
user_pref("mail.identity.mailadvisor9e998d9832d9e0dfidentity.useremail", "somchai@example.com");
user_pref("mail.identity.mailadvisor9e998d9832d9e0dfidentity.valid", true);
user_pref("mail.identity.mailadvisor9e998d9832d9e0dfidentity.smtpServer", "mailadvisor9e998d9832d9e0dfsmtp");
user_pref("mail.smtpserver.mailadvisor9e998d9832d9e0dfsmtp.type", "smtp");
user_pref("mail.smtpserver.mailadvisor9e998d9832d9e0dfsmtp.hostname", "smtp.example.com");
user_pref("mail.smtpserver.mailadvisor9e998d9832d9e0dfsmtp.port", 465);
user_pref("mail.smtpserver.mailadvisor9e998d9832d9e0dfsmtp.try_ssl", 3);
user_pref("mail.smtpserver.mailadvisor9e998d9832d9e0dfsmtp.authMethod", 3);
user_pref("mail.smtpserver.mailadvisor9e998d9832d9e0dfsmtp.username", "somchai@example.com");
