import { posix } from 'node:path';
import { isPersonName } from '../../names/people/person-names.ts';
import type { FrontMatter } from '../../syntax/front-matter.ts';
import { isOwnerKey, personOf } from '../front-matter-authors.ts';
import type { ClassifiedPage } from '../page-kinds.ts';

/** A person whom a page is about, and the key by which other pages name them. */
export interface PersonPage {
  readonly key: string;
  readonly name: string;
}

const folderOfPeople = /(?:^|\/)_?(?:authors?|people|persons?|team|members?|staff|contributors?)\//iu;

/**
 * The person whom a page is about: its front matter has a given name and a surname, or it is in a folder of
 * people and named after one. The key is in the front matter; otherwise it is the name of the file or, for an
 * index, that of its folder.
 */
export function personOfPage({ values, title }: FrontMatter, path: string): PersonPage | null {
  const isAmongPeople = folderOfPeople.test(path);
  if (!isAmongPeople && !values.has('first_name') && !values.has('last_name')) return null;
  const { name: _, author: __, ...parts } = Object.fromEntries(values);
  const [full = ''] = personOf(parts).names;
  const [called = title ?? ''] = personOf({ name: values.get('name') }).names;
  const name = full.includes(' ') ? full : isAmongPeople && isPersonName(called) ? called : null;
  const stem = posix.basename(path, posix.extname(path));
  const own = /^(?:_?index|readme)$/iu.test(stem) ? posix.basename(posix.dirname(path)) : stem;
  const key = values.get('key');
  return name === null ? null : { key: foldKey(typeof key === 'string' ? key : own), name };
}

/** `Ada_Frost`, `ada-frost` */
function foldKey(key: string): string {
  return key.trim().toLowerCase().replace(/_/gu, '-');
}

/**
 * Puts the names of people in place of the keys of their pages: `authors: [frost, Max Berg]`. The key of the
 * site's owner is left out if no page says who that is.
 */
export function withPeople(
  pages: readonly ClassifiedPage[],
  people: readonly PersonPage[],
): readonly ClassifiedPage[] {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const isKey = (author: string) => isOwnerKey(author) || (!/\s/u.test(author) && names.has(foldKey(author)));
  return pages.map((page) => {
    const [entry, ...others] = page.contents.entries;
    if (page.kind !== 'note' || entry === undefined || !entry.authors.some(isKey)) return page;
    const authors = entry.authors.flatMap((author) =>
      isKey(author) ? (names.get(foldKey(author)) ?? []) : [author],
    );
    const named = {
      ...entry,
      authors: [...new Set(authors)],
      authorsComplete: entry.authorsComplete && authors.length === entry.authors.length,
    };
    return { ...page, contents: { ...page.contents, entries: [named, ...others] } };
  });
}
