import { feedTypes } from '../../ui/links/feed-types.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { moment } from './feed-text.ts';

/** A feed as Atom (RFC 4287). `self`: its own address. Throws if its days are not known: Atom needs them. */
export function atomText(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.about),
    element('updated', momentOf(feed.updated)),
    // The author of entries that name none.
    author(feed.list),
    element('generator', 'Paperdex'),
    link('self', feedTypes.atom, self),
    link('alternate', 'text/html', feed.page),
    ...feed.entries.map(entryText),
    '</feed>\n',
  ].join('\n');
}

function entryText({ id, title, page, paper, days, authors, topics, text }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', momentOf(days?.added)),
    element('updated', momentOf(days?.changed)),
    ...authors.map(author),
    link('alternate', 'text/html', page),
    ...(paper === null ? [] : [link('related', null, paper)]),
    ...topics.map((topic) => `<category term="${escapeHtml(topic)}"/>`),
    ...(text === '' ? [] : [element('summary', text)]),
    '</entry>',
  ].join('\n');
}

function momentOf(day: string | null | undefined): string {
  if (day == null) throw new Error('an Atom feed without days');
  return moment(day);
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function link(rel: string, type: string | null, href: string): string {
  return `<link rel="${rel}"${type === null ? '' : ` type="${type}"`} href="${escapeHtml(href)}"/>`;
}
