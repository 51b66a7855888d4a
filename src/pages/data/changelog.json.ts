import type { APIRoute } from 'astro';
import { formatChangelog } from '../../citations/data/changelog.ts';
import { published } from '../../model/published/current-published.ts';

export const GET: APIRoute = () => new Response(formatChangelog(published));
