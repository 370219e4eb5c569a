<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="account.address">
    <extracomment>Error: the address in an account does not stand in its normal form (domain in lower case, xn-- for other scripts); {field} is its path.</extracomment>
    <translation>The address in “{field}” must have its domain in lower case and in its xn-- form.</translation>
  </message>
  <message id="account.auth-word">
    <extracomment>Error: the list of sign-in methods holds something that is no such word; {field} is its path.</extracomment>
    <translation>The list “{field}” may hold only words such as password-cleartext or OAuth2.</translation>
  </message>
  <message id="account.days">
    <extracomment>Error: the number of days mail stays on the server is out of range; {field} is its path.</extracomment>
    <translation>The field “{field}” must be a whole number of days from 1 to 3650, or null for never.</translation>
  </message>
  <message id="account.days-without-leaving">
    <extracomment>Error: an account says both: leave nothing on the server, and delete from the server after N days; {field} is the path of the days.</extracomment>
    <translation>“{field}” is set although leaveOnServer is false: mail that leaves the server at once cannot be deleted later. Decide for one of the two.</translation>
  </message>
  <message id="account.field-missing">
    <extracomment>Error: a field of an account or domain file is missing or empty; {field} is its path in the JSON.</extracomment>
    <translation>The field “{field}” is missing or empty.</translation>
  </message>
  <message id="account.field-type">
    <extracomment>Error: a field of an account or domain file has the wrong JSON type; {field} is its path.</extracomment>
    <translation>The field “{field}” has a value of the wrong type.</translation>
  </message>
  <message id="account.host">
    <extracomment>Error: a server in an account is no host name; {field} is its path.</extracomment>
    <translation>The value of “{field}” cannot be the name of a server.</translation>
  </message>
  <message id="account.incoming-protocol">
    <extracomment>Error: the incoming server's type is unknown; {field} is its path.</extracomment>
    <translation>The field “{field}” must be imap or pop3.</translation>
  </message>
  <message id="account.password">
    <extracomment>Error: an account or domain file has a field for a password; {field} is its path. The password itself is never shown.</extracomment>
    <translation>The field “{field}” looks like a password. Passwords do not belong in this file: it goes from desk to desk.</translation>
  </message>
  <message id="account.password-remedy">
    <extracomment>Next step after the error that an account file holds a password.</extracomment>
    <translation>Remove the field. The mail program asks the person for the password itself. If the file was already passed on, change the password.</translation>
  </message>
  <message id="account.port">
    <extracomment>Error: a port in an account is outside its range; {field} is its path.</extracomment>
    <translation>The port in “{field}” must be a whole number from 1 to 65535.</translation>
  </message>
  <message id="account.schema">
    <extracomment>Error: an account or domain file is not the JSON document expected here; {schema} is the name it must carry.</extracomment>
    <translation>This is not an account or domain file of this program: its field “schema” must be “{schema}”.</translation>
  </message>
  <message id="account.security">
    <extracomment>Error: the encryption of a server in an account is not one of the known words; {field} is its path.</extracomment>
    <translation>The field “{field}” must be tls, starttls or plain.</translation>
  </message>
  <message id="account.server-protocol">
    <extracomment>Error: the type of a server in a domain file is unknown; {field} is its path.</extracomment>
    <translation>The field “{field}” must be imap, pop3 or smtp.</translation>
  </message>
  <message id="account.text-characters">
    <extracomment>Error: a text in an account holds a line break, a control character or broken UTF-8; {field} is its path.</extracomment>
    <translation>The text in “{field}” holds a line break, a control character or broken UTF-8; no mail program's file can carry that safely.</translation>
  </message>
  <message id="account.text-too-long">
    <extracomment>Error: a text in an account is over 4096 bytes; {field} is its path.</extracomment>
    <translation>The text in “{field}” is too long.</translation>
  </message>
  <message id="error.address-characters">
    <extracomment>Error for an address with blanks, control characters or other signs no address has.</extracomment>
    <translation>The address contains characters that no e-mail address has.</translation>
  </message>
  <message id="error.address-domain">
    <extracomment>Error for a domain that cannot exist; {domain} is what was typed.</extracomment>
    <translation>“{domain}” cannot be a domain name.</translation>
  </message>
  <message id="error.address-ip-literal">
    <extracomment>Error for an address such as name@[192.0.2.1].</extracomment>
    <translation>The part after the @ is an IP address. Use the domain name of the e-mail address.</translation>
  </message>
  <message id="error.address-too-long">
    <extracomment>Error for an address that is too long (254 bytes).</extracomment>
    <translation>The address is too long: an e-mail address has at most 254 characters.</translation>
  </message>
  <message id="error.address-without-at">
    <extracomment>Error for an address that has no @ sign.</extracomment>
    <translation>This is not an e-mail address: the @ is missing.</translation>
  </message>
  <message id="error.address-without-domain">
    <extracomment>Error for an address with nothing after the @.</extracomment>
    <translation>This is not an e-mail address: the part after the @ is missing.</translation>
  </message>
  <message id="error.address-without-name">
    <extracomment>Error for an address with nothing before the @.</extracomment>
    <translation>This is not an e-mail address: the name before the @ is missing.</translation>
  </message>
  <message id="error.host-name">
    <extracomment>Error for a host name that cannot exist; {host} is what was typed.</extracomment>
    <translation>“{host}” cannot be the name of a server.</translation>
  </message>
  <message id="error.json-malformed">
    <extracomment>Error for a file that is not JSON; the place is shown beside it.</extracomment>
    <translation>The file cannot be read as JSON.</translation>
  </message>
  <message id="error.json-not-flag">
    <extracomment>Error for a value in a JSON file that should be true or false; the place in the file is shown beside it.</extracomment>
    <translation>There should be true or false here.</translation>
  </message>
  <message id="error.json-not-integer">
    <extracomment>Error for a value in a JSON file that should be a whole number; the place in the file is shown beside it.</extracomment>
    <translation>There should be a whole number here.</translation>
  </message>
  <message id="error.json-not-list">
    <extracomment>Error for a value in a JSON file that should be a list; the place in the file is shown beside it.</extracomment>
    <translation>There should be a list here.</translation>
  </message>
  <message id="error.json-not-object">
    <extracomment>Error for a value in a JSON file that should be an object; the place in the file is shown beside it.</extracomment>
    <translation>There should be a JSON object here.</translation>
  </message>
  <message id="error.json-not-text">
    <extracomment>Error for a value in a JSON file that should be text in quotes; the place in the file is shown beside it.</extracomment>
    <translation>There should be text in quotes here.</translation>
  </message>
  <message id="error.json-not-time">
    <extracomment>Error for a value in a JSON file that should be a time; the place in the file is shown beside it.</extracomment>
    <translation>There should be a UTC time here, such as 2027-03-14T08:30:00Z.</translation>
  </message>
  <message id="error.json-out-of-range">
    <extracomment>Error for a number in a JSON file that is too small or too large; the place in the file is shown beside it.</extracomment>
    <translation>This number is too small or too large.</translation>
  </message>
  <message id="error.json-schema">
    <extracomment>Error for a JSON file of another kind; {schema} is what the file says it is, {expected} what is needed.</extracomment>
    <translation>This file is “{schema}”, but “{expected}” is needed.</translation>
  </message>
  <message id="error.json-too-deep">
    <extracomment>Error for a JSON file nested too deeply.</extracomment>
    <translation>The JSON file is nested too deeply.</translation>
  </message>
  <message id="error.json-too-large">
    <extracomment>Error for a JSON file over 64 MiB.</extracomment>
    <translation>The JSON file is too large.</translation>
  </message>
  <message id="error.json-word">
    <extracomment>Error for a word in a JSON file that is not one of the known ones; {word} is the word. The place in the file is shown beside it.</extracomment>
    <translation>“{word}” is not a word that can stand here.</translation>
  </message>
  <message id="error.write-disk-full">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>There is not enough space on the disk for {path}. Nothing was written.</translation>
  </message>
  <message id="error.write-exists" numerus="yes">
    <extracomment>Error when files would be overwritten; {n} how many, {path} the first.</extracomment>
    <translation><numerusform>{path} already exists. Nothing was written.</numerusform><numerusform>{n} files already exist, the first is {path}. Nothing was written.</numerusform></translation>
  </message>
  <message id="error.write-failed">
    <extracomment>Error when writing files for any other reason; {path} is the file or folder, {reason} what the operating system said, in English.</extracomment>
    <translation>Writing {path} failed: {reason}. Nothing was changed.</translation>
  </message>
  <message id="error.write-in-the-way">
    <extracomment>Error when a link, a folder or something else stands where a file belongs; {path} is the file.</extracomment>
    <translation>Something that is not an ordinary file or folder stands in the way of {path}. Nothing was written.</translation>
  </message>
  <message id="error.write-no-folder">
    <extracomment>Error when the folder of a file does not exist; {path} is the file.</extracomment>
    <translation>The folder for {path} does not exist.</translation>
  </message>
  <message id="error.write-path">
    <extracomment>Error when a file name in the output could lead out of the folder or holds characters no file name should; {path} is the name.</extracomment>
    <translation>{path} is not a safe file name.</translation>
  </message>
  <message id="error.write-permission">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>You are not allowed to write to {path}. Nothing was written.</translation>
  </message>
  <message id="remedy.address">
    <extracomment>Next step after an address was not understood.</extracomment>
    <translation>Type the whole address, for example somchai@company.co.th.</translation>
  </message>
  <message id="remedy.json-place">
    <extracomment>Next step after a wrong place in a JSON file; the place is shown beside it.</extracomment>
    <translation>Correct the file at the place shown.</translation>
  </message>
  <message id="remedy.write-disk-full">
    <extracomment>Next step after a full disk.</extracomment>
    <translation>Free some space or choose a folder on another disk.</translation>
  </message>
  <message id="remedy.write-elsewhere">
    <extracomment>Next step when a folder cannot be written to.</extracomment>
    <translation>Choose another folder.</translation>
  </message>
  <message id="remedy.write-folder">
    <extracomment>Next step when a folder does not exist.</extracomment>
    <translation>Check the path, or create the folder first.</translation>
  </message>
  <message id="remedy.write-force">
    <extracomment>Next step when files would be overwritten.</extracomment>
    <translation>Choose another folder, or replace them with --force.</translation>
  </message>
</context>
</TS>
