/** Fetches what a figure's marks need when a figure is first used. */
const use = () => import('./figure-keys.client.ts');
for (const drawings of document.querySelectorAll('.figure-drawings')) drawings.addEventListener('focusin', use, { once: true });
