<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="publish.autodiscover-readers">
    <extracomment>Caution</extracomment>
    <translation>Autodiscover has no word for how long POP3 leaves mail on the server, and Outlook's simple account window does not use Autodiscover for IMAP and POP3 at all.</translation>
  </message>
  <message id="publish.file-apache">
    <extracomment>List of written files</extracomment>
    <translation>lines for Apache</translation>
  </message>
  <message id="publish.file-autoconfig">
    <extracomment>List of written files</extracomment>
    <translation>the same, asked for at the host autoconfig</translation>
  </message>
  <message id="publish.file-htaccess">
    <extracomment>List of written files</extracomment>
    <translation>lines for .htaccess on shared hosting</translation>
  </message>
  <message id="publish.file-nginx">
    <extracomment>List of written files</extracomment>
    <translation>lines for nginx</translation>
  </message>
  <message id="publish.file-nginx-without-php">
    <extracomment>List of written files</extracomment>
    <translation>lines for nginx without PHP</translation>
  </message>
  <message id="publish.file-php">
    <extracomment>List of written files</extracomment>
    <translation>answers Autodiscover with the person's own user name</translation>
  </message>
  <message id="publish.file-well-known">
    <extracomment>List of written files</extracomment>
    <translation>autoconfig, asked for below the domain itself</translation>
  </message>
  <message id="publish.file-without-php">
    <extracomment>List of written files</extracomment>
    <translation>the Autodiscover answer where there is no PHP</translation>
  </message>
  <message id="publish.file-zone">
    <extracomment>List of written files</extracomment>
    <translation>lines for the DNS zone</translation>
  </message>
  <message id="publish.no-autodiscover">
    <extracomment>Caution</extracomment>
    <translation>There is no Autodiscover answer: it can only name servers that take a password, with encryption on the usual ports.</translation>
  </message>
  <message id="publish.no-incoming">
    <extracomment>Refusal: no incoming server</extracomment>
    <translation>No encrypted incoming server is named: mail programs refuse such settings.</translation>
  </message>
  <message id="publish.no-outgoing">
    <extracomment>Refusal: no outgoing server</extracomment>
    <translation>No encrypted outgoing server is named: mail programs refuse such settings.</translation>
  </message>
  <message id="publish.no-srv">
    <extracomment>Caution</extracomment>
    <translation>A server that is named by its IP address has no SRV line: give it a name.</translation>
  </message>
  <message id="publish.only-plain">
    <extracomment>Refusal: no encrypted server</extracomment>
    <translation>None of the servers encrypts its connection. Settings that send passwords in clear are not published.</translation>
  </message>
  <message id="publish.plain-left-out">
    <extracomment>Caution</extracomment>
    <translation>Servers without encryption were left out.</translation>
  </message>
  <message id="publish.scope-unsupported">
    <extracomment>Refusal: this writer takes a domain, not a person's account</extracomment>
    <translation>What a domain publishes is made from the domain file, not from one person's account.</translation>
  </message>
  <message id="publish.step-include">
    <extracomment>Step; {domain}, {autoconfig}, {autodiscover} are host names</extracomment>
    <translation>Include nginx.conf in the server blocks (apache.conf in the virtual hosts) of {domain}, {autoconfig} and {autodiscover}. Each of the three names needs a valid certificate. In nginx.conf correct the path of the PHP socket.</translation>
  </message>
  <message id="publish.step-own-server">
    <extracomment>Step; {folder} is a folder on the web server</extracomment>
    <translation>On a web server of your own: copy what is in www to {folder}.</translation>
  </message>
  <message id="publish.step-see">
    <extracomment>Step: how to see that it works; {command} is typed in a terminal</extracomment>
    <translation>See that it works; autoconfig, well-known, SRV and Autodiscover must be found, all with the same servers: {command}</translation>
  </message>
  <message id="publish.step-shared">
    <extracomment>Step for shared hosting</extracomment>
    <translation>On shared hosting instead: copy what is in www into the folder of the web site (public_html), and put htaccess-lines.txt at the top of its .htaccess. Keep what stands there already.</translation>
  </message>
  <message id="publish.step-undo">
    <extracomment>Step: how to undo</extracomment>
    <translation>To take it back: remove the lines and files again. Programs that are set up already keep working.</translation>
  </message>
  <message id="publish.step-zone">
    <extracomment>Step; {domain} is the domain</extracomment>
    <translation>Add the lines of zone.txt to the zone of {domain}. If another web server answers for autoconfig and autodiscover, write its name in the two CNAME lines.</translation>
  </message>
  <message id="publish.without-php">
    <extracomment>Caution</extracomment>
    <translation>Without PHP the answer cannot name the person: Outlook then tries the part before the @ as the user name. Use autodiscover.php wherever PHP runs.</translation>
  </message>
</context>
</TS>
