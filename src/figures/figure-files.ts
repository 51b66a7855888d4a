/** A figure's data as files: exactly the rows of its table, each with the address of its evidence. */
import { csvFormatRows } from 'd3';
import { absolute } from '../model/addresses.ts';
import type { FigureId } from '../model/figure-addresses.ts';
import { figureAddress } from '../model/figure-addresses.ts';
import type { Subject } from '../model/subject.ts';
import type { FigureFacts } from './figure-facts.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A head and the rows, as CSV (RFC 4180): id, name, the table's columns, address. */
export function formatFigureCsv(facts: FigureFacts): string {
  const { columns, rows } = facts.data ?? facts;
  const head = ['id', facts.rowHead, ...columns.map(({ label }) => label), 'Address'];
  const lines = rows.map(({ id, label, cells, href }) => [id, label, ...columns.map(({ key }) => String(cells[key] ?? '')), absolute(href)]);
  // What holds a date together on the page is of no use to a program.
  return `${csvFormatRows([head, ...lines]).replaceAll('\u00A0', ' ').replaceAll('\n', '\r\n')}\r\n`;
}

/** The same as JSON, with what the figure says around its drawing. `edition`: the newest published, by its id. */
export function formatFigureJson(subject: Subject, id: FigureId, facts: FigureFacts, edition?: string): string {
  const { number, name, note } = subject.get('figures', id);
  const { columns, rows } = facts.data ?? facts;
  const file = {
    figure: id,
    number,
    name,
    headline: facts.headline,
    asOf: facts.asOf,
    ...(edition === undefined ? {} : { edition }),
    source: facts.source,
    note,
    publisher: subject.site.name,
    licence,
    address: absolute(figureAddress(id)),
    columns: columns.map(({ key, label, href }) => ({ key, label, ...(href && { address: absolute(href) }) })),
    rows: rows.map(({ id: row, label, href, cells }) => ({ id: row, name: label, ...cells, address: absolute(href) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
