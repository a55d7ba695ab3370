import fc from 'fast-check';

/** The keys and indices that lead to a nested value. */
export type Path = readonly (string | number)[];

/** The paths of all values nested in a value. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]): Path[] => {
    const here = [...path, key];
    return [here, ...pathsIn(each, here)];
  });
}

const removed = Symbol('removed');

/** Values that are invalid in most places of a dataset: wrong type, out of range or hostile. */
export const invalidValues: readonly unknown[] = [
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

/** Copies a value with the value at a path replaced or, for `removed`, deleted. */
export function withValueAt(value: unknown, path: Path, replacement: unknown): unknown {
  const copy = deepCopy(value);
  let parent = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (replacement !== removed) parent[key] = deepCopy(replacement);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

/** Generates values of `whole` with one to three nested values replaced by invalid ones. */
export function mutated<T>(whole: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...invalidValues)), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(whole, changes).map(([value, some]) =>
    some.reduce<unknown>((before, [index, replacement]) => {
      const paths = pathsIn(before);
      const path = paths[index % paths.length];
      return path === undefined ? before : withValueAt(before, path, replacement);
    }, value),
  );
}

function deepCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
