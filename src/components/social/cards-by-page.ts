/** The cards of this subject by page, planned once for all pages. */
import { cardsByPage } from '../../figures/social/cards.ts';
import { subject } from '../../model/current.ts';

export const cards = cardsByPage(subject);
