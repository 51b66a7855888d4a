/** `npm run dev`: a preview that follows every change of content and code. */
import './without-telemetry.ts';
import { dev } from 'astro';

/** What builds and benchmarks leave here: more files than a machine watches. */
const built = ['.tmp', 'dist*', '.astro*/citations'].map((name) => `${process.cwd()}/${name}/**`);

await dev({ server: { port: Number(process.env['PORT']) || 4321 }, vite: { server: { watch: { ignored: built } } } });
