import { type FindTexts, inXml, ruleProblems, xmlProblems } from './xml-problems.ts';

/** A date and time with a zone (RFC 3339), as RFC 4287 asks for it in 3.3: with capital letters. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
/** Only characters of a URI (RFC 3986), after a scheme. */
const uri = /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-F]{2})+$/iu;
/** Controls that XML allows, but that no reader should get. */
const control = /(?![\t\n])\p{Cc}/u;
const alternate = 'atom:link[@rel="alternate" or not(@rel)]';

/** What RFC 4287 does not allow in a feed: by its grammar, by the rules in that, and by its text. */
export function atomProblems(feed: string): string[] {
  const problems = xmlProblems(feed, 'atom.rng');
  if (problems.length > 0) return problems;
  return [...ruleProblems(feed, 'atom.rng'), ...inXml(feed, textProblems)];
}

/** What only the text of RFC 4287 forbids, and what it advises against. */
function textProblems(texts: FindTexts): string[] {
  const [updated = ''] = texts('/atom:feed/atom:updated');
  return [
    ...texts('//atom:updated | //atom:published')
      .filter((text) => !moment.test(text) || Number.isNaN(Date.parse(text)))
      .map((text) => `not a moment: ${text}`),
    ...texts('//atom:id | //atom:link/@href | //atom:uri')
      .filter((text) => !uri.test(text))
      .map((text) => `not a URI: ${text}`),
    ...texts('//atom:name | //atom:category/@term | //atom:title')
      .filter((text) => text.trim() === '')
      .map(() => 'an empty name, term or title'),
    ...texts('//text() | //@*')
      .filter((text) => control.test(text))
      .map((text) => `a control character: ${text}`),
    // Two entries with one id are allowed only if one is a former state of the other.
    ...repeated(texts('//atom:entry/atom:id')).map((id) => `two entries with the id ${id}`),
    ...(texts('/atom:feed/atom:link[@rel="self"]').length === 1 ? [] : ['not one link to the feed itself']),
    // At most one of each type (4.1.1, 4.1.2).
    ...texts(`//${alternate}[@type = preceding-sibling::${alternate}/@type]/@href`).map(
      (href) => `a second alternate link of its type: ${href}`,
    ),
    ...texts('//atom:entry/atom:updated')
      .filter((text) => text > updated)
      .map((text) => `an entry that changed after the feed: ${text}`),
  ];
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) < index);
}
