/** The widths for which every figure is drawn anew: a phone of 320, one of 390, a tablet or sheet of paper, a desk. */
export const drawingWidths = [288, 358, 736, 1312] as const;
export type DrawingWidth = (typeof drawingWidths)[number];
