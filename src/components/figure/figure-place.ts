/**
 * Where a figure stands. `own`: on the figure's page, headed h2, table open unless it is long. `section`: among prose, headed h3. `home`:
 * the same without table and panel, for the home page may hold 5,000 elements and 45 kB: at most 500 and 4 kB a figure.
 * `embed`: alone on its page, headed h1.
 */
export type FigurePlace = 'section' | 'home' | 'own' | 'embed';

/** One of the cases of a figure that a reader chooses among: its pictures are `<figure>-<id>.svg` and `.png`. */
export interface FigureCase {
  id: string;
  label: string;
  /** Shows what has it while the case is chosen (choice.css). */
  class: string;
}
