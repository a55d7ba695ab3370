import { paperAddress } from '../../cite/paper-address.ts';
import * as feedMessages from '../../messages/publish/feeds.ts';
import { authorsOf } from '../../paper/authors-of.ts';
import { displaySeparator } from '../../paper/facets.ts';
import { safeUrl } from '../../paper/safe-url.ts';
import type { Paper } from '../../paper/schema.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView } from '../../view/view.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { siteLinks } from '../addresses/site-links.ts';
import { originOf, remarkOn } from '../site/paper-description.ts';
import { lastChange } from '../site/published-page.ts';
import { firstIds, tagUri } from './feed-ids.ts';
import { feedText } from './feed-text.ts';

/** A paper in a feed. Its texts have no control characters; they are not escaped. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** The address of its page; if it has none, of the list with the paper open. */
  readonly page: string;
  /** The address of the paper itself, if the list gives it. */
  readonly paper: string | null;
  /** The days on which it was added and changed last: both are known, or neither. */
  readonly days: { readonly added: string; readonly changed: string } | null;
  /** As far as the list names them. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly text: string;
}

/** A feed in no particular format. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The title of the list, which wrote the entries. */
  readonly list: string;
  /** The address of its page, below which the feed is. */
  readonly page: string;
  /** The day of its last change; null if the history of the list is not known. */
  readonly updated: string | null;
  readonly entries: readonly FeedEntry[];
}

/** What a feed is about: the whole list, or a part of it. */
export interface FeedOf {
  readonly title: string;
  /** The address of its page below the site: `v/osdi/`, empty for the whole list. */
  readonly address: string;
  readonly papers: readonly Paper[];
}

/** How many papers a feed has at most. */
const maxEntries = 50;
/** The same without dates: a program then finds new papers only among those in the feed. */
const maxUndated = 500;

/** Whether it is known when at least some of the papers were added. */
export function hasDates({ dataset }: PublishedList): boolean {
  return dataset.papers.some(({ added }) => added !== null);
}

/**
 * Returns a function that makes the feed of a list or of a part of it, with the papers that were added last.
 * Papers without a date are left out; if no paper has one, the first papers of the list are in the feed,
 * undated. `site`: the address of the site.
 */
export function feedsOf(list: PublishedList, site: string): (of: FeedOf) => Feed {
  const { dataset } = list;
  const ids = firstIds(dataset.papers);
  const links = siteLinks(list, site);
  const isDated = hasDates(list);
  const entryOf = (paper: Paper): FeedEntry => ({
    id: tagUri(site, `p/${ids.get(paper) ?? paper.id}`),
    title: feedText(paper.title),
    page: list.hasPages ? links.paper(paper.id) : site + hrefOf({ ...emptyView, paper: paper.id }),
    paper: addressOf(paper),
    days: paper.added === null ? null : { added: paper.added, changed: paper.changed ?? paper.added },
    authors: authorsOf(paper).map(feedText).filter(Boolean),
    topics: paper.topics.map((path) => feedText(path.join(displaySeparator))).filter(Boolean),
    text: [originOf(paper), remarkOn(paper)].map(feedText).filter(Boolean).join('\n'),
  });
  return ({ title: whole, address, papers }) => {
    const title = feedText(whole);
    const shown = isDated ? lastAdded(papers) : papers.slice(0, maxUndated);
    return {
      id: tagUri(site, address),
      title,
      about: isDated ? feedMessages.added(title) : feedMessages.undated(title, shown.length, papers.length),
      list: feedText(dataset.list.title),
      page: site + address,
      updated: lastChange(shown) ?? dataset.list.updated ?? lastChange(dataset.papers),
      entries: shown.map(entryOf),
    };
  };
}

/** The papers that were added last, the latest first; those of one day keep their order. */
function lastAdded(papers: readonly Paper[]): readonly Paper[] {
  return papers
    .filter(({ added }) => added !== null)
    .toSorted(({ added: one }, { added: other }) => (other ?? '').localeCompare(one ?? '', 'en'))
    .slice(0, maxEntries);
}

/** The address of the paper itself; signs that only browsers accept are escaped. */
function addressOf(paper: Paper): string | null {
  const address = safeUrl(paperAddress(paper) ?? '');
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).href.replace(/[|^\\`{}]/gu, encodeURIComponent);
}
