import type { ReactElement } from 'react';
import type { Paper } from '../../paper/schema.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import type { FeedFormat } from '../feeds/feed-formats.ts';
import type { LinkedData } from '../machines/json-ld.ts';

/** A page of the site that needs no scripts. What takes long is made when it is asked for. */
export interface PublishedPage {
  /** Below the site, with a slash at the end. */
  readonly address: string;
  /** Without that of the list. */
  readonly title: string;
  readonly description: () => string;
  readonly content: (links: SiteLinks) => ReactElement;
  /** The same as Markdown; null for a page that only leads to others. */
  readonly markdown: ((links: SiteLinks) => string) | null;
  /** What programs read of it; null if there is nothing. `url`: its own address, `site`: that of the site. */
  readonly data: (url: string | null, site: string | null) => LinkedData | null;
  /** The paper that it is about; null if it is about several. */
  readonly paper: Paper | null;
  /** The papers that reference managers find in it. */
  readonly papers: () => readonly Paper[];
  /** The formats of the feeds beside it, of the papers added to it. */
  readonly feeds: readonly FeedFormat[];
  /** When it changed last, if that is known. */
  readonly changed: string | null;
}

/** The latest day on which one of some papers was added or changed; null if no day is known. */
export function lastChange(papers: readonly Paper[]): string | null {
  return papers.reduce<string | null>((latest, { added, changed }) => {
    const day = changed ?? added;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
}
