/** Runs a program of the project and keeps what it prints. */
import { spawn } from 'node:child_process';

export interface Ran {
  code: number;
  /** Standard output and error, in the order they came. */
  output: string;
}

/** Runs Node on a script in a folder, this one unless named; `environment` is added to this process's own. */
export function runNode(args: readonly string[], environment: Record<string, string> = {}, folder = process.cwd()): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment };
    const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
    const child = spawn(process.execPath, [...flags, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: string[] = [];
    child.stdout.on('data', (piece) => pieces.push(String(piece)));
    child.stderr.on('data', (piece) => pieces.push(String(piece)));
    child.on('error', (error) => pieces.push(error.message));
    child.on('close', (code) => resolve({ code: code ?? 1, output: pieces.join('') }));
  });
}
