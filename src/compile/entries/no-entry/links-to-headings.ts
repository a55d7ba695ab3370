import type { Candidate } from '../../candidates/candidate.ts';
import { linksOf, type StyledText } from '../../markdown/styled-text.ts';
import { pattern } from '../../patterns/pattern.ts';
import { anchorKey } from '../../syntax/outline.ts';

/** Whether a link leads to the heading that it names: `[Further Reading](https://…#further-reading)`. */
export function isAnchorOf(text: string, url: string): boolean {
  const anchor = /#([^#]+)$/u.exec(url)?.[1];
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return anchor !== undefined && letters(text) !== '' && letters(text) === letters(decoded(anchor));
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Of the anchors of a page, those that one of these addresses leads to. */
export function anchorsUsed(anchors: ReadonlySet<string>, urls: readonly string[]): ReadonlySet<string> {
  const used = urls.flatMap((url) => {
    const at = url.indexOf('#');
    return at < 0 ? [] : [anchorKey(decoded(url.slice(at + 1)))];
  });
  return new Set(used.filter((anchor) => anchors.has(anchor)));
}

/** An item of a table of contents. A slip may have put the items below it into its first line. */
export function isPartOfContents(head: StyledText, lines: Candidate['lines']): boolean {
  const texts = [head, ...lines.map(({ text }) => text)];
  const areAnchors = texts.flatMap((text) =>
    linksOf(text).map(({ start, end, url }) => isAnchorOf(text.text.slice(start, end), url)),
  );
  return areAnchors.length >= 3 && areAnchors.every((isAnchor) => isAnchor);
}

/** A page of a repository, or of a site that is made of one. */
const repositoryPage = pattern('iu')`
  ^https?:\/\/(?:(?:www\.)?(?:github|gitlab|gitee)\.com\/[\w.-]+\/[\w.-]+(?:\/(?:-\/)?(?:blob|tree)
  \/[^?#]+)?|[\w-]+\.(?:github|gitlab|gitee)\.io(?:\/[^?#]*)?)\/?(?:\?[^#]*)?#(.+)$`;

/** `https://github.com/…/…#heading`: a heading of this page. The repository may have had another name. */
export function leadsToHeading(url: string, anchors: ReadonlySet<string>): boolean {
  const anchor = repositoryPage.exec(url)?.[1];
  return anchor !== undefined && anchors.has(anchorKey(decoded(anchor)));
}

/** `[Knots](#knots): those that hold`: a section of the page, and what it is about. */
export function introducesSection(text: StyledText, anchors: ReadonlySet<string>): boolean {
  const links = linksOf(text);
  const [first] = links;
  return (
    first !== undefined &&
    !/[\p{L}\p{N}]/u.test(text.text.slice(0, first.start)) &&
    /^\s*(?:[:：]|[-–—]\s)/u.test(text.text.slice(first.end)) &&
    links.every(({ url }) => url.startsWith('#') && anchors.has(anchorKey(decoded(url.slice(1)))))
  );
}

/**
 * Whether a line only leads to a section of the page: it is an item of a table of contents, `- [Kites for
 * Rain](#kites-for-rain)`, or introduces a section.
 */
export function leadsAbout(
  { item, text }: Candidate['lines'][number],
  anchors: ReadonlySet<string>,
): boolean {
  const links = linksOf(text);
  return (
    (item !== null && links.length > 0 && links.every(({ url }) => url.startsWith('#'))) ||
    introducesSection(text, anchors)
  );
}
