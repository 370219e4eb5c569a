// Mozilla User Preferences

user_pref("mail.accountmanager.accounts", "account1);
