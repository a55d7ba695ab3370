import { type Citation, citationOf } from '../../cite/citation.ts';
import type { PersonName } from '../../cite/person-name.ts';
import type { Paper } from '../../paper/schema.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { cardHeight, cardWidth } from '../cards/card.ts';
import type { CardImage } from '../cards/site-cards.ts';
import { escapeHtml } from '../html/escape-html.ts';

/** The fields of `citation_*` for the venue of each kind of publication. */
const venueTags: Partial<Readonly<Record<Citation['work'], string>>> = {
  conference: 'citation_conference_title',
  journal: 'citation_journal_title',
  report: 'citation_technical_report_institution',
  thesis: 'citation_dissertation_institution',
};

/**
 * The tags by which search engines for literature index a paper. Empty unless the list names all its authors
 * and its year: without these, they refuse a record. No tag names the paper's file, which is not on the site.
 */
export function citationTags(list: PublishedList, paper: Paper): string {
  const citation = citationOf(paper, list.cited);
  const { work, title, authors, hasMoreAuthors, venue, part, date, doi, arxiv } = citation;
  if (paper.kind !== 'paper' || authors.length === 0 || hasMoreAuthors || date === null) return '';
  const [first, last] = part?.pages?.split('-') ?? [];
  const venueTag = venueTags[work];
  const tags: readonly (readonly [name: string, content: string | null | undefined])[] = [
    ['citation_title', title],
    ...authors.map((name): [string, string] => ['citation_author', authorTag(name, authors.length === 1)]),
    [
      'citation_publication_date',
      [date.year, date.month, date.day].filter((each) => each !== null).join('/'),
    ],
    ...(venueTag === undefined ? [] : [[venueTag, venue?.title] as const]),
    ['citation_volume', part?.volume],
    ['citation_issue', part?.issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv?.id],
  ];
  return tags.map(([name, content]) => metaTag('name', name, content)).join('');
}

/**
 * A name as `Frost, Ada B.`. Zotero takes a paper's only name for two if several words are on both sides of
 * the comma: such a name keeps its order.
 */
function authorTag(name: PersonName, isOnly: boolean): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  return isOnly && family.includes(' ') && given.includes(' ')
    ? [given, family, suffix].filter(Boolean).join(' ')
    : `${family}, ${[given, suffix].filter(Boolean).join(', ')}`;
}

/** What a page says of itself to programs that show links. */
interface Preview {
  readonly type: 'website' | 'article';
  readonly title: string;
  readonly description: string;
  /** The page's own address; null if that of the site is not known. */
  readonly url: string | null;
  readonly site: string;
}

/** The Open Graph tags of a page. */
export function previewTags({ type, title, description, url, site }: Preview): string {
  return [
    metaTag('property', 'og:type', type),
    metaTag('property', 'og:title', title),
    metaTag('property', 'og:description', description),
    metaTag('property', 'og:url', url),
    metaTag('property', 'og:site_name', site),
  ].join('');
}

/** The tags of a page's card. That of the whole list is shown small on other pages. `site`: the address of the site. */
export function imageTags(card: CardImage | null, site: string | null): string {
  if (card === null || site === null) return metaTag('name', 'twitter:card', 'summary');
  return [
    metaTag('property', 'og:image', site + card.path),
    metaTag('property', 'og:image:type', 'image/png'),
    metaTag('property', 'og:image:width', String(cardWidth)),
    metaTag('property', 'og:image:height', String(cardHeight)),
    metaTag('property', 'og:image:alt', card.alt),
    metaTag('name', 'twitter:card', card.isOwn ? 'summary_large_image' : 'summary'),
  ].join('');
}

function metaTag(attribute: 'name' | 'property', name: string, content: string | null | undefined): string {
  return content == null || content === ''
    ? ''
    : `\n<meta ${attribute}="${name}" content="${escapeHtml(content)}">`;
}
