/** Where each figure can be worked with: the page that has it with all its choices. */
export const figurePages = { members: 'members/', attendance: 'members/', counts: 'counts/', timeline: 'timeline/', claims: 'claims/' } as const;

/** Widths of window at which every figure must be legible. */
export const figureWidths = [320, 768, 1440] as const;
