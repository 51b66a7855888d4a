/** Runs every check; the order is that in which an editor would mend things. */
import type { Fault } from '../faults.ts';
import type { RawSubject } from '../record.ts';
import type { SectionText } from '../section-text.ts';
import { Checked } from './check.ts';
import { checkEvidence } from './evidence.ts';
import { checkIds } from './ids.ts';
import { checkOnce } from './once.ts';
import { checkReferences } from './references.ts';
import { checkSections } from './sections.ts';
import { checkSite } from './site.ts';
import { checkTexts } from './texts.ts';

export function checkRecords(raw: RawSubject): { faults: Fault[]; texts: Map<string, SectionText> } {
  const checked = new Checked(raw);
  checkSite(checked);
  checkTexts(checked);
  checkIds(checked);
  checkReferences(checked);
  checkSections(checked);
  checkEvidence(checked);
  checkOnce(checked);
  return { faults: checked.faults, texts: checked.texts };
}
