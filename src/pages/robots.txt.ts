import type { APIRoute } from 'astro';
import { absolute, path } from '../model/addresses.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(path('sitemap-index.xml'))}\n`);
