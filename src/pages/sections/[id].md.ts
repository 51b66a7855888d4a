import type { APIRoute } from 'astro';
import { idsWithFeed } from '../../citations/feeds/feeds.ts';
import { formatMarkdownTwin, formatWithdrawnTwin } from '../../citations/texts/markdown-twin.ts';
import { subject } from '../../model/current.ts';
import { published } from '../../model/published/current-published.ts';

export function getStaticPaths() {
  return idsWithFeed(subject, published, 'sections').map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const id = params['id'] ?? '';
  return new Response(subject.has('sections', id) ? formatMarkdownTwin(subject, subject.get('sections', id)) : formatWithdrawnTwin(subject, id));
};
