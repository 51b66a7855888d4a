/** Where a figure stands, and where its data, pictures and embeddable page are. */
import type { Figure } from '../schema/figure.ts';
import { path } from './addresses.ts';

export type FigureId = Figure['id'];

const pages: Record<FigureId, string> = {
  members: 'members/',
  attendance: 'members/',
  counts: 'counts/',
  timeline: 'timeline/',
  claims: 'claims/',
};

/** The id of a figure's plate on every page that holds it; its table is `…-table`, its panel `…-use`. */
export function figureAnchor(id: FigureId): string {
  return `figure-${id}`;
}

/** The figure on its own page: "/members/#figure-members". */
export function figureAddress(id: FigureId, part: '' | '-table' | '-use' = ''): string {
  return path(`${pages[id]}#${figureAnchor(id)}${part}`);
}

/** Files of a figure: "/data/figures/members.csv". */
export function figureFile(id: FigureId, ending: 'svg' | 'png' | 'csv' | 'json', variant = ''): string {
  return path(`data/figures/${id}${variant && `-${variant}`}.${ending}`);
}

/** The page that holds only the figure, for a frame on another site. */
export function embedAddress(id: FigureId): string {
  return path(`embed/${id}/`);
}

/** The oEmbed record of the figure's embeddable page. */
export function oembedAddress(id: FigureId): string {
  return path(`data/oembed/${id}.json`);
}
