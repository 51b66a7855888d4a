/// <reference types="astro/client" />

/** Made by src/commands/prose-modules.ts. */
declare module 'virtual:prose-modules' {
  /** The module of a file of prose: "sections/opening". */
  export const importProse: (key: string) => Promise<import('astro').MDXInstance<Record<string, unknown>>>;
}
