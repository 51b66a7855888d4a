/** Loaded into a measured process before its own code: on its end it writes what it used, for `run-measured.ts` to read. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(process.env.USAGE_FILE, `${JSON.stringify({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime })}\n`);
  });
}
