import { printSchemedIcon } from '../components/icons/print-icon.ts';
import { readColours } from '../figures/colours.ts';
import tokens from '../layouts/styles/tokens.css?raw';

export const GET = () => new Response(printSchemedIcon(readColours(tokens)), { headers: { 'Content-Type': 'image/svg+xml' } });
