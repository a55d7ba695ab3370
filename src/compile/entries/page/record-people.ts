import type { List } from 'mdast';
import { styledText } from '../../markdown/styled-text.ts';
import { affiliationStrength } from '../../names/affiliations.ts';
import { isPersonName } from '../../names/people/person-names.ts';

/** The people that a list below a heading such as `### Authors` names, and where they work. */
export function peopleIn({ children }: List): {
  readonly names: readonly string[];
  readonly places: readonly string[];
} {
  const items = children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? [styledText(first.children).text] : [],
  );
  const people = items.map((item) => personOf(item, items.length > 1));
  return {
    names: people.map(({ name }) => name),
    places: [...new Set(people.flatMap(({ place }) => place ?? []))],
  };
}

/** What parts a name, a place and an address: `Ada Frost | Northwind | https://…`. */
const between = /\s+[-–—=|]\s+/u;

/**
 * `Ada Frost, Northwind University, Hull`, `Ada Frost (Northwind)`: the person in an item, and where they
 * work. An item may also be an inverted name (`Frost, Ada`), and a single item may name all authors.
 */
function personOf(
  item: string,
  isOneOfMany: boolean,
): { readonly name: string; readonly place: string | null } {
  const text = item.replace(/\s+/gu, ' ').trim();
  const [first = '', ...parts] = text.split(between);
  if (parts.length > 0 && isPersonName(first))
    return { name: first, place: parts.find((part) => affiliationStrength(part) !== null) ?? null };
  const [mark = '', open] = /\s*(?:[,，]|([(（](?=[^()（）]*[)）]\s*$)))\s*/u.exec(text) ?? [];
  const name = text.slice(0, text.indexOf(mark));
  const rest = text.slice(name.length + mark.length).replace(open === undefined ? /$/u : /[)）]\s*$/u, '');
  const strength = mark === '' ? null : affiliationStrength(rest);
  const hasPlace = strength === 'sure' || (isOneOfMany && /[,，]/u.test(rest));
  return hasPlace && (isOneOfMany || isPersonName(name)) && affiliationStrength(name) !== 'sure'
    ? { name, place: strength === null ? null : rest }
    : { name: text, place: null };
}
