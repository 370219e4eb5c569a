// Walks through the page for people by keyboard alone, as somebody would who sees it for the first
// time, and looks at every page on the way.
//
//   node walk.js URL FOLDER [AXE]      FOLDER: screenshots and printed pages; AXE: axe.min.js
'use strict';
const fs = require('fs');
const {Browser} = require('./browser.js');

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
let faults = 0;
let pages = 0;

function fail(where, what) {
    console.log(`FAILED: ${where}: ${what}`);
    ++faults;
}

/// What can be seen without judging words: nothing cut off, every field named, one h1, the page in
/// its language, and a focus that shows.
const look = `(() => {
    const found = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.push('scrolls sideways');
    for (const element of document.body.querySelectorAll('*')) {
        if (element.closest('.skip')) continue;
        const place = element.getBoundingClientRect();
        if (place.width > 0 && (place.right > width + 1 || place.left < -1))
            found.push('cut off: ' + element.localName + ' ' + element.textContent.slice(0, 40));
    }
    for (const field of document.querySelectorAll('input:not([type=hidden])'))
        if (!field.labels.length) found.push('a field without a label: ' + field.name);
    for (const button of document.querySelectorAll('button, a.button')) {
        const place = button.getBoundingClientRect();
        if (place.height && (place.height < 43 || place.width < 43))
            found.push('small for a finger: ' + button.textContent);
    }
    if (document.querySelectorAll('h1').length !== 1) found.push('not one h1');
    let level = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3')) {
        const next = Number(heading.localName[1]);
        if (next > level + 1) found.push('heading out of order: ' + heading.textContent);
        level = next;
    }
    const ids = [...document.querySelectorAll('[id]')].map(one => one.id);
    ids.forEach((id, i) => { if (ids.indexOf(id) !== i) found.push('two of the id ' + id); });
    return found;
})()`;

/// What axe-core finds; the rules of WCAG 2.2 AA and its own best practice.
async function judge(browser, where) {
    const found = await browser.run(look);
    found.forEach(one => fail(where, one));
    if (axeSource) {
        await browser.run(axeSource + ';0');
        const violations = await browser.run(`axe.run(document).then(result =>
            result.violations.map(one => one.id + ': ' +
                one.nodes.map(node => node.html.slice(0, 120)).join(' | ')))`);
        violations.forEach(one => fail(where, one));
    }
    for (const request of browser.requested) {
        if (!request.url.startsWith(url)) fail(where, `asks another host: ${request.url}`);
        if (request.url.includes('somchai') && !request.url.includes('/email.mobileconfig?'))
            fail(where, `an address in a URL: ${request.url}`);
    }
    browser.errors.forEach(one => fail(where, `the browser says: ${one}`));
    browser.errors.length = 0;
    ++pages;
    await browser.picture(`${folder}/${where}.png`);
}

/// A judge that finds nothing in a bad page would find nothing in a good one.
async function proveAxe(browser) {
    await browser.open(360);
    await browser.go('data:text/html,<html><body><img src="x"><input></body></html>');
    await browser.run(axeSource + ';0');
    const count = await browser.run('axe.run(document).then(result => result.violations.length)');
    if (count < 3) fail('axe-core', 'finds no faults in a page full of them');
}

/// Presses Tab until the element that has the focus matches; says what the focus passed.
async function tabTo(browser, where, selector) {
    for (let i = 0; i < 120; ++i) {
        await browser.key('Tab');
        const state = await browser.run(`(() => {
            const at = document.activeElement;
            const style = getComputedStyle(at);
            const place = at.getBoundingClientRect();
            return {is: at.matches(${JSON.stringify(selector)}), name: at.localName,
                shows: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                inside: place.height > innerHeight ||
                    place.top >= -1 && place.bottom <= innerHeight + 1};
        })()`);
        if (state.name === 'body') continue;
        if (!state.shows) fail(where, `the focus on ${state.name} does not show`);
        if (!state.inside) fail(where, `the focus on ${state.name} is out of sight`);
        if (state.is) return;
    }
    throw new Error(`${where}: Tab never comes to ${selector}`);
}

const enter = browser => browser.during(() => browser.key('Enter', '\r'));
const mainButton = 'form button.main';

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
            for (const width of [360, 768, 1280]) await walk(browser, language, width);
        }
        await walkWithoutScript(browser);
    } finally {
        await browser.close();
    }
    console.log(`${pages} pages looked at, ${axeSource ? 'with' : 'WITHOUT'} axe-core`);
    process.exit(faults ? 1 : 0);
})().catch(error => {
    console.log(`FAILED: ${error.message}`);
    process.exit(1);
});
