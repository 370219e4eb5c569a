// Walks through the page for people by keyboard alone, as somebody would who sees it for the first
// time, and looks at every page on the way.
//
//   node walk.js URL FOLDER [AXE]      FOLDER: screenshots and printed pages; AXE: axe.min.js
'use strict';
const fs = require('fs');
const {Browser} = require('./browser.js');
const {Eyes, enter, mainButton} = require('./eyes.js');

const [url, folder, axe] = process.argv.slice(2);
const axeSource = axe ? fs.readFileSync(axe, 'utf8') : '';
const agents = {
    360: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 ' +
        '(KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    768: 'Mozilla/5.0 (Linux; Android 14; SM-X210) AppleWebKit/537.36 (KHTML, like Gecko) ' +
        'Chrome/130.0.0.0 Safari/537.36',
    1280: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ' +
        'Chrome/130.0.0.0 Safari/537.36',
};
const eyes = new Eyes(folder, axeSource, request => {
    if (!request.url.startsWith(url)) return `asks another host: ${request.url}`;
    return request.url.includes('somchai') && !request.url.includes('/email.mobileconfig?')
        ? `an address in a URL: ${request.url}` : '';
});
const fail = (where, what) => eyes.fail(where, what);
const judge = (browser, where) => eyes.judge(browser, where);
const tabTo = (browser, where, selector) => eyes.tabTo(browser, where, selector);

/// A judge that finds nothing in a bad page would find nothing in a good one.
async function proveAxe(browser) {
    await browser.open(360);
    await browser.go('data:text/html,<html><body><img src="x"><input></body></html>');
    await browser.run(axeSource + ';0');
    const count = await browser.run('axe.run(document).then(result => result.violations.length)');
    if (count < 3) fail('axe-core', 'finds no faults in a page full of them');
}

async function walk(browser, language, width) {
    const name = page => `${language}-${width}-${page}`;
    await browser.open(width, agents[width]);
    await browser.go(url + '/');
    if (language === 'en') {
        await tabTo(browser, name('language'), 'a.language');
        await enter(browser);
    }
    const spoken = await browser.run('document.documentElement.lang');
    if (spoken !== language) fail(name('1'), `the language is ${spoken}`);
    await judge(browser, name('1-address'));

    await tabTo(browser, name('1'), '#answer');
    await browser.type('somchai');
    await enter(browser);
    await judge(browser, name('2-problem'));
    if (!await browser.run(`document.activeElement.matches('.problem')`))
        fail(name('2'), 'the focus is not on what is wrong');
    await tabTo(browser, name('2'), '#answer');
    await browser.run(`document.activeElement.select()`);
    await browser.type('somchai@company.example');
    await enter(browser);

    await judge(browser, name('3-places'));
    await tabTo(browser, name('3'), '[value="phone"]');
    await browser.key(' ', ' ');
    if (width !== 768) {
        await tabTo(browser, name('3'), '[value="someone-else"]');
        await browser.key(' ', ' ');
    }
    await tabTo(browser, name('3'), mainButton);
    await enter(browser);
    await judge(browser, name('4-copy'));
    await tabTo(browser, name('4'), mainButton);
    await enter(browser);
    await judge(browser, name('5-type'));
    await tabTo(browser, name('5'), mainButton);
    await enter(browser);

    await judge(browser, name('6-advice'));
    await browser.print(`${folder}/${name('6-advice')}.pdf`);
    if (!await browser.run(`document.querySelectorAll('[data-copy] + button').length >= 8`))
        fail(name('6'), 'no buttons to copy with');
    await tabTo(browser, name('6'), '[name="program"][value="sheet/iphone-mail"]');
    await enter(browser);
    await judge(browser, name('7-program'));
    await tabTo(browser, name('7'), '[formaction="/code"]');
    await enter(browser);
    await judge(browser, name('8-code'));
    await tabTo(browser, name('8'), 'form[action="/program"] button');
    await enter(browser);
    await tabTo(browser, name('9'), '[formaction="/sheet"]');
    await enter(browser);
    const styled = await browser.run(
        `getComputedStyle(document.querySelector('.form dd.typed code')).fontWeight`);
    if (Number(styled) < 600) fail(name('9'), 'the sheet has lost its styles');
    if (browser.errors.length) fail(name('9'), browser.errors[0]);
    await browser.picture(`${folder}/${name('9-sheet')}.png`);
    await browser.print(`${folder}/${name('9-sheet')}.pdf`);
}

/// A help-desk colleague with a caller on the phone, and somebody whose mail does not work.
async function walkTrouble(browser, language, width) {
    const name = page => `${language}-${width}-${page}`;
    const query = language === 'en' ? '?lang=en' : '';
    await browser.open(width, agents[width]);
    await browser.go(`${url}/diagnose${query}`);
    await judge(browser, name('a-desk'));
    await tabTo(browser, name('a'), 'textarea');
    await browser.type('Outlook ขึ้น 0x800CCC0E somchai@company.example ส่งไม่ออก');
    await tabTo(browser, name('a'), mainButton);
    await enter(browser);
    await judge(browser, name('b-desk-question'));
    await tabTo(browser, name('b'), '[role="group"] button');
    await enter(browser);
    await judge(browser, name('c-desk-answered'));
    const ticket = await browser.run(`document.querySelector('pre').textContent`);
    if (!ticket.includes('0x800CCC0E') || ticket.includes('somchai'))
        fail(name('c'), `the ticket says ${ticket}`);
    if (!await browser.run(`document.querySelector('pre + button') !== null`))
        fail(name('c'), 'no button to copy the ticket with');
    await browser.print(`${folder}/${name('c-desk')}.pdf`);
    await tabTo(browser, name('c'), '[name="forget"]');
    await enter(browser);
    if (await browser.run(`document.querySelector('[name="forget"]') !== null`))
        fail(name('d'), 'the answer is still there');

    await browser.go(`${url}/${query}`);
    await tabTo(browser, name('e'), 'a[href^="/trouble"]');
    await enter(browser);
    const spoken = await browser.run('document.documentElement.lang');
    if (spoken !== language) fail(name('e'), `the language is ${spoken}`);
    await judge(browser, name('e-trouble'));
    await tabTo(browser, name('e'), 'textarea');
    await browser.type('535 5.7.8 Username and password not accepted');
    await tabTo(browser, name('e'), mainButton);
    await enter(browser);
    await judge(browser, name('f-trouble-answer'));
    if (await browser.run(`document.querySelector('pre') !== null`))
        fail(name('f'), 'a caller sees the ticket');
}

/// Without JavaScript the same way, and nothing that would need it.
async function walkWithoutScript(browser) {
    await browser.open(360, agents[360]);
    await browser.send('Emulation.setScriptExecutionDisabled', {value: true});
    await browser.go(url + '/');
    await browser.key('Tab');
    for (let i = 0; i < 2; ++i) await browser.key('Tab');
    await browser.type('somchai@company.example');
    await enter(browser);
    const {root} = await browser.send('DOM.getDocument', {depth: -1});
    const {nodeId} = await browser.send('DOM.querySelector',
        {nodeId: root.nodeId, selector: '[name="asked"][value="places"]'});
    if (!nodeId) fail('without script', 'the next question does not come');
    await browser.send('Emulation.setScriptExecutionDisabled', {value: false});
}

(async () => {
    const browser = new Browser(`${folder}/profile`);
    try {
        if (axeSource) await proveAxe(browser);
        for (const language of ['th', 'en']) {
            for (const width of [360, 768, 1280]) {
                await walk(browser, language, width);
                await walkTrouble(browser, language, width);
            }
        }
        await walkWithoutScript(browser);
    } finally {
        await browser.close();
    }
    console.log(`${eyes.pages} pages looked at, ${axeSource ? 'with' : 'WITHOUT'} axe-core`);
    process.exit(eyes.faults ? 1 : 0);
})().catch(error => {
    console.log(`FAILED: ${error.message}`);
    process.exit(1);
});
