<?php
declare(strict_types=1);

$domains = ['example.com'];

$answer = <<<'MAILADVISOR'
<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <Account>
      <AccountType>email</AccountType>
      <Action>settings</Action>
      <Protocol>
        <Type>IMAP</Type>
        <TTL>24</TTL>
        <Server>imap.example.com</Server>
        <Port>993</Port>
        <LoginName>%EMAILLOCALPART%&lt;&amp;&gt;</LoginName>
        <DomainRequired>off</DomainRequired>
        <SPA>off</SPA>
        <SSL>on</SSL>
        <Encryption>SSL</Encryption>
        <AuthRequired>on</AuthRequired>
      </Protocol>
      <Protocol>
        <Type>SMTP</Type>
        <TTL>24</TTL>
        <Server>smtp.example.com</Server>
        <Port>465</Port>
        <LoginName>%EMAILADDRESS%</LoginName>
        <DomainRequired>off</DomainRequired>
        <SPA>off</SPA>
        <SSL>on</SSL>
        <Encryption>SSL</Encryption>
        <AuthRequired>on</AuthRequired>
        <UsePOPAuth>off</UsePOPAuth>
        <SMTPLast>off</SMTPLast>
      </Protocol>
    </Account>
  </Response>
</Autodiscover>
MAILADVISOR;

$refusal = <<<'MAILADVISOR'
<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response>
    <Error Time="00:00:00" Id="0">
      <ErrorCode>600</ErrorCode>
      <Message>Invalid Request</Message>
      <DebugData />
    </Error>
  </Response>
</Autodiscover>
MAILADVISOR;

$question = (string) file_get_contents('php://input', false, null, 0, 8192);
$address = '';
if (preg_match('~<(?:\w+:)?EMailAddress>\s*([^<>\s]{3,512})\s*</~i', $question, $found) === 1) {
    $address = html_entity_decode($found[1], ENT_QUOTES | ENT_XML1, 'UTF-8');
}
$at = strrpos($address, '@');
$local = $at === false ? '' : substr($address, 0, $at);
$domain = $at === false ? '' : strtolower(substr($address, $at + 1));
$isOurs = in_array($domain, $domains, true)
    && preg_match('/^[A-Za-z0-9.!#$%&\'*+\/=?^_`{|}~\x{80}-\x{10FFFF}-]{1,64}$/Du', $local) === 1;

$escape = static fn(string $text): string =>
    htmlspecialchars($text, ENT_QUOTES | ENT_XML1, 'UTF-8');

header('Content-Type: text/xml; charset=utf-8');
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');
echo $isOurs ? strtr($answer, [
    '%EMAILADDRESS%' => $escape($local . '@' . $domain),
    '%EMAILLOCALPART%' => $escape($local),
    '%EMAILDOMAIN%' => $escape($domain),
]) : $refusal;
