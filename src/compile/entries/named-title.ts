import { linksOf, type Mark, type StyledText } from '../markdown/styled-text.ts';
import { isInitialism } from './acronym.ts';
import { readPeople, readSurnames } from './people.ts';
import { splitAuthors } from './split-authors.ts';
import type { BareSlot } from './title-slot.ts';
import { cleanTitle } from './title-text.ts';

/** What stands behind a linked name: perhaps a dash, the title, a dash, and the people with a year. */
const shape =
  /^\s+(?:[-–—:]\s+)?(\p{Lu}[^[\]]*?)\s+[-–—]\s+(?:(?:[Ee]dited\s+)?by\s+)?(\p{Lu}[^[\]()]*?)(?:(?:,|\s[-–—])?\s*\(?((?:19|20)\d{2})(?:-\d{2,4})?\)?)?\.?\s*$/u;

/** The title behind a short name that is linked, before its authors: `[KPR](…) - Kites in Practice - Ada Frost et al., 2019`. */
export function namedTitle(head: StyledText, link: Mark): BareSlot | null {
  const { text } = head;
  const nextLink = linksOf(head).find(({ start }) => start >= link.end)?.start ?? text.length;
  const name = text.slice(link.start, link.end).trim();
  const match = isInitialism(name) ? shape.exec(text.slice(link.end, nextLink)) : null;
  const [whole = '', printed = '', names = '', year] = match ?? [];
  if (printed.split(/\s+/u).length < 2) return null;
  const authors =
    readPeople(names)?.people.authors ??
    readSurnames(names) ??
    (/\bet\s+al/u.test(names) ? splitAuthors(names) : []);
  if (authors.length === 0) return null;
  const start = link.end + whole.indexOf(printed);
  const date = year === undefined ? null : Number(year);
  return {
    slot: 'link',
    title: cleanTitle(printed),
    start,
    end: link.end + whole.length,
    link,
    authors,
    affiliations: [],
    date,
    name,
  };
}
