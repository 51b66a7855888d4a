import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(`${JSON.stringify({ editions: [] }, null, 2)}\n`);
