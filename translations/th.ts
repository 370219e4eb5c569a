<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="error.address-characters">
    <extracomment>Error for an address with blanks, control characters or other signs no address has.</extracomment>
    <translation>อีเมลนี้มีอักขระที่ใช้ในอีเมลไม่ได้</translation>
  </message>
  <message id="error.address-domain">
    <extracomment>Error for a domain that cannot exist; {domain} is what was typed.</extracomment>
    <translation>“{domain}” ใช้เป็นชื่อโดเมนไม่ได้</translation>
  </message>
  <message id="error.address-ip-literal">
    <extracomment>Error for an address such as name@[192.0.2.1].</extracomment>
    <translation>หลังเครื่องหมาย @ เป็นหมายเลขไอพี ต้องใช้ชื่อโดเมนของอีเมล</translation>
  </message>
  <message id="error.address-too-long">
    <extracomment>Error for an address that is too long (254 bytes).</extracomment>
    <translation>อีเมลนี้ยาวเกินไป อีเมลยาวได้ไม่เกิน 254 ตัวอักษร</translation>
  </message>
  <message id="error.address-without-at">
    <extracomment>Error for an address that has no @ sign.</extracomment>
    <translation>อีเมลนี้ไม่มีเครื่องหมาย @</translation>
  </message>
  <message id="error.address-without-domain">
    <extracomment>Error for an address with nothing after the @.</extracomment>
    <translation>อีเมลนี้ไม่มีชื่อโดเมนหลังเครื่องหมาย @</translation>
  </message>
  <message id="error.address-without-name">
    <extracomment>Error for an address with nothing before the @.</extracomment>
    <translation>อีเมลนี้ไม่มีชื่อหน้าเครื่องหมาย @</translation>
  </message>
  <message id="error.host-name">
    <extracomment>Error for a host name that cannot exist; {host} is what was typed.</extracomment>
    <translation>“{host}” ใช้เป็นชื่อเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="error.json-malformed">
    <extracomment>Error for a file that is not JSON; the place is shown beside it.</extracomment>
    <translation>อ่านไฟล์นี้เป็น JSON ไม่ได้</translation>
  </message>
  <message id="error.json-too-deep">
    <extracomment>Error for a JSON file nested too deeply.</extracomment>
    <translation>ไฟล์ JSON ซ้อนกันลึกเกินไป</translation>
  </message>
  <message id="error.json-too-large">
    <extracomment>Error for a JSON file over 64 MiB.</extracomment>
    <translation>ไฟล์ JSON ใหญ่เกินไป</translation>
  </message>
  <message id="remedy.address">
    <extracomment>Next step after an address was not understood.</extracomment>
    <translation>ใส่อีเมลให้ครบ เช่น somchai@company.co.th</translation>
  </message>
</context>
</TS>
