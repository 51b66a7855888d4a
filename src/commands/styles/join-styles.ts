/** One `<style>` for a page in place of several: one hash in its policy, and nothing between that a compressor must learn anew. */

const styles = /<style>([\s\S]*?)<\/style>/g;

/** Puts all of a page's styles where the first stand, in their order. */
export function joinStyles(html: string): string {
  const all = [...html.matchAll(styles)].map(([, css]) => css!.trim()).join('');
  let isFirst = true;
  return html.replace(styles, () => {
    const written = isFirst && all ? `<style>${all}</style>` : '';
    isFirst = false;
    return written;
  });
}
