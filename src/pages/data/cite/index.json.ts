import type { APIRoute } from 'astro';
import { basisOfSite, isCited } from '../../../components/cite/citation-basis.ts';
import { anchorsOf } from '../../../model/anchors.ts';
import { subject } from '../../../model/current.ts';

/** Every id that a link can name: whether it can be compared with editions, cited, or is withdrawn. */
export const GET: APIRoute = () => {
  const { texts } = basisOfSite();
  const standing = anchorsOf(subject).map(({ id, kind }) => {
    const hasHistory = (texts.has(id) && kind !== 'source') || kind === 'heading';
    return [id, { ...(hasHistory ? { hasHistory } : {}), ...(isCited(id) ? { isCited: true } : {}) }] as const;
  });
  const withdrawn = subject.lists.tombstones.map(({ id }) => [id, { isWithdrawn: true }] as const);
  return new Response(`${JSON.stringify(Object.fromEntries([['site', { hasHistory: true, isCited: true }], ...standing, ...withdrawn]))}\n`);
};
