// Looks at a page in a browser as its visitors meet it: what can be seen, what axe-core finds, where
// the focus goes.
'use strict';

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

/// What is wrong with pages, and how many were looked at. `fault(request)` says what is wrong with a
/// request that a page made; empty = nothing.
class Eyes {
    constructor(folder, axeSource, fault) {
        Object.assign(this, {folder, axeSource, fault, faults: 0, pages: 0});
    }

    fail(where, what) {
        console.log(`FAILED: ${where}: ${what}`);
        ++this.faults;
    }

    /// What axe-core finds; the rules of WCAG 2.2 AA and its own best practice.
    async judge(browser, where) {
        const found = await browser.run(look);
        found.forEach(one => this.fail(where, one));
        if (this.axeSource) {
            await browser.run(this.axeSource + ';0');
            const violations = await browser.run(`axe.run(document).then(result =>
                result.violations.map(one => one.id + ': ' +
                    one.nodes.map(node => node.html.slice(0, 120)).join(' | ')))`);
            violations.forEach(one => this.fail(where, one));
        }
        browser.requested.map(this.fault).filter(one => one).forEach(one => this.fail(where, one));
        browser.errors.forEach(one => this.fail(where, `the browser says: ${one}`));
        browser.errors.length = 0;
        ++this.pages;
        await browser.picture(`${this.folder}/${where}.png`);
    }

    /// Presses Tab until the element that has the focus matches; says what the focus passed.
    async tabTo(browser, where, selector) {
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
            if (!state.shows) this.fail(where, `the focus on ${state.name} does not show`);
            if (!state.inside) this.fail(where, `the focus on ${state.name} is out of sight`);
            if (state.is) return;
        }
        throw new Error(`${where}: Tab never comes to ${selector}`);
    }
}

const enter = browser => browser.during(() => browser.key('Enter', '\r'));
const mainButton = 'form button.main';

module.exports = {Eyes, enter, mainButton};
