/**
 * The day of access belongs to the reader, so that a build cannot write it. Texts are formatted with a day that no
 * reader can have, and wherever a style writes that day a place is left: `{day:long}`, filled when it is copied.
 */

/** A day far from any other in a citation, whose parts are told apart in every order. */
export const standInDay = '2091-11-23';

export type DayForm = 'long' | 'monthFirst' | 'short' | 'iso' | 'slashes' | 'numbers';

const written: [string, DayForm][] = [
  ['23 November 2091', 'long'],
  ['November 23, 2091', 'monthFirst'],
  ['23 Nov. 2091', 'short'],
  ['2091-11-23', 'iso'],
  ['2091/11/23', 'slashes'],
];

/** The stand-in in some other form; its year alone may be a number of the text. */
const leftDay = /(?:Nov\w*\.?|\b(?:11|23))\W{1,2}2091\b|\b2091\W{1,3}(?:11|23|Nov)/i;

/** Leaves a place wherever the stand-in stands; throws when a style writes it in a form of its own. */
export function leavePlaces(text: string): string {
  const numbers = text.replace(/2091,\s*11,\s*23\b/g, '{day:numbers}');
  const placed = written.reduce((current, [day, form]) => current.replaceAll(day, `{day:${form}}`), numbers);
  if (leftDay.test(placed)) throw new Error(`a day of access in an unknown form: ${placed}`);
  return placed;
}

/** Months as the short form writes them. */
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const longMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Fills the places with a day, given as "2026-11-23". */
export function fillPlacesForDay(text: string, today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  const at = Number(month) - 1;
  const forms: Record<DayForm, string> = {
    long: `${Number(day)} ${longMonths[at]} ${year}`,
    monthFirst: `${longMonths[at]} ${Number(day)}, ${year}`,
    short: `${Number(day)} ${shortMonths[at]} ${year}`,
    iso: today,
    slashes: today.replaceAll('-', '/'),
    numbers: [year, month, day].map(Number).join(', '),
  };
  return text.replace(/\{day:(long|monthFirst|short|iso|slashes|numbers)\}/g, (_, form: DayForm) => forms[form]);
}
