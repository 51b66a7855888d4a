/** Loaded into a build before its own code: moves its clock by a year and some hours. */
const moved = 400 * 86_400_000 + 5 * 3_600_000;
const now = Date.now.bind(Date);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(now() + moved);
    else super(...args);
  }

  static now() {
    return now() + moved;
  }
};
