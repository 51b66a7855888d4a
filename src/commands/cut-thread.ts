/** A thread that cuts faces down to some characters: the cutter and the packer of fonts hold a hundred megabytes for good, which go with it. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';
import type { Cut } from './site-fonts.ts';

for (const { source, file, characters, options } of workerData as Cut[]) {
  writeFileSync(`${file}.new`, await subsetFont(readFileSync(source), characters.join(''), options));
  renameSync(`${file}.new`, file);
}
