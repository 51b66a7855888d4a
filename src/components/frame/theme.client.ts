/** The theme, as the reader chose it; kept on their machine only. */
const root = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

document.querySelector('.theme')?.addEventListener('click', () => {
  const { theme: chosen } = root.dataset;
  // On a shared host another site may have stored a word of its own.
  const isDark = chosen === 'dark' || (chosen !== 'light' && prefersDark.matches);
  const theme = isDark ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage refused: the choice holds for this page.
  }
});
