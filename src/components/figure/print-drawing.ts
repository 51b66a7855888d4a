/** Prints a figure's drawing at one width as text, from the same component that draws it on the page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { DrawingWidth } from '../../figures/drawing-width.ts';
import type { FigureId } from '../../model/figure-addresses.ts';
import type { Definition } from '../../schema/definition.ts';
import DrawingById from './DrawingById.astro';

/** The markup of one SVG element. `definition`: of membership, when it is not the figure's own. */
export async function printDrawing(id: FigureId, width: DrawingWidth, definition?: Definition): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(DrawingById, { props: { id, width, definition } });
}
