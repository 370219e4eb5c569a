// Opens the page of setup --browser, loads it anew, follows it to its second question, and closes it.
//
//   node close.js FILE FOLDER
'use strict';
const {Browser} = require('../walk/browser.js');

const [file, folder] = process.argv.slice(2);

async function arrive(browser, name) {
    for (let i = 0; i < 100; ++i) {
        try {
            if (await browser.run(`!!document.querySelector('.ask [name="${name}"]')`)) return;
        } catch {
            // Between two pages there is nothing to ask.
        }
        await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`${name} is never asked`);
}

(async () => {
    const browser = new Browser(`${folder}/profile-close`);
    try {
        await browser.open(360);
        await browser.go(`file://${file}`);
        await arrive(browser, 'address');
        await browser.during(() => browser.send('Page.reload'));
        await arrive(browser, 'address');
        await browser.run(`document.querySelector('#answer').value = 'somchai@demo.test';
            document.querySelector('form[action="/answer"] .main').click()`);
        await arrive(browser, 'places');
        // Longer than a page that was left may take to be missed.
        await new Promise(resolve => setTimeout(resolve, 12000));
        console.log('waited');
        await browser.send('Page.close');
        await new Promise(resolve => setTimeout(resolve, 500));
    } finally {
        await browser.close();
    }
})().catch(error => {
    console.log(`FAILED: close: ${error.message}`);
    process.exit(1);
});
