import fc from 'fast-check';

/** Where a value stands in another: the keys and places that lead to it. */
export type Path = readonly (string | number)[];

/** Every place of a value that can be changed. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]): Path[] => {
    const here = [...path, key];
    return [here, ...pathsIn(each, here)];
  });
}

const removed = Symbol('removed');

/** What no place of a dataset expects, or only some: of another type, out of bounds, hostile. */
export const strangers: readonly unknown[] = [
  removed,
  null,
  true,
  -1,
  0,
  1.5,
  1e300,
  '',
  'script',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'x'.repeat(3_000),
  [],
  [null],
  [['a', 1]],
  {},
  { tag: 'script', children: ['alert(1)'] },
  { tag: 'a', href: 'javascript:alert(1)' },
  { tag: 'mrow', attributes: { onclick: 'a' } },
  { a: {} },
  { onclick: 'a' },
];

/** A copy of a value in which one place holds something else, or nothing. */
export function withStranger(value: unknown, path: Path, stranger: unknown): unknown {
  const copy = copyOf(value);
  let holder = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (stranger !== removed) holder[key] = copyOf(stranger);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}

/** Values that have been changed at one to three places. */
export function mutated<T>(whole: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...strangers)), { minLength: 1, maxLength: 3 });
  return fc.tuple(whole, changes).map(([value, some]) =>
    some.reduce<unknown>((before, [place, stranger]) => {
      const paths = pathsIn(before);
      const path = paths[place % paths.length];
      return path === undefined ? before : withStranger(before, path, stranger);
    }, value),
  );
}

function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
