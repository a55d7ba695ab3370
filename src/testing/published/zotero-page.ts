import { type ZoteroItem, zoteroItem } from './zotero-item.ts';

/** What Zotero finds in a page. */
export interface ZoteroPage {
  /** What its button offers: the type of the one item, several to choose from, or nothing. */
  readonly offer: string | null;
  /** The papers in COinS. */
  readonly records: readonly ZoteroItem[];
  /** The item in the tags of the head, which is offered only if there are no COinS. */
  readonly embedded: ZoteroItem | null;
}

type MetaTag = readonly [name: string, content: string];

/** The tags that say by themselves what type an item has. */
const surelyOfType: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};
const fields: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_conference_title: 'publicationTitle',
  citation_technical_report_institution: 'publisher',
  citation_dissertation_institution: 'publisher',
  citation_volume: 'volume',
  citation_issue: 'issue',
  citation_doi: 'DOI',
};

/** Finds what Zotero finds, by what its translators "COinS" and "Embedded Metadata" say they look for. */
export function zoteroPage(html: string): ZoteroPage {
  const titles = [
    ...html.matchAll(/<span(?=[^>]* class="(?:[^"]* )?Z3988(?: [^"]*)?")[^>]* title="([^"]*)"/gu),
  ];
  const records = titles.flatMap(([, title = '']) => zoteroItem(unescaped(title)) ?? []);
  const embedded = embeddedItem(html);
  const [first] = records;
  const one = first ?? embedded;
  return { offer: records.length > 1 ? 'multiple' : (one?.itemType ?? null), records, embedded };
}

function embeddedItem(html: string): ZoteroItem | null {
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]+)"/gu)].map(
    ([, name = '', content = '']): MetaTag => [name, unescaped(content)],
  );
  const value = (name: string) => tags.find((tag) => tag[0] === name)?.[1];
  const sure = tags.findLast(([name]) => name in surelyOfType)?.[0];
  const hasPreview = tags.some(([name]) => /^og:/u.test(name));
  if (sure === undefined && value('citation_title') === undefined && !hasPreview) return null;
  const item: ZoteroItem = {
    itemType:
      (sure === undefined ? undefined : surelyOfType[sure]) ??
      (value('og:type') === 'website' || value('citation_title') === undefined
        ? 'webpage'
        : 'journalArticle'),
    title: value('og:title') ?? '',
    creators: creatorsIn(tags.filter(([name]) => name === 'citation_author').map(([, content]) => content)),
  };
  for (const [name, field] of Object.entries(fields)) item[field] = value(name) ?? item[field];
  return item;
}

/**
 * The names of authors, each in a tag. One name alone is taken for two if it has a comma between several words: for
 * `Frost Berg, Ada B.`, that is.
 */
function creatorsIn(authors: readonly string[]): string[] {
  const [only = ''] = authors.length === 1 ? authors : [];
  const parts = only.split(/\s*,\s*/u);
  const areTwo = parts.length > 1 && parts.slice(0, 2).every((part) => part.includes(' '));
  return areTwo ? parts : authors.flatMap((author) => author.split(/\s*;\s*/u));
}

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
