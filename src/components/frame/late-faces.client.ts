/** A page marked late keeps the faces it was painted in; once it is here, the site's own are fetched for the page that follows. */
if ('late' in document.documentElement.dataset) {
  addEventListener('load', () => {
    // Not the last, the second family's Latin Extended letters, which hardly a page shows.
    const faces = [...document.fonts].filter(({ display }) => display === 'swap').slice(0, -1);
    for (const face of faces) face.load().catch(() => undefined);
  });
}
