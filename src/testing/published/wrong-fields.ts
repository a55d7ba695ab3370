import { authorsOf } from '../../paper/authors-of.ts';
import { identifierLinks } from '../../paper/identifier-links.ts';
import type { Paper } from '../../paper/schema.ts';
import type { ZoteroItem } from './zotero-item.ts';

/** What an item of Zotero says and the list does not say of the paper, as phrases. */
export function wrongFields({ title, creators, date, DOI, url }: ZoteroItem, paper: Paper): string[] {
  const authors = authorsOf(paper);
  const addresses = [
    ...paper.links.map((link) => link.url),
    ...identifierLinks(paper.identifiers).map(({ href }) => href),
  ];
  return [
    ...(words(title) === words(paper.title) ? [] : [`the title ${title}`]),
    ...creators
      .filter((name) => !authors.some((author) => words(author) === words(name)))
      .map((name) => `the author ${name}`),
    ...(creators.length > authors.length ? ['more authors'] : []),
    ...(date === undefined || String(date).startsWith(String(paper.year)) ? [] : [`the date ${date}`]),
    ...(DOI === undefined || DOI === paper.identifiers.doi ? [] : [`the DOI ${DOI}`]),
    ...(typeof url !== 'string' || addresses.some((address) => plain(address) === plain(url))
      ? []
      : [`the address ${url}`]),
  ];
}

/** An address with plus signs, in whichever way they are written. */
function plain(address: string): string {
  return address.replaceAll('%2B', '+').replaceAll('%20', '+');
}

/** The words of a title or a name, in order of letters: names are turned. Zotero takes every plus sign for a space. */
function words(text = ''): string {
  return text
    .split(/[\s,+]+/u)
    .toSorted()
    .join(' ')
    .trim();
}
