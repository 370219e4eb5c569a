#pragma once

#include <string>

namespace mailadvisor::publish {

/// The folder on the web server that the snippets expect the files of `www` in.
std::string documentFolder(const std::string& domain);

/// Lines for a server block of nginx that serve the two files of autoconfig.
std::string nginxFiles(const std::string& domain);

/// The same, and Autodiscover answered by the script.
std::string nginxLocations(const std::string& domain);

/// The same for a server without PHP. nginx refuses a POST for a file with 405: the fixed answer
/// is what it says instead.
std::string nginxLocationsWithoutPhp(const std::string& domain);

/// Lines for a virtual host of Apache. What runs PHP there runs the script.
std::string apacheLines(const std::string& domain, bool hasAutodiscover);

/// Lines for the `.htaccess` in the document folder of shared hosting, where `www` was copied to.
std::string htaccessLines();

}  // namespace mailadvisor::publish
