import type { Feed, FeedEntry } from './feed.ts';
import { moment } from './feed-text.ts';

/** A feed as JSON Feed 1.1. `self`: its own address. Without a history, its items have no dates. */
export function jsonFeedText(feed: Feed, self: string): string {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    description: feed.about,
    authors: [{ name: feed.list }],
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function itemOf({ id, title, page, paper, days, authors, topics, text }: FeedEntry) {
  return {
    id,
    url: page,
    ...(paper !== null && { external_url: paper }),
    title,
    // An item must have content.
    content_text: text || title,
    ...(days !== null && { date_published: moment(days.added), date_modified: moment(days.changed) }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(topics.length > 0 && { tags: topics }),
  };
}
