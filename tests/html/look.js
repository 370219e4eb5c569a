// Runs in the wrapper of tests/html/run and writes one line for every fault into #result.
const tolerance = 1;  // pixels of rounding

const visibleText = root => {
    const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) text += walker.currentNode.data;
    return text;
};

const shortened = element => `<${element.localName}> ${element.textContent.slice(0, 40)}`;

function lookForOverflow(name, root) {
    const width = root.documentElement.clientWidth;
    if (root.documentElement.scrollWidth > width) faults.push(`${name}: scrolls sideways`);
    for (const element of root.body.querySelectorAll('*')) {
        const place = element.getBoundingClientRect();
        const isOutside = place.right > width + tolerance || place.left < -tolerance;
        if (place.width > 0 && isOutside) faults.push(`${name}: cut off: ${shortened(element)}`);
        const isHtml = element.namespaceURI.endsWith('xhtml');
        if (isHtml && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + tolerance)
            faults.push(`${name}: too wide: ${shortened(element)}`);
    }
}

function lookAtPictures(name, root) {
    for (const picture of root.querySelectorAll('svg')) {
        const frame = picture.getBoundingClientRect();
        const labels = [...picture.querySelectorAll('text')];
        const places = labels.map(label => label.getBoundingClientRect());
        places.forEach((place, i) => {
            if (place.left < frame.left - tolerance || place.right > frame.right + tolerance ||
                place.bottom > frame.bottom + tolerance || place.top < frame.top - tolerance)
                faults.push(`${name}: outside its picture: ${shortened(labels[i])}`);
            for (let j = 0; j < i; ++j) {
                const other = places[j];
                const meets = place.left < other.right && other.left < place.right &&
                              place.top + 4 < other.bottom && other.top + 4 < place.bottom;
                if (meets) faults.push(`${name}: labels meet: ${shortened(labels[i])}`);
            }
        });
    }
}

// A letter that no font has is drawn as the box that U+10FFFD, which nobody defines, gets.
const canvas = document.createElement('canvas');
canvas.width = canvas.height = 48;
const pen = canvas.getContext('2d', {willReadFrequently: true});

function drawing(letter, font) {
    pen.clearRect(0, 0, 48, 48);
    pen.font = font;
    pen.fillText(letter, 8, 34);
    return pen.getImageData(0, 0, 48, 48).data.join();
}

const drawings = new Map();
function isMissing(letter, font) {
    const key = letter + font;
    if (!drawings.has(key)) drawings.set(key, drawing(letter, font) === drawing('\u{10FFFD}', font));
    return drawings.get(key);
}

function lookForMissingGlyphs(name, root) {
    for (const weight of ['400', '700']) {
        const font = `${weight} 24px ${getComputedStyle(root.body).fontFamily}`;
        if (!isMissing('\u{10FFFE}', font)) faults.push(`${name}: cannot tell missing letters`);
        for (const letter of new Set(visibleText(root))) {
            if (letter.trim() && isMissing(letter, font))
                faults.push(`${name}: no font has U+${letter.codePointAt(0).toString(16)}`);
        }
    }
}

function lookAtHeadings(name, root) {
    let level = 0;
    for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
        const next = Number(heading.localName[1]);
        if (next > level + 1) faults.push(`${name}: heading out of order: ${shortened(heading)}`);
        level = next;
    }
    if (root.querySelectorAll('h1').length !== 1) faults.push(`${name}: not one h1`);
    if (visibleText(root).includes('\u27e6')) faults.push(`${name}: a sentence is missing`);
}

window.onload = () => {
    const frames = document.querySelectorAll('iframe');
    for (const frame of frames) {
        const root = frame.contentDocument;
        if (root === null || root.querySelector('h1') === null) {
            faults.push(`${frame.title}: not loaded`);
            continue;
        }
        const isDark = frame.contentWindow.matchMedia('(prefers-color-scheme: dark)').matches;
        if (isDark !== (scheme === 'dark')) faults.push(`${frame.title}: not ${scheme}`);
        if (frame.title.endsWith('A4')) showAsPrinted(root);
        lookForOverflow(frame.title, root);
        lookAtLines(frame.title, root);
        lookAtPictures(frame.title, root);
        lookForMissingGlyphs(frame.title, root);
        lookAtHeadings(frame.title, root);
    }
    document.getElementById('result').textContent =
        '\n' + faults.concat(`looked at ${frames.length} pages`).join('\n') + '\n';
};
