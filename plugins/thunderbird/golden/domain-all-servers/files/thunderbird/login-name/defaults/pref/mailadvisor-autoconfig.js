// Makes Thunderbird read mailadvisor.cfg beside the program.
pref("general.config.filename", "mailadvisor.cfg");
pref("general.config.obscure_value", 0);
pref("general.config.sandbox_enabled", false);
