/** BENCHMARKS.md: each command writes its own part, with the day and the machine, and leaves the others as they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

const file = 'BENCHMARKS.md';
const head = '# Benchmarks\n\nWritten by `npm run bench` and `npm run bench:scale`, never by hand.\n';

/** "23 November 2026; 2 cores (…), 24 GB, Node v24.21.0, linux x64; load 0.3": a load above the cores' number makes times longer than they are. */
export function dayAndMachine(): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() || 'unnamed'})`;
  return `${day}; ${cores}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, ${process.platform} ${process.arch}; load ${loadavg()[0]!.toFixed(1)}`;
}

/** Puts a part in place of the one with the same title, or at the end. */
export function writePart(title: string, text: string): void {
  const written = existsSync(file) ? readFileSync(file, 'utf8') : head;
  const [, ...parts] = written.split(/^(?=## )/m);
  const isSame = (part: string) => part.startsWith(`## ${title}\n`);
  const part = `## ${title}\n\n${text.trim()}\n\n`;
  const kept = parts.some(isSame) ? parts.map((known) => (isSame(known) ? part : known)) : [...parts, part];
  writeFileSync(file, `${[`${head}\n`, ...kept].join('').trimEnd()}\n`);
}
