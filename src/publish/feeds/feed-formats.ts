import * as feedMessages from '../../messages/publish/feeds.ts';
import { feedTypes } from '../../ui/links/feed-types.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { atomText } from './atom.ts';
import { type Feed, hasDates } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';

/** A format in which a site has feeds. */
export interface FeedFormat {
  readonly label: string;
  readonly type: string;
  /** The name of its file beside the page of which it is a feed. */
  readonly file: string;
  /** `self`: the address of the feed. */
  readonly write: (feed: Feed, self: string) => string;
}

const atom: FeedFormat = {
  label: feedMessages.atom,
  type: feedTypes.atom,
  file: 'feed.xml',
  write: atomText,
};

const jsonFeed: FeedFormat = {
  label: feedMessages.jsonFeed,
  type: feedTypes.jsonFeed,
  file: 'feed.json',
  write: jsonFeedText,
};

/**
 * The formats of a site's feeds. None if its address is not known: feeds name whole addresses. No Atom if the
 * history of the list is not known: Atom needs dates, and none is made up.
 */
export function feedFormats(list: PublishedList, site: string | null): readonly FeedFormat[] {
  if (site === null) return [];
  return hasDates(list) ? [atom, jsonFeed] : [jsonFeed];
}

/** The tags by which programs find the feeds of a page. `folder`: that of the feeds, from the page. */
export function feedTags(formats: readonly FeedFormat[], title: string, folder: string): string {
  return formats
    .map(({ label, type, file }) => {
      const name = escapeHtml(feedMessages.feedName(title, label));
      return `\n<link rel="alternate" type="${type}" title="${name}" href="${escapeHtml(folder + file)}">`;
    })
    .join('');
}
