// Where the lines of a page really end. A browser breaks Thai by a dictionary of its own and errs:
// a line may end only at a blank or at a <wbr> that our word finder set, and never inside what is
// read as one.
const faults = [];

const months = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|' +
    'พฤศจิกายน|ธันวาคม|January|February|March|April|May|June|July|August|September|October|' +
    'November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[ก-ฮ]\\.[ก-ฮ]\\.';
const oneLine = [
    ['date', new RegExp(`(?:\\d{1,2} )?(?:${months}) \\d{4}`, 'g')],
    ['number', /(?<![\w.,])\d[\d,.]* (?:[KMGT]?B\b|%|days?\b|hours?\b|devices?\b|วัน|เครื่อง|ฉบับ|ปี|เดือน|ข้อ|ชั่วโมง|นาที)/g],
    ['port', /(?:พอร์ต|\bport) \d+/g],
    ['address', /[\w.+-]+@[\w.-]+/g],
    ['host', /(?<![\w@.-])[\w-]+(?:\.[\w-]+){2,}(?::\d+)?(?![\w.@])/g],
    ['types', /IMAP\/(?:SMTP|POP3?)/g],
    ['step', /\S+ ›/g],
    ['repeated', /\S+ ๆ/g],
    ['word', /อีเมล|เว็บเมล|เซิร์ฟเวอร์|ใบรับรอง|ขาเข้า|ขาออก|กล่องจดหมาย|มือถือ|รหัสผ่าน|เข้ารหัส|ตั้งค่า|กรอก|ผู้ใช้|ผู้ให้บริการ|ฝ่ายไอที|ลงชื่อเข้าใช้|คำแนะนำ|ความปลอดภัย|พื้นที่|ทุกเครื่อง|แล้ว|โปรแกรม|คอมพิวเตอร์/g],
];

const isInline = element => getComputedStyle(element).display === 'inline';

/// What the text belongs to: runs of inline elements, and of those that only hold text together.
function blockOf(node) {
    let element = node.parentElement;
    while (isInline(element) || element.classList.contains('g')) element = element.parentElement;
    return element;
}

const rectsOf = (first, from, last, to) => {
    const range = first.ownerDocument.createRange();
    range.setStart(first, from);
    range.setEnd(last, to);
    return [...range.getClientRects()].filter(place => place.width > 0);
};

/// More than one line, although one would have had room for it.
function isCut(rects, block) {
    const top = rects.length === 0 ? 0 : rects[0].top;
    if (rects.every(place => Math.abs(place.top - top) < place.height / 2)) return false;
    const style = getComputedStyle(block);
    const room = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return rects.reduce((sum, place) => sum + place.width, 0) < room;
}

function textsOf(root) {
    const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const blocks = new Map();
    let mayBreak = false;
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.nodeType === Node.ELEMENT_NODE) {
            mayBreak = mayBreak || node.localName === 'wbr';
            continue;
        }
        if (node.parentElement.closest('svg, style')) continue;
        const block = blockOf(node);
        if (!blocks.has(block)) blocks.set(block, []);
        blocks.get(block).push({node, mayBreak});
        mayBreak = false;
    }
    return blocks;
}

/// Between blanks and <wbr>s nothing is cut, whether one element holds it or several.
function lookForCuts(name, block, texts) {
    let run = [];
    const end = () => {
        if (run.length !== 0) {
            const [first, last] = [run[0], run[run.length - 1]];
            if (isCut(rectsOf(first.node, first.from, last.node, last.to), block))
                faults.push(`${name}: cut inside: ${run.map(p => p.node.data.slice(p.from, p.to)).join('')}`);
        }
        run = [];
    };
    for (const {node, mayBreak} of texts) {
        if (mayBreak) end();
        const isHeld = node.parentElement.classList.contains('w');
        for (const piece of node.data.matchAll(isHeld ? /[^]+/g : / |[^ ]+/g)) {
            if (piece[0] === ' ') end();
            else run.push({node, from: piece.index, to: piece.index + piece[0].length});
        }
    }
    end();
}

function lookForPatterns(name, block, texts) {
    const whole = texts.map(text => text.node.data).join('');
    const placeOf = at => {
        for (const {node} of texts) {
            if (at < node.length) return [node, at];
            at -= node.length;
        }
        return null;
    };
    for (const [kind, pattern] of oneLine) {
        for (const found of whole.matchAll(pattern)) {
            const [first, from] = placeOf(found.index);
            const [last, to] = placeOf(found.index + found[0].length - 1);
            if (isCut(rectsOf(first, from, last, to + 1), block))
                faults.push(`${name}: ${kind} on two lines: ${found[0]}`);
        }
    }
}

function lookAtLines(name, root) {
    for (const [block, texts] of textsOf(root)) {
        lookForCuts(name, block, texts);
        lookForPatterns(name, block, texts);
    }
    const copied = root.getSelection();
    copied.selectAllChildren(root.body);
    if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(copied.toString()))
        faults.push(`${name}: what is copied holds characters that nobody sees`);
    copied.removeAllRanges();
}

/// The frame of a sheet's width shows what the printer would get.
function showAsPrinted(root) {
    for (const sheet of root.styleSheets) {
        for (const rule of sheet.cssRules) {
            if (rule.type === CSSRule.MEDIA_RULE && rule.media.mediaText === 'print')
                rule.media.mediaText = 'all';
        }
    }
}
