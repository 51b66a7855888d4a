/** What left the site being built, by the page it left. */
import { subject } from '../../model/current.ts';
import { published } from '../../model/published/current-published.ts';
import { departedAddresses } from '../../model/published/departed.ts';
import type { Departed } from '../../model/published/departed.ts';

export const departed: readonly Departed[] = departedAddresses(subject, published);
