// The questions of TRY-ME.html and the result they make. The page's own policy forbids it every
// connection: what is made here leaves the device by the person's hand alone.
const form = document.getElementById('form');

function add(parent, name, properties = {}) {
    return parent.appendChild(Object.assign(document.createElement(name), properties));
}

// The kit's words are HTML: `make` gives them with their break marks.
function addWords(parent, words) {
    parent.insertAdjacentHTML('beforeend', words.th);
    add(parent, 'small', {innerHTML: words.en, lang: 'en'});
}

const inBoth = words => `${words.th} / <span lang="en">${words.en}</span>`;

function addField(id, element = 'input', properties = {}) {
    const label = add(form, 'label');
    addWords(label, kit.words[id]);
    return add(label, element, {id, ...properties});
}

function addCheck(check) {
    const group = add(form, 'fieldset');
    addWords(add(group, 'legend'), check);
    for (const answer of ['yes', 'no', 'not-tried']) {
        const label = add(group, 'label');
        add(label, 'input', {type: 'radio', name: check.id, value: answer,
                             checked: answer === 'not-tried'});
        label.insertAdjacentHTML('beforeend', ' ' + inBoth(kit.words[answer]));
    }
}

addWords(add(form, 'h2'), kit.words.answers);
const program = addField('program', 'select');
kit.programs.forEach((one, index) =>
    add(program, 'option', {value: index, textContent: one.program}));
const version = addField('version', 'input', {maxLength: 80});
const system = addField('system', 'input', {maxLength: 80});
const date = addField('date', 'input', {type: 'date'});
kit.checks.forEach(addCheck);
const remark = addField('remark', 'textarea', {maxLength: 500, rows: 3});

addWords(add(form, 'h2'), kit.words.result);
const problem = add(form, 'p', {id: 'problem'});
const text = add(form, 'textarea', {id: 'result', rows: 20, readOnly: true});
const buttons = add(form, 'p');
const save = add(buttons, 'a', {id: 'save', className: 'button', download: 'result.json'});
const copy = add(buttons, 'button', {type: 'button'});
const share = add(buttons, 'button', {type: 'button'});
for (const [button, id] of [[save, 'save'], [copy, 'copy'], [share, 'share']])
    button.innerHTML = inBoth(kit.words[id]);

// Where the device says what day it is, in the calendar of the result.
const today = new Date();
date.value = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map(part => String(part).padStart(2, '0')).join('-');

function whatIsMissing() {
    const holdsAtSign = field => /[@\uFF20]/.test(field.value);
    if ([version, system, remark].some(holdsAtSign)) return kit.words.address;
    return system.value.trim() && date.value ? null : kit.words.incomplete;
}

function resultText() {
    const chosen = kit.programs[program.value];
    const checks = {};
    for (const check of kit.checks)
        checks[check.id] = form.querySelector(`[name=${check.id}]:checked`).value;
    return JSON.stringify({
        schema: 'mailadvisor.trial.v1', client: chosen.client, program: chosen.program,
        version: version.value.trim(), system: system.value.trim(), date: date.value,
        case: kit.case, checks, remark: remark.value.trim(),
    }, null, 2) + '\n';
}

function sharedFile() {
    return {files: [new File([text.value], 'result.json', {type: 'application/json'})]};
}

function show() {
    const missing = whatIsMissing();
    problem.innerHTML = missing ? inBoth(missing) : '';
    text.value = missing ? '' : resultText();
    if (missing) save.removeAttribute('href');
    else save.href = 'data:application/json;charset=utf-8,' + encodeURIComponent(text.value);
    for (const element of [text, buttons]) element.hidden = Boolean(missing);
    share.hidden = !(navigator.canShare && navigator.canShare(sharedFile()));
}

copy.onclick = () => {
    text.select();
    document.execCommand('copy');
};
share.onclick = () => navigator.share(sharedFile()).catch(() => {});
form.oninput = show;
form.hidden = false;
show();
