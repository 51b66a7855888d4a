/** Marks the section that is being read in the contents of the home page. */
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [link.hash.slice(1), link]));

if (links.size > 0) {
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.getAttribute('aria-labelledby') ?? '');
        if (isIntersecting) link?.setAttribute('aria-current', 'true');
        else link?.removeAttribute('aria-current');
      }
    },
    // A line a quarter down the window: the section that crosses it is the one being read.
    { rootMargin: '-25% 0px -75%' },
  );
  for (const section of document.querySelectorAll('.section')) watch.observe(section);
}
