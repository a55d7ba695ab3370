import type { Citation } from './citation.ts';
import type { PublicationDate } from './publication-date.ts';
import type { WorkKind } from './work-kind.ts';

/** The most papers of a page that are described: a reader picks from a list of them. */
export const maxDescribed = 200;

/**
 * The metadata format and the genre of each kind of publication, and the keys for its title and its venue, as Zotero
 * reads them (OpenURL ContextObject in SPAN; NISO Z39.88-2004).
 */
const kinds: Readonly<
  Record<
    WorkKind,
    { readonly format: string; readonly genre: string | null; readonly title: string; readonly venue: string }
  >
> = {
  conference: { format: 'book', genre: 'proceeding', title: 'atitle', venue: 'btitle' },
  journal: { format: 'journal', genre: 'article', title: 'atitle', venue: 'jtitle' },
  preprint: { format: 'journal', genre: 'preprint', title: 'atitle', venue: 'jtitle' },
  report: { format: 'book', genre: 'report', title: 'btitle', venue: 'pub' },
  thesis: { format: 'dissertation', genre: null, title: 'title', venue: 'inst' },
  book: { format: 'book', genre: 'book', title: 'btitle', venue: 'pub' },
  web: { format: 'dc', genre: null, title: 'title', venue: 'source' },
  other: { format: 'book', genre: 'document', title: 'title', venue: 'pub' },
};

/**
 * A citation as a ContextObject: the title of an empty `span` of the class `Z3988`, in which reference managers
 * find papers of a page.
 */
export function contextObject(citation: Citation): string {
  const { work, title, authors, venue, part, publisher, date, doi, url } = citation;
  const kind = kinds[work];
  const isPart = work === 'journal' || work === 'conference';
  const pairs: readonly (readonly [key: string, value: string | null | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${kind.format}`],
    ['rft.genre', kind.genre],
    [`rft.${kind.title}`, title],
    [`rft.${kind.venue}`, venue?.title],
    ['rft.stitle', work === 'journal' ? venue?.short : null],
    ['rft.volume', isPart ? part?.volume : null],
    ['rft.issue', isPart ? part?.issue : null],
    ['rft.pages', isPart ? part?.pages : null],
    ['rft.pub', work === 'conference' || (work === 'book' && venue === null) ? publisher : null],
    ['rft.date', date === null ? null : isoDate(date)],
    ...authors.map((name): [string, string] =>
      'literal' in name
        ? [/\s/u.test(name.literal) ? 'rft.aucorp' : 'rft.au', name.literal]
        : ['rft.au', `${name.family}, ${[name.given, name.suffix].filter(Boolean).join(', ')}`],
    ),
    ['rft_id', doi === null ? null : `info:doi/${doi}`],
    ['rft_id', url === null ? null : withoutPlus(url)],
  ];
  return pairs
    .flatMap(([key, value]) =>
      value == null || value === '' ? [] : [`${key}=${encodeURIComponent(value.toWellFormed())}`],
    )
    .join('&');
}

/** The same address without plus signs, which Zotero takes for spaces even when escaped. */
function withoutPlus(url: string): string {
  const [path = '', ...query] = url.split('?');
  return [path.replaceAll('+', '%2B'), ...query.map((part) => part.replaceAll('+', '%20'))].join('?');
}

/** A date as exact as it is known: `2023`, `2023-05` or `2023-05-17`. */
export function isoDate({ year, month, day }: PublicationDate): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
