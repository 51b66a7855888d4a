import type { RawRecord } from '../record.ts';
import type { Checked } from './check.ts';

/** Reports the second of two records that say the same thing. */
function checkTwins<R extends RawRecord>(checked: Checked, records: readonly R[], path: PropertyKey[], key: (record: R) => string | undefined, remedy: string): void {
  const owners = new Map<string, string>();
  for (const record of records) {
    const value = key(record);
    if (value === undefined) continue;
    const owner = owners.get(value);
    if (owner) checked.report(record, path, value, `${remedy}: ${owner} has it`);
    else owners.set(value, record.file);
  }
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en').trim();
}

/** What may stand once: a position for an actor, a list for a meeting, an address, a title, an alias, a tile. */
export function checkOnce(checked: Checked): void {
  const { raw } = checked;
  checkTwins(checked, raw.positions, ['actor'], ({ data }) => data.actor, 'keep one position file for each actor');
  checkTwins(checked, raw.attendance, ['event'], ({ data }) => data.event, 'keep one list for each meeting');
  checkTwins(checked, raw.sources, ['url'], ({ data }) => data.url, 'keep one source for each address, with several excerpts');
  checkTwins(checked, raw.claims, ['headline'], ({ data }) => fold(data.headline), 'write another headline');
  checkTwins(checked, raw.events, ['title'], ({ data }) => fold(data.title), 'write another title');
  checkTwins(checked, raw.definitions, ['order'], ({ data }) => String(data.order), 'choose another place');

  for (const record of raw.attendance) {
    const actors = new Set<string>();
    record.data.rows.forEach(({ actor }, index) => {
      if (actors.has(actor)) checked.report(record, ['rows', index, 'actor'], actor, 'list each actor once');
      actors.add(actor);
    });
  }
  for (const record of raw.positions) {
    const dates = new Map<string, string>();
    record.data.statements.forEach(({ date = 'no date', stance }, index) => {
      const other = dates.get(date);
      if (other && other !== stance) checked.report(record, ['statements', index, 'stance'], stance, `say which holds: on ${date} another statement says “${other}”`);
      dates.set(date, stance);
    });
  }

  const spellings = new Map<string, string>();
  for (const record of [...raw.actors, ...raw.topics] as RawRecord<'actors' | 'topics'>[]) {
    const name = 'name' in record.data ? record.data.name : record.data.title;
    [name, ...record.data.aliases].forEach((spelling, index) => {
      const key = fold(spelling);
      const owner = spellings.get(key);
      const path = index === 0 ? ['id'] : ['aliases', index - 1];
      if (owner) checked.report(record, path, spelling, owner === record.file ? 'write each spelling once' : `keep the spelling on one record: ${owner} has it`);
      else spellings.set(key, record.file);
    });
  }

  for (const record of raw.figures) {
    const placed = new Set<string>();
    record.data.layout.forEach((group, groupIndex) => {
      const cells = new Set<string>();
      group.tiles.forEach((tile, index) => {
        const path = ['layout', groupIndex, 'tiles', index];
        const cell = `${tile.column},${tile.row}`;
        checked.expect('actors', record, [...path, 'actor'], tile.actor);
        if (cells.has(cell)) checked.report(record, path, cell, 'give each tile a column and row of its own');
        if (placed.has(tile.actor)) checked.report(record, [...path, 'actor'], tile.actor, 'place each actor once');
        cells.add(cell);
        placed.add(tile.actor);
      });
    });
    if (record.data.id === 'members') checked.expect('definitions', record, ['definition'], record.data.definition);
  }
}
