/** The figures as an edition keeps them: what they find, and the rows that are drawn. */
import type { FigureWords } from '../citations/editions/freeze.ts';
import type { Subject } from '../model/subject.ts';
import { drawnFigures, factsOf } from './facts-by-id.ts';

export function figureWords(subject: Subject): FigureWords[] {
  return drawnFigures(subject).map((id) => {
    const { headline, columns, rows } = factsOf(subject, id);
    const { name, note } = subject.get('figures', id);
    return { id, name, headline, note, table: rows.map(({ id: row, label, cells }) => [row, label, ...columns.map(({ key }) => cells[key] ?? null)]) };
  });
}
