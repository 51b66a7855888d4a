import type { APIRoute } from 'astro';
import { formatClaimFeed, idsWithFeed } from '../../../citations/feeds/feeds.ts';
import { subject } from '../../../model/current.ts';
import { published } from '../../../model/published/current-published.ts';

export function getStaticPaths() {
  return idsWithFeed(subject, published, 'claims').map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => new Response(formatClaimFeed(subject, published, params['id'] ?? ''));
