// Sets the same job descriptions with Typst, in one process, each once: documents a second, wall and processor time.
// Usage: node typst.mjs FOLDER_OF_MARKDOWN FOLDER_OF_FONTS [COLD]
import { readdirSync, readFileSync, writeFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";

const require = createRequire(join(process.cwd(), "package.json"));
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");

const plain = (text) => text
  .replace(/<[^>]*>/g, " ")
  .replace(/\\(.)/g, "$1")
  .replace(/&[a-z#0-9]+;/g, " ")
  .replace(/[\\#$*_`<>@~\[\]"]/g, (c) => "\\" + c)
  .replace(/\/\//g, "\\/\\/");

function typst(markdown) {
  const out = [
    "#set page(paper: \"a4\", margin: (x: 18mm, top: 14mm, bottom: 16mm), footer: context align(right, counter(page).display()))",
    "#set text(font: \"Sarabun\", lang: \"th\", size: 10pt)",
    "#set document(title: \"Job description\")",
  ];
  let table = [];
  const flush = () => {
    if (table.length > 0) {
      const columns = table[0].length;
      out.push(`#table(columns: (${Array(columns).fill("1fr").join(", ")}), ` +
        table.map((row) => row.map((cell) => `[${plain(cell)}]`).join(", ")).join(",\n") + ")");
      table = [];
    }
  };
  for (const line of markdown.split("\n")) {
    if (line.startsWith("|")) {
      if (!/^[|:\- ]+$/.test(line)) table.push(line.replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map((c) => c.trim()));
      continue;
    }
    flush();
    const heading = line.match(/^(#+) (.*)/);
    const item = line.match(/^[-*] (.*)/);
    const number = line.match(/^\d+\. (.*)/);
    out.push(heading ? "=".repeat(heading[1].length) + " " + plain(heading[2])
      : item ? "- " + plain(item[1]) : number ? "+ " + plain(number[1]) : plain(line.replace(/^> ?/, "")));
  }
  flush();
  return out.join("\n");
}

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    return statSync(file).isDirectory() ? files(file) : file.endsWith(".th.md") ? [file] : [];
  });
}

const [, , folder, fonts, cold] = process.argv;
let sources = files(folder).sort().map((file) => typst(readFileSync(file, "utf8")));
if (cold) sources = sources.slice(0, 1);
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
const start = process.hrtime.bigint();
const used = process.cpuUsage();
let bytes = 0;
let last;
for (const mainFileContent of sources) {
  last = compiler.pdf({ mainFileContent });
  bytes += last.length;
  compiler.evictCache(0);
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const cpu = process.cpuUsage(used);
const processor = (cpu.user + cpu.system) / 1e6;
if (process.env.TYPST_PDF) writeFileSync(process.env.TYPST_PDF, last);
console.log(`typst: ${sources.length} documents, ${(sources.length / seconds).toFixed(1)} a second; ` +
  `${(1000 * processor / sources.length).toFixed(1)} ms of processor time each; ${Math.round(bytes / sources.length)} bytes each`);
