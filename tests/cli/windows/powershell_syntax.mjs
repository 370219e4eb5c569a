// Development-time check, in no test run: does a grammar of PowerShell read the kit's scripts?
//
//   npm install --ignore-scripts tree-sitter-powershell web-tree-sitter     in an empty folder
//   node powershell_syntax.mjs FOLDER out/windows/*.ps1                     that folder first
//
// Prints what is not PowerShell, and ends with 1 then. No substitute for Windows: it says nothing
// of what the scripts do.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const modules = path.join(path.resolve(folder), 'node_modules');
const {Parser, Language} = await import(
    pathToFileURL(path.join(modules, 'web-tree-sitter', 'web-tree-sitter.js')));
await Parser.init();
const grammar = path.join(modules, 'tree-sitter-powershell', 'tree-sitter-powershell.wasm');
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

let faults = 0;
function look(file, node) {
    if (node.type === 'ERROR' || node.isMissing) {
        faults += 1;
        console.log(`${file}:${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
        return;
    }
    for (const child of node.children) look(file, child);
}
for (const file of files) {
    look(file, parser.parse(fs.readFileSync(file, 'utf8').replace(/^\ufeff/, '')).rootNode);
}
process.exit(faults > 0 || files.length === 0 ? 1 : 0);
