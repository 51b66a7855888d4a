/** Ids: once on a page, and every record's own where the contract puts it. */
import type { Rule } from '../open-site.ts';

export const noIdTwiceOnAPage: Rule = ({ pages }) =>
  [...pages.values()].flatMap(({ address, ids }) => {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return [...new Set(twice)].map((id) => `/${address}#${id}`);
  });

/** A claim's mark and its evidence stand once on the home page and once in its section, under their permanent ids. */
export const everyClaimStandsInBothPlaces: Rule = ({ subject, pages }) =>
  subject.lists.claims.flatMap(({ id, section }) =>
    ['', `sections/${section}/`].flatMap((address) =>
      [id, `${id}-record`].filter((wanted) => pages.get(address)?.ids.filter((found) => found === wanted).length !== 1).map((wanted) => `/${address}#${wanted}`),
    ),
  );

/** The home page and each section hold the ids of sections, and of the headings and figures in them. */
export const everySectionStandsInBothPlaces: Rule = ({ subject, pages }) =>
  subject.lists.sections.flatMap(({ id, text }) => {
    const wanted = [id, ...text.rows.flatMap((row) => row.id ?? []), ...text.figures.map((figure) => `figure-${figure.id}`)];
    return ['', `sections/${id}/`].flatMap((address) => wanted.filter((name) => !pages.get(address)?.ids.includes(name)).map((name) => `/${address}#${name}`));
  });
