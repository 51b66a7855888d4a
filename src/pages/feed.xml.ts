import type { APIRoute } from 'astro';
import { formatSiteFeed } from '../citations/feeds/feeds.ts';
import { subject } from '../model/current.ts';
import { published } from '../model/published/current-published.ts';

export const GET: APIRoute = () => new Response(formatSiteFeed(subject, published));
