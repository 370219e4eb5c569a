// Walks through the page of setup --browser by keyboard alone, from the file that the program opens
// to the end, and looks at every page on the way.
//
//   node setup.js FILE LANGUAGE WIDTH FOLDER [AXE]     $PASSWORD; $MAILBOX, if another than usual
'use strict';
const fs = require('fs');
const {Browser} = require('../walk/browser.js');
const {Eyes, enter, mainButton} = require('../walk/eyes.js');

const [file, language, width, folder, axe] = process.argv.slice(2);
const origin = fs.readFileSync(file, 'utf8').match(/http:\/\/127\.0\.0\.1:\d+/)[0];
const token = fs.readFileSync(file, 'utf8').match(/value="([0-9a-f]{64})"/)[1];
const password = process.env.PASSWORD;
const eyes = new Eyes(folder, axe ? fs.readFileSync(axe, 'utf8') : '', request => {
    if (request.url.startsWith('file://')) return '';
    if (!request.url.startsWith(origin + '/')) return `asks another host: ${request.url}`;
    return request.url.includes(token) || request.url.includes(password) ||
        request.url.includes('demo.test') ? `a secret in a URL: ${request.url}` : '';
});
const address = process.env.MAILBOX || 'arrives@demo.test';
const named = page => `${language}-${width}-${page}`;

/// Waits until the page holds it: pages of work go on by themselves.
async function arrive(browser, selector) {
    for (let i = 0; i < 300; ++i) {
        try {
            if (await browser.run(`document.readyState === 'complete' &&
                !!document.querySelector(${JSON.stringify(selector)})`)) return;
        } catch {
            // Between two pages there is nothing to ask.
        }
        await new Promise(resolve => setTimeout(resolve, 100));
    }
    const text = await browser.run('document.body.innerText');
    throw new Error(`${selector} never comes; the page says: ${text.slice(0, 400)}`);
}

const asked = name => `form[action="/answer"] .ask [name="${name}"]`;

/// Looks at the question, answers it as `act` does, and goes on.
async function answer(browser, name, act) {
    await arrive(browser, asked(name));
    await eyes.judge(browser, named(name));
    if (act) await act();
    await eyes.tabTo(browser, named(name), mainButton);
    await enter(browser);
}

async function type(browser, name, text) {
    await eyes.tabTo(browser, named(name), '#answer');
    await browser.run('document.activeElement.select()');
    await browser.type(text);
}

async function tick(browser, name, choice) {
    await eyes.tabTo(browser, named(name), `[value="${choice}"], [name="${name}"]:checked`);
    const isThere = () =>
        browser.run(`document.activeElement.value === ${JSON.stringify(choice)}`);
    for (let i = 0; i < 40 && !await isThere(); ++i) await browser.key('ArrowDown');
    if (!await browser.run('document.activeElement.checked')) await browser.key(' ', ' ');
    if (!await isThere()) eyes.fail(named(name), `${choice} cannot be chosen by keyboard`);
}

/// Where the servers are not safe, all ends with a text for those who can mend that.
async function walkToTheNote(browser) {
    await arrive(browser, 'form[action="/finish"]');
    await eyes.judge(browser, named('failed'));
    if (!await browser.run(`document.querySelector('.note').innerText.includes('${address}')`))
        eyes.fail(named('failed'), 'the text for the IT desk does not name the address');
    await eyes.tabTo(browser, named('failed'), 'a[download]');
    await eyes.tabTo(browser, named('failed'), 'form[action="/finish"] button');
    await enter(browser);
}

async function walk(browser) {
    await browser.open(Number(width));
    await browser.go(`file://${file}`);
    await arrive(browser, asked('address'));
    if (language === 'en') {
        await eyes.tabTo(browser, named('language'), 'a.language');
        await enter(browser);
    }
    const spoken = await browser.run('document.documentElement.lang');
    if (spoken !== language) eyes.fail(named('address'), `the language is ${spoken}`);
    if (await browser.run('document.cookie') !== '')
        eyes.fail(named('address'), 'a script sees the cookie');

    await answer(browser, 'address', () => type(browser, 'address', address));
    await answer(browser, 'places', () => tick(browser, 'places', 'office-computer'));
    await answer(browser, 'keep-copy');
    await answer(browser, 'current-type');
    if (address.endsWith('@expired.test')) return walkToTheNote(browser);
    await answer(browser, 'password', () => type(browser, 'password', password));
    await answer(browser, 'client', () => tick(browser, 'client', 'thunderbird'));
    await answer(browser, 'profile');
    await answer(browser, 'write', () => tick(browser, 'write', 'yes'));
    await answer(browser, 'test-mail', () => tick(browser, 'test-mail', 'yes'));

    await arrive(browser, 'form[action="/finish"]');
    await eyes.judge(browser, named('end'));
    const good = await browser.run(`document.querySelectorAll('p.good').length`);
    if (good < 3) eyes.fail(named('end'), 'it does not say that the mail came back');
    await eyes.tabTo(browser, named('end'), 'form[action="/undo"] button');
    await enter(browser);
    await arrive(browser, 'form[action="/finish"]');
    await eyes.judge(browser, named('undone'));
    await eyes.tabTo(browser, named('undone'), 'form[action="/finish"] button');
    await enter(browser);
    await eyes.judge(browser, named('goodbye'));
}

(async () => {
    const browser = new Browser(`${folder}/profile-${language}-${width}`);
    try {
        await walk(browser);
    } finally {
        await browser.close();
    }
    console.log(`${language} ${width}: ${eyes.pages} pages looked at, ` +
        `${axe ? 'with' : 'WITHOUT'} axe-core`);
    process.exit(eyes.faults ? 1 : 0);
})().catch(error => {
    console.log(`FAILED: ${named('walk')}: ${error.message}`);
    process.exit(1);
});
