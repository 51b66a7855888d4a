/** Facets as groups of check boxes with counts. */
import type { Facet, FacetName } from '../../search/count-facets.ts';
import { make } from './element.client.ts';

const titles: Record<FacetName, string> = { kind: 'Kind', verdict: 'Verdict', actor: 'Actor', topic: 'Topic', year: 'Year' };
/** More are behind a disclosure. */
const shownAtOnce = 6;

function choice({ name, values }: Facet, at: number, choose: (name: FacetName, value: string, isChosen: boolean) => void): HTMLElement {
  const { value, label, count, isChosen } = values[at]!;
  const id = `facet-${name}-${value}`;
  const box = make('input', { type: 'checkbox', id });
  box.checked = isChosen;
  box.addEventListener('change', () => choose(name, value, box.checked));
  return make('li', {}, box, make('label', { for: id }, `${label} `, make('span', { class: 'facet-count' }, String(count))));
}

/** `open` names the facets whose further values are shown. */
export function facetList(facets: readonly Facet[], open: ReadonlySet<string>, choose: (name: FacetName, value: string, isChosen: boolean) => void): HTMLElement[] {
  return facets.map((facet) => {
    const choices = facet.values.map((_, at) => choice(facet, at, choose));
    const few = choices.slice(0, shownAtOnce);
    const rest = choices.slice(shownAtOnce);
    const more = rest.length > 0 && make('details', { 'data-facet': facet.name, open: open.has(facet.name) }, make('summary', {}, `${rest.length} more`), make('ul', {}, ...rest));
    return make('fieldset', { class: 'facet' }, make('legend', {}, titles[facet.name]), make('ul', {}, ...few), more);
  });
}
