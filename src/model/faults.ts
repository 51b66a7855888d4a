/** What is wrong with a subject's content, said so that its editor can mend it. */

export interface Fault {
  /** The file, below the content directory. */
  file: string;
  /** The line, from 1, where it is known. */
  line?: number | undefined;
  /** The field or element: "sources.0.id", "<Claim>". */
  field: string;
  /** What stands there. */
  found: string;
  /** What to write instead. */
  remedy: string;
}

const shown = 80;

/** A value as a message shows it: quoted, shortened, on one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const written = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  const line = written.replace(/[\s\p{Cc}]+/gu, ' ');
  return line.length > shown ? `${line.slice(0, shown - 1)}…` : line;
}

export function formatFault(fault: Fault): string {
  const place = fault.line ? `${fault.file}:${fault.line}` : fault.file;
  return `${place}: ${fault.field}: found ${fault.found}; ${fault.remedy}`;
}

/** Thrown when content cannot be built; `message` lists every fault, a line each. */
export class SubjectError extends Error {
  override name = 'SubjectError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const head = faults.length === 1 ? 'One fault in the content:' : `${faults.length} faults in the content:`;
    super([head, ...faults.map(formatFault)].join('\n'));
    this.faults = faults;
  }
}

const nearEnough = 3;

/** Edits (insert, delete, replace) that turn one word into the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replace = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replace));
    }
    row = next;
  }
  return row[right.length]!;
}

/** The known id nearest to a mistyped one, as " (did you mean x?)", or nothing. */
export function suggest(wrong: string, known: Iterable<string>): string {
  let best = '';
  let least = nearEnough;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wrong.length) >= least) continue;
    const distance = editDistance(wrong, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ? ` (did you mean “${best}”?)` : '';
}
