/** The prose of sections and pages as Astro renders it. */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import type { EvaluateOptions } from 'satteri';
import { evaluate } from 'satteri';
import { subject } from './current.ts';

/** What MDX is compiled to: a function of the components that its elements stand for. */
export type ProseComponent = (props: { components?: Record<string, unknown> }) => unknown;

const options: EvaluateOptions = {
  ...({ Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>),
  elementAttributeNameCase: 'html',
  // Plain passages become one piece of HTML.
  optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  features: { headingAttributes: true, smartPunctuation: true },
};

/**
 * The component of a section's or a page's MDX, compiled from the words that were read with the subject. Astro's own
 * modules of entries would be bundled, one for each, and stay in memory to the end of the build.
 */
export async function proseOf(kind: 'sections' | 'pages', id: string): Promise<ProseComponent> {
  const words = subject.prose.get(`${kind}/${id}`);
  if (words === undefined) throw new Error(`no prose “${id}” among the ${kind}`);
  const { default: render } = (await evaluate(words, options)) as { default: ProseComponent };
  const prose: ProseComponent = (props) => render({ ...props, components: { Fragment, ...props.components } });
  return Object.assign(prose, { [Renderer]: 'astro:jsx' });
}
