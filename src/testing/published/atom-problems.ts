import { parseXml, type XmlElement } from './parse-xml.ts';

/** How often an element may be in a feed and in an entry (RFC 4287, 4.1.1 and 4.1.2); others may not. */
const counts: Readonly<Record<'feed' | 'entry', Readonly<Record<string, readonly [number, number]>>>> = {
  feed: {
    ...{ id: [1, 1], title: [1, 1], updated: [1, 1], subtitle: [0, 1], generator: [0, 1], icon: [0, 1] },
    ...{ logo: [0, 1], rights: [0, 1], author: [0, Infinity], category: [0, Infinity] },
    ...{ contributor: [0, Infinity], link: [0, Infinity], entry: [0, Infinity] },
  },
  entry: {
    ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], summary: [0, 1], content: [0, 1] },
    ...{ rights: [0, 1], source: [0, 1], author: [0, Infinity], category: [0, Infinity] },
    ...{ contributor: [0, Infinity], link: [0, Infinity] },
  },
};

/** A date and time with a zone (RFC 3339), as RFC 4287 asks for it in 3.3: with capital letters. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
/** Only characters of a URI (RFC 3986), after a scheme. */
const uri = /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-F]{2})+$/iu;

/** What RFC 4287 does not allow in a feed; throws if it is not well-formed. */
export function atomProblems(document: string): string[] {
  const feed = parseXml(document);
  if (feed.name !== 'feed' || feed.attributes.get('xmlns') !== 'http://www.w3.org/2005/Atom')
    return [`the root is ${feed.name}`];
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  const selves = childrenOf(feed, 'link').filter((link) => link.attributes.get('rel') === 'self');
  const hasAuthor = (element: XmlElement) => childrenOf(element, 'author').length > 0;
  return [
    ...problemsOf(feed, counts.feed),
    ...entries.flatMap((entry) => problemsOf(entry, counts.entry)),
    // An entry may be there twice only with different times of change; a list has no such entries.
    ...(new Set(ids).size === ids.length ? [] : ['two entries with one id']),
    // A feed should say where it is.
    ...(selves.length === 1 ? [] : [`${selves.length} links to the feed itself`]),
    ...(hasAuthor(feed) || entries.every(hasAuthor) ? [] : ['an entry without an author']),
    ...entries
      .filter((entry) => childrenOf(entry, 'content').length === 0 && alternates(entry).length === 0)
      .map((entry) => `neither content nor an alternate link: ${textOf(entry, 'id')}`),
    ...entries
      .filter((entry) => textOf(entry, 'updated') > textOf(feed, 'updated'))
      .map((entry) => `changed after the feed: ${textOf(entry, 'id')}`),
  ];
}

function problemsOf(element: XmlElement, allowed: (typeof counts)['feed']): string[] {
  const names = new Set([...Object.keys(allowed), ...element.children.map(({ name }) => name)]);
  return [
    ...[...names].flatMap((name) => {
      const [least, most] = allowed[name] ?? [0, 0];
      const count = childrenOf(element, name).length;
      return count < least || count > most ? [`${count} × ${name} in ${element.name}`] : [];
    }),
    ...element.children.flatMap(childProblems),
    // At most one of each type and language (4.1.1, 4.1.2).
    ...(new Set(alternates(element)).size === alternates(element).length ? [] : ['two alternate links']),
    ...(element.text.trim() === '' ? [] : [`text in ${element.name}`]),
  ];
}

function childProblems(child: XmlElement): string[] {
  const { name, attributes, text } = child;
  const href = attributes.get('href') ?? '';
  const isRight: Readonly<Record<string, () => boolean>> = {
    id: () => uri.test(text),
    updated: () => moment.test(text) && !Number.isNaN(Date.parse(text)),
    published: () => moment.test(text) && !Number.isNaN(Date.parse(text)),
    link: () => uri.test(href),
    category: () => (attributes.get('term') ?? '') !== '',
    author: () => textOf(child, 'name') !== '' && child.children.length === 1,
  };
  return isRight[name]?.() === false ? [`${name} is wrong: ${text}${href}`] : [];
}

function alternates(element: XmlElement): string[] {
  return childrenOf(element, 'link')
    .filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
    .map(({ attributes }) => `${attributes.get('type')} ${attributes.get('hreflang')}`);
}

/** The elements of a name directly in another. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first element of a name in another; empty if there is none. */
export function textOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? '';
}
