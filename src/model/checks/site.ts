import type { Checked } from './check.ts';

/** The summary block rests on records that exist; there is one site file. */
export function checkSite(checked: Checked): void {
  if (!checked.ids.pages.has('about')) {
    checked.faults.push({ file: 'pages/about.mdx', field: 'file', found: 'nothing', remedy: 'write the page that says how the subject was checked' });
  }
  const record = checked.raw.site[0];
  if (!record) {
    checked.faults.push({ file: 'site.yaml', field: 'file', found: 'nothing', remedy: 'write site.yaml: the name, the article and the summary' });
    return;
  }
  const { site } = { site: record.data };
  const basis = [...checked.ids.claims, ...checked.ids.events, ...checked.ids.counts, ...checked.ids.sources, ...checked.ids.topics];
  const known = new Set(basis);
  const expectBasis = (path: PropertyKey[], id: string) => {
    if (!known.has(id)) checked.report(record, path, id, 'name a claim, event, count, topic or source that exists');
  };
  site.whatItIs.rests.forEach((id, index) => expectBasis(['whatItIs', 'rests', index], id));
  site.standings.forEach((line, at) => line.rests.forEach((id, index) => expectBasis(['standings', at, 'rests', index], id)));
  site.headCounts.forEach((line, at) => line.counts.forEach((id, index) => checked.expect('counts', record, ['headCounts', at, 'counts', index], id)));
  if (site.article.writtenTo < site.article.writtenFrom) {
    checked.report(record, ['article', 'writtenTo'], site.article.writtenTo, 'write a last day that is not before the first');
  }
}
