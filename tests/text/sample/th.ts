<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="sample.nested">
    <extracomment>Only for tests; {part} is the part of an enumeration.</extracomment>
    <translation>ส่วน {part}</translation>
  </message>
  <message id="sample.only-english">
    <extracomment>Only for tests; the Thai sentence is empty on purpose.</extracomment>
    <translation></translation>
  </message>
  <message id="sample.plain">
    <extracomment>Only for the tests of the program: a sentence without placeholders.</extracomment>
    <translation>ประโยคธรรมดา</translation>
  </message>
  <message id="sample.plural" numerus="yes">
    <extracomment>Only for the tests of the program: plural forms; {n} is a whole number.</extracomment>
    <translation><numerusform>{n} เครื่อง</numerusform></translation>
  </message>
  <message id="sample.typed">
    <extracomment>Only for the tests of the program: one placeholder of each type; {text} is any text, {size} a size, {day} a date, {number} a whole number, {share} a percentage, {list} an enumeration.</extracomment>
    <translation>{text} {size} {day} {number} {share} {list}</translation>
  </message>
</context>
</TS>
