// Reads PDFs with pdf.js, the reader inside Firefox, and searches them as its search bar does.
//
// usage: node read.mjs PDFJS-DIST FILE.pdf...
//
// Writes FILE.pdf.txt, the text; and, where there is a FILE.pdf.words with a word on each line, FILE.pdf.found: how often
// the search finds each of them.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, ...files] = process.argv.slice(2);
const module = (name) => import(pathToFileURL(path.join(dist, name)).href);

// The search belongs to the viewer, and the viewer looks at the page that it stands in.
const element = () => ({ style: {}, classList: { add() {}, remove() {} }, append() {}, addEventListener() {}, setAttribute() {} });
globalThis.document ??= { documentElement: element(), createElement: element };
globalThis.navigator ??= { userAgent: '', platform: '', language: 'th' };
globalThis.window ??= { requestAnimationFrame: (done) => setTimeout(done, 0), addEventListener() {}, removeEventListener() {} };

console.warn = console.log = () => {}; // what it cannot draw here is no matter
const pdfjs = (globalThis.pdfjsLib = await module('legacy/build/pdf.mjs'));
const viewer = await module('legacy/web/pdf_viewer.mjs');

async function textOf(pdf) {
  let text = '';
  for (let page = 1; page <= pdf.numPages; page++) {
    const content = await (await pdf.getPage(page)).getTextContent();
    text += content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n';
  }
  return text;
}

async function found(pdf, words) {
  const eventBus = new viewer.EventBus();
  const linkService = { pagesCount: pdf.numPages, page: 1 };
  const search = new viewer.PDFFindController({ eventBus, linkService });
  search.setDocument(pdf);
  const counts = [];
  for (const query of words) {
    const settled = new Promise((resolve) => {
      eventBus.on('updatefindcontrolstate', function listener(event) {
        if (event.state !== viewer.FindState.PENDING) {
          eventBus.off('updatefindcontrolstate', listener);
          resolve();
        }
      });
    });
    eventBus.dispatch('find', { source: null, type: 'find', query, caseSensitive: true, matchDiacritics: true, highlightAll: true });
    await settled;
    await Promise.all(search._extractTextPromises);
    await new Promise((resolve) => setTimeout(resolve, 0));
    counts.push(search.pageMatches.reduce((sum, matches) => sum + matches.length, 0));
  }
  return counts;
}

for (const file of files) {
  const pdf = await pdfjs.getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0 }).promise;
  fs.writeFileSync(`${file}.txt`, await textOf(pdf));
  if (fs.existsSync(`${file}.words`)) {
    const words = fs.readFileSync(`${file}.words`, 'utf8').split('\n').filter((word) => word);
    fs.writeFileSync(`${file}.found`, (await found(pdf, words)).join('\n'));
  }
  await pdf.destroy();
}
