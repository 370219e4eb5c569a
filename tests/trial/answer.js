// Fills in the questions of TRY-ME.html, which stands in the frame, and writes what is saved.
const said = [];
const frame = document.querySelector('iframe');
const root = frame.contentDocument;
const at = id => root.getElementById(id);
const type = (id, value) => {
    at(id).value = value;
    at(id).dispatchEvent(new Event('input', {bubbles: true}));
};
const choose = (check, answer) =>
    root.querySelector(`[name=${check}][value=${answer}]`).click();

const isWide = root.documentElement.scrollWidth > root.documentElement.clientWidth;
if (isWide) said.push('FAULT: the page scrolls sideways');
if (at('save').href) said.push('FAULT: there is a result before anything was said');
const program = [...at('program').options].findIndex(one => one.textContent === wanted);
type('program', String(program));
type('version', '17.5');
type('system', 'iOS 17.5');
type('date', '2026-11-27');
type('remark', 'ask a@example.com');
if (at('save').href || at('result').value) said.push('FAULT: an address went into the result');
type('remark', 'ตัวอักษร “เล็ก” <b>\\ & more');
choose('imported', 'yes');
choose('received', 'yes');
choose('sent', 'no');
const saved = at('save').href;
if (at('save').download !== 'result.json') said.push('FAULT: it is saved under another name');
const text = decodeURIComponent(saved.slice(saved.indexOf(',') + 1));
if (text !== at('result').value) said.push('FAULT: another text is shown than saved');
said.push(...text.split('\n').filter(line => line).map(line => 'RESULT' + line));
document.getElementById('result').textContent = said.join('\n');
