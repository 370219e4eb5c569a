// A headless Chromium that is spoken to over its two pipes (Chrome DevTools Protocol).
'use strict';
const {spawn} = require('child_process');

class Browser {
    constructor(folder) {
        const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars',
            '--remote-debugging-pipe', '--no-first-run', `--user-data-dir=${folder}`,
            'about:blank'];
        const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'];
        this.process = spawn('chromium', options, {stdio});
        this.waiting = new Map();
        this.listeners = [];
        this.next = 1;
        let rest = '';
        this.process.stdio[4].on('data', bytes => {
            const parts = (rest + bytes).split('\0');
            rest = parts.pop();
            parts.forEach(part => this.hear(JSON.parse(part)));
        });
    }

    hear(message) {
        if (!message.id) {
            this.listeners.forEach(listener => listener(message));
            return;
        }
        const {resolve, reject} = this.waiting.get(message.id);
        this.waiting.delete(message.id);
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
    }

    send(method, params = {}, sessionId = this.session) {
        const id = this.next++;
        const text = JSON.stringify({id, method, params, sessionId}) + '\0';
        this.process.stdio[3].write(text);
        return new Promise((resolve, reject) => this.waiting.set(id, {resolve, reject}));
    }

    /// A page of its own; `agent` is its User-Agent, empty = Chromium's.
    async open(width, agent = '') {
        const {targetId} = await this.send('Target.createTarget', {url: 'about:blank'}, undefined);
        const {sessionId} = await this.send('Target.attachToTarget', {targetId, flatten: true},
            undefined);
        this.session = sessionId;
        this.requested = [];
        this.errors = [];
        this.listeners = [message => this.note(message)];
        for (const domain of ['Page', 'Network', 'Runtime', 'Log', 'Accessibility']) {
            await this.send(`${domain}.enable`);
        }
        await this.send('Emulation.setDeviceMetricsOverride',
            {width, height: 800, deviceScaleFactor: 1, mobile: width < 500});
        if (agent) await this.send('Network.setUserAgentOverride', {userAgent: agent});
    }

    note(message) {
        if (message.sessionId !== this.session) return;
        const {method, params} = message;
        if (method === 'Network.requestWillBeSent') this.requested.push(params.request);
        if (method === 'Runtime.exceptionThrown') this.errors.push(params.exceptionDetails.text);
        if (method === 'Log.entryAdded' && params.entry.level === 'error') {
            this.errors.push(params.entry.text);
        }
        if (method === 'Page.loadEventFired' && this.loaded) this.loaded();
    }

    /// Does something that leads to another page, and waits until that stands.
    async during(action) {
        const loaded = new Promise((resolve, reject) => {
            this.loaded = resolve;
            setTimeout(() => reject(new Error('no page came')), 20000).unref();
        });
        await action();
        await loaded;
        this.loaded = null;
    }

    async go(url) {
        await this.during(() => this.send('Page.navigate', {url}));
    }

    async run(expression) {
        const {result, exceptionDetails} = await this.send('Runtime.evaluate',
            {expression, returnByValue: true, awaitPromise: true});
        if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
        return result.value;
    }

    async key(name, text = '') {
        const codes = {Tab: 9, Enter: 13, ' ': 32, ArrowDown: 40};
        const params = {key: name, code: name === ' ' ? 'Space' : name,
            windowsVirtualKeyCode: codes[name] || 0};
        if (text) params.text = text;
        const type = text ? 'keyDown' : 'rawKeyDown';
        await this.send('Input.dispatchKeyEvent', {type, ...params});
        await this.send('Input.dispatchKeyEvent', {type: 'keyUp', ...params});
    }

    async type(text) {
        await this.send('Input.insertText', {text});
    }

    async picture(file) {
        const {data} = await this.send('Page.captureScreenshot',
            {format: 'png', captureBeyondViewport: true});
        require('fs').writeFileSync(file, Buffer.from(data, 'base64'));
    }

    async print(file) {
        const {data} = await this.send('Page.printToPDF',
            {printBackground: true, preferCSSPageSize: true});
        require('fs').writeFileSync(file, Buffer.from(data, 'base64'));
    }

    async close() {
        const ended = new Promise(resolve => this.process.once('exit', resolve));
        this.process.kill();
        await ended;
    }
}

module.exports = {Browser};
