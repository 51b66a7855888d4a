import type { APIRoute } from 'astro';
import { formatSectionFeed, idsWithFeed } from '../../../citations/feeds/feeds.ts';
import { subject } from '../../../model/current.ts';
import { published } from '../../../model/published/current-published.ts';

export function getStaticPaths() {
  return idsWithFeed(subject, published, 'sections').map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => new Response(formatSectionFeed(subject, published, params['id'] ?? ''));
