import type { APIRoute } from 'astro';
import { formatMarkdownTwin } from '../../citations/texts/markdown-twin.ts';
import { subject } from '../../model/current.ts';

export function getStaticPaths() {
  return subject.lists.sections.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => new Response(formatMarkdownTwin(subject, subject.get('sections', params['id'] ?? '')));
