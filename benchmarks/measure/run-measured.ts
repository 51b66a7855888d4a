/** Runs a program and tells what it took. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Usage {
  /** Wall time in seconds. */
  seconds: number;
  /** Processor time of the program and of the Node programs it starts, in seconds. */
  cpuSeconds: number;
  /** Most memory that one of them held, in megabytes. */
  megabytes: number;
}

interface Line {
  kilobytes: number;
  microseconds: number;
}

/** The same for all: a limit that no machine with 16 GB needs to raise. */
const mostHeapInMegabytes = 8192;

const hook = new URL('./report-usage.mjs', import.meta.url).href;

/** Runs Node with these arguments in a folder. Throws with what it printed when it fails. */
export async function runMeasured(args: readonly string[], folder: string, environment: Record<string, string> = {}): Promise<Usage> {
  const scratch = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(scratch, 'usage');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment, USAGE_FILE: file, NODE_OPTIONS: `--import=${hook} --max-old-space-size=${mostHeapInMegabytes}` };
  const start = performance.now();
  const pieces: string[] = [];
  const code = await new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (piece) => pieces.push(String(piece)));
    child.stderr.on('data', (piece) => pieces.push(String(piece)));
    child.on('close', done);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${pieces.join('').slice(-3000)}`);
  const lines = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line);
  rmSync(scratch, { recursive: true });
  return {
    seconds,
    cpuSeconds: lines.reduce((sum, { microseconds }) => sum + microseconds, 0) / 1e6,
    megabytes: Math.max(...lines.map(({ kilobytes }) => kilobytes)) / 1024,
  };
}
