#include "cli/option_list.h"

#include <CLI/CLI.hpp>

namespace mailadvisor::cli {

void OptionList::argument(const char* name, std::string& value, bool isNeeded,
                          const Message& about) {
    app_->add_option(name, value, (*say_)(about))->type_name("")->required(isNeeded);
}

void OptionList::arguments(const char* name, std::vector<std::string>& values,
                           const Message& about) {
    app_->add_option(name, values, (*say_)(about))->type_name("");
}

void OptionList::text(const char* names, std::string& value, const char* type,
                      const Message& about) {
    app_->add_option(names, value, (*say_)(about))->type_name(type);
}

void OptionList::list(const char* name, std::vector<std::string>& values, const char* type,
                      const Message& about) {
    app_->add_option(name, values, (*say_)(about))->type_name(type)->allow_extra_args(false);
}

void OptionList::words(const char* name, std::vector<std::string>& values, const char* type,
                       const Message& about) {
    app_->add_option(name, values, (*say_)(about))->type_name(type);
}

void OptionList::flag(const char* name, bool& value, const Message& about) {
    app_->add_flag(name, value, (*say_)(about));
}

void addClients(OptionList& options, std::vector<std::string>& clients) {
    options.list("--client", clients, "ID", {MESSAGE_ID("option.client"), {}});
}

}  // namespace mailadvisor::cli
