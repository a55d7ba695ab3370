import { pattern } from '../patterns/pattern.ts';

/** Titles that name no list. */
const genericTitle = pattern('i')`
  ^(?:welcome\b|\W*(?:introduction|readme(?:\.md)?|home(?: ?page)?|overview|about|(?:table of )?contents?
  |index|start|resources?|papers?|(?:paper|reading)[- ]lists?)\W*$)`;

/** A list's title: its own, or if that names no list, its repository's name, `awesome-kites`, as words. */
export function listTitle(title: string, repository: string | null): string {
  if (repository === null || !genericTitle.test(title)) return title;
  const name = repository.split('/').at(-1) ?? '';
  return name.replace(/[-_]+/gu, ' ').replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
