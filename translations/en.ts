<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
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
  <message id="error.json-too-deep">
    <extracomment>Error for a JSON file nested too deeply.</extracomment>
    <translation>The JSON file is nested too deeply.</translation>
  </message>
  <message id="error.json-too-large">
    <extracomment>Error for a JSON file over 64 MiB.</extracomment>
    <translation>The JSON file is too large.</translation>
  </message>
  <message id="remedy.address">
    <extracomment>Next step after an address was not understood.</extracomment>
    <translation>Type the whole address, for example somchai@company.co.th.</translation>
  </message>
</context>
</TS>
