/** A tall drawing in two halves, to stand side by side on a sheet of paper. */

export interface TallDrawing {
  height: number;
  /** What stands above this is said again over the second half. */
  head: number;
  /** Heights at which a cut parts nothing. */
  cuts: readonly number[];
}

export interface HalvedDrawing {
  /** Where the first half ends. */
  cut: number;
  /** Of the taller half, the second with its head. */
  height: number;
}

/** Cuts where the taller half is lowest; undefined where nothing may be cut. */
export function halveDrawing({ height, head, cuts }: TallDrawing): HalvedDrawing | undefined {
  const halves = cuts.filter((cut) => cut > head && cut < height).map((cut) => ({ cut, height: Math.max(cut, head + height - cut) }));
  return halves.sort((left, right) => left.height - right.height || left.cut - right.cut)[0];
}
