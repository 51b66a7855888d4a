/** `npm run dev`: a preview that follows every change of content and code. */
import './without-telemetry.ts';
import { dev } from 'astro';

await dev({ server: { port: Number(process.env['PORT']) || 4321 } });
