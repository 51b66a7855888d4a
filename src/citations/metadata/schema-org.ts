/** What search engines and crawlers read from a page: schema.org in JSON-LD. */
import type { Article, Claim, Dataset, DefinedTerm, Event, Organization, WebSite, WithContext } from 'schema-dts';
import { absolute, pageOf, path } from '../../model/addresses.ts';
import { asOf } from '../../model/as-of.ts';
import { dataFile } from '../../model/file-addresses.ts';
import { firstDay } from '../../model/dates.ts';
import type { JoinedClaim, JoinedEvent, JoinedSection, JoinedTopic } from '../../model/joined.ts';
import type { Subject } from '../../model/subject.ts';
import type { CitedItem } from '../cited-item.ts';
import type { DataSet } from '../data/data-sets.ts';
import { licence } from '../data/data-json.ts';

const context = 'https://schema.org';

export type StructuredData = WithContext<Article> | WithContext<Claim> | WithContext<Dataset> | WithContext<DefinedTerm> | WithContext<Event> | WithContext<WebSite>;

function publisherOf({ site }: Subject): Organization {
  return { '@type': 'Organization', name: site.name, url: absolute(path()) };
}

function siteOf({ site }: Subject): WebSite {
  return { '@type': 'WebSite', name: site.name, url: absolute(path()) };
}

export function describeSite(subject: Subject): WithContext<WebSite> {
  const { name, description, language } = subject.site;
  return { '@context': context, '@type': 'WebSite', name, description, url: absolute(path()), inLanguage: language, license: licence, publisher: publisherOf(subject) };
}

export function describeSection(subject: Subject, section: JoinedSection, item: CitedItem): WithContext<Article> {
  const organisation = publisherOf(subject);
  return {
    '@context': context,
    '@type': 'Article',
    headline: section.title,
    description: section.summary,
    url: absolute(pageOf('sections', section.id)),
    identifier: item.address,
    datePublished: section.published,
    dateModified: section.reviewed,
    inLanguage: subject.site.language,
    author: organisation,
    publisher: organisation,
    isPartOf: siteOf(subject),
    license: licence,
    wordCount: section.words,
    ...(item.edition === undefined ? {} : { version: item.edition }),
  };
}

export function describeClaim(subject: Subject, claim: JoinedClaim, item: CitedItem): WithContext<Claim> {
  const { article, language } = subject.site;
  return {
    '@context': context,
    '@type': 'Claim',
    name: claim.headline,
    text: claim.text,
    url: absolute(pageOf('claims', claim.id)),
    identifier: item.address,
    inLanguage: language,
    appearance: { '@type': 'CreativeWork', name: article.title, url: article.url, publisher: { '@type': 'Organization', name: article.publisher } },
    claimInterpreter: publisherOf(subject),
    isPartOf: { '@type': 'Article', url: absolute(pageOf('sections', claim.section)), headline: subject.get('sections', claim.section).title },
    license: licence,
    ...(item.edition === undefined ? {} : { version: item.edition }),
  };
}

export function describeEvent({ id, title, summary, date, endDate, status }: JoinedEvent): WithContext<Event> {
  return {
    '@context': context,
    '@type': 'Event',
    name: title,
    description: summary,
    url: absolute(pageOf('events', id)),
    ...(date === undefined ? {} : { startDate: date.length === 10 ? date : firstDay(date).slice(0, date.length) }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(status === 'scheduled' ? { eventStatus: 'https://schema.org/EventScheduled' as const } : {}),
  };
}

export function describeTopic({ id, title, summary, aliases }: JoinedTopic): WithContext<DefinedTerm> {
  return { '@context': context, '@type': 'DefinedTerm', name: title, description: summary, alternateName: aliases, url: absolute(pageOf('topics', id)), inDefinedTermSet: absolute(path('topics/')) };
}

/** The whole of `/data/`, each file a download. */
export function describeData(subject: Subject, dataSets: readonly DataSet[]): WithContext<Dataset> {
  const { name, description, language } = subject.site;
  const downloads = dataSets.flatMap((set) => [
    { '@type': 'DataDownload' as const, name: `${set.name}.json`, encodingFormat: 'application/json', contentUrl: absolute(dataFile(set.name, 'json')) },
    { '@type': 'DataDownload' as const, name: `${set.name}.csv`, encodingFormat: 'text/csv', contentUrl: absolute(dataFile(set.name, 'csv')) },
  ]);
  return {
    '@context': context,
    '@type': 'Dataset',
    name: `${name}: data`,
    description: `The records behind “${name}”: claims, events, counts, positions and sources. ${description}`,
    url: absolute(path('data/')),
    inLanguage: language,
    license: licence,
    creator: publisherOf(subject),
    dateModified: asOf(subject),
    isAccessibleForFree: true,
    distribution: downloads,
  };
}
