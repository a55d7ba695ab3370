import { type Citation, citationOf } from '../../cite/citation.ts';
import { isoDate } from '../../cite/coins.ts';
import { displaySeparator } from '../../paper/facets.ts';
import { identifierLinks } from '../../paper/identifier-links.ts';
import { safeUrl } from '../../paper/safe-url.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { jsonBlock } from '../html/json-block.ts';

/** A thing as schema.org describes it. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** A block of data that programs read in a page. */
export function dataBlock(data: LinkedData): string {
  return jsonBlock('type="application/ld+json"', { '@context': 'https://schema.org', ...data });
}

/** A paper as an article, a resource as a work. `site`: the address of the site, if it is known. */
export function paperData(list: PublishedList, paper: Paper, site: string | null): LinkedData {
  const citation = citationOf(paper, list.cited);
  const { date, keywords, abstract, doi, url } = citation;
  return {
    '@type': typeOf(paper, citation),
    name: citation.title,
    ...(paper.kind === 'paper' && { headline: citation.title }),
    ...(site !== null && { url: site + paperPageAddress(paper.id) }),
    ...(citation.authors.length > 0 && { author: authorsOf(citation) }),
    ...(date !== null && { datePublished: isoDate(date) }),
    ...appearedIn(citation),
    ...(citation.part?.pages != null && { pagination: citation.part.pages }),
    ...identifiersOf(paper, doi),
    ...sameAs(paper, url),
    ...(paper.topics.length > 0 && {
      about: paper.topics.map((path) => ({ '@type': 'Thing', name: path.join(displaySeparator) })),
    }),
    ...(keywords.length > 0 && { keywords: keywords.join(', ') }),
    ...(paper.awards.length > 0 && { award: paper.awards }),
    ...(abstract !== null && { abstract }),
  };
}

function typeOf({ kind }: Paper, { work }: Citation): string {
  if (work === 'book') return 'Book';
  return kind === 'paper' ? 'ScholarlyArticle' : 'CreativeWork';
}

/** What a work is part of, and who published it: of a book, the venue. */
function appearedIn({ work, venue, publisher }: Citation): LinkedData {
  const isBook = work === 'book';
  const by = isBook ? (venue?.title ?? publisher) : publisher;
  const type = work === 'journal' ? 'Periodical' : 'CreativeWork';
  return {
    ...(venue !== null && !isBook && { isPartOf: { '@type': type, name: venue.title } }),
    ...(by !== null && { publisher: { '@type': 'Organization', name: by } }),
  };
}

function authorsOf({ authors }: Citation): LinkedData[] {
  return authors.map((name) =>
    'literal' in name
      ? { '@type': 'Person', name: name.literal }
      : {
          '@type': 'Person',
          name: [name.given, name.family, name.suffix].filter(Boolean).join(' '),
          givenName: name.given,
          familyName: name.family,
        },
  );
}

function identifiersOf({ identifiers }: Paper, doi: string | null): LinkedData {
  const values = [
    ...(doi === null ? [] : [{ '@type': 'PropertyValue', propertyID: 'DOI', value: doi }]),
    ...(identifiers.arxiv === undefined
      ? []
      : [{ '@type': 'PropertyValue', propertyID: 'arXiv', value: identifiers.arxiv }]),
  ];
  return values.length === 0 ? {} : { identifier: values };
}

/** Where the paper itself is. */
function sameAs({ identifiers }: Paper, url: string | null): LinkedData {
  const addresses = [safeUrl(url ?? ''), ...identifierLinks(identifiers).map(({ href }) => href)];
  const distinct = [...new Set(addresses.filter((address) => address !== null))];
  return distinct.length === 0 ? {} : { sameAs: distinct };
}

/** A page with some of the list's papers. Of a long one, `papers` are the first of `count`. */
export function collectionData(
  { name, description, url }: { name: string; description: string; url: string | null },
  papers: readonly Paper[],
  count: number,
  site: string | null,
): LinkedData {
  return {
    '@type': 'CollectionPage',
    name,
    ...(description !== '' && { description }),
    ...(url !== null && { url }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: count,
      itemListElement: papers.map(({ id, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        ...(site !== null && { url: site + paperPageAddress(id) }),
      })),
    },
  };
}

/** A file with the whole list. */
export interface Distribution {
  readonly path: string;
  readonly type: string;
}

/** The list as data for other programs. */
export function datasetData(
  { list }: Pick<Dataset, 'list'>,
  files: readonly Distribution[],
  site: string | null,
): LinkedData {
  const repository = safeUrl(list.repository ?? '');
  return {
    '@type': 'Dataset',
    name: list.title,
    ...(list.description !== '' && { description: list.description }),
    ...(list.licence !== null && {
      license: /^https?:/u.test(list.licence)
        ? list.licence
        : { '@type': 'CreativeWork', name: list.licence },
    }),
    ...(list.updated !== null && { dateModified: list.updated }),
    ...(repository !== null && { sameAs: repository }),
    ...(site !== null && {
      url: site,
      distribution: files.map(({ path, type }) => ({
        '@type': 'DataDownload',
        encodingFormat: type,
        contentUrl: site + path,
      })),
    }),
  };
}
