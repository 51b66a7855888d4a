/** The widths for which every figure is drawn anew: a phone of 320, one of 390, a tablet or sheet of paper, a desk. */
export const drawingWidths = [288, 358, 736, 1312] as const;
export type DrawingWidth = (typeof drawingWidths)[number];

/** The widths drawn among prose, where many figures share a page: the phones share one, and a desk shows the tablet's. */
export const proseWidths: readonly DrawingWidth[] = [288, 736];
