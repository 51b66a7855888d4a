/** Where the cards for sharing and the icons stand. */
import { path } from './addresses.ts';

/** Cards are drawn unless `SOCIAL_IMAGES` is "off": a build at a great scale may do without. */
export const areCardsDrawn: boolean = process.env['SOCIAL_IMAGES'] !== 'off';

/** The file of a card, such as "claims/c02". */
export function cardFile(id: string): string {
  return path(`social/${id}.png`);
}

/** Sides in pixels of the icons made as PNG, for home screens and launchers. */
export const iconSizes = [180, 192, 512] as const;
export type IconSize = (typeof iconSizes)[number];

export const iconFile: string = path('favicon.svg');
/** For what reads no SVG. */
export const oldIconFile: string = path('favicon.ico');
export const manifestFile: string = path('manifest.webmanifest');

export function iconPng(size: IconSize): string {
  return path(`icons/${size}.png`);
}
