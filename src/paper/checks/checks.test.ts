import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { fullDataset, inventedList, inventedPaper } from '../../testing/invented-dataset.ts';
import { mutated, pathsIn, strangers, withStranger } from '../../testing/mutations.ts';
import { publishedSchemas } from '../json-schemas.ts';
import { isSafeAddress } from '../safe-url.ts';
import { datasetSchema, paperSchema } from '../schema.ts';
import { isObject } from './check.ts';
import { checkDataset, checkPaper } from './check-dataset.ts';

/** All of a dataset as the browser checks it; null where it is refused. */
function checkList(value: unknown): unknown {
  const found = checkDataset(value);
  return typeof found === 'string' ? null : found;
}

/** The fields in which a dataset gives addresses. */
const addresses: ReadonlySet<string> = new Set([
  'href',
  'src',
  'url',
  'page',
  'homepage',
  'repository',
  'view',
  'edit',
]);

function unsafeAddresses(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    addresses.has(key) && typeof each === 'string'
      ? isSafeAddress(each)
        ? []
        : [each]
      : unsafeAddresses(each),
  );
}

/**
 * What is wrong with a value that a check let through: nothing may be, but for fields that nobody knows, and
 * a paper that stands nowhere.
 */
function faults(schema: z.ZodMiniType, value: unknown): unknown[] {
  const known: unknown = structuredClone(value);
  const issues = z.safeParse(schema, known).error?.issues ?? [];
  const wrong = issues.filter((issue) => {
    if (issue.code === 'too_small' && issue.path.join() === 'placements') return false;
    // The attributes of a formula are handed on as they are.
    if (issue.code !== 'unrecognized_keys' || issue.path.at(-1) === 'attributes') return true;
    const holder = issue.path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : at),
      known,
    );
    if (isObject(holder)) for (const key of issue.keys) delete holder[key];
    return false;
  });
  return [...wrong, ...unsafeAddresses(known)];
}

describe.each([
  { what: 'paper', invented: inventedPaper as fc.Arbitrary<unknown>, schema: paperSchema, check: checkPaper },
  { what: 'list', invented: inventedList as fc.Arbitrary<unknown>, schema: datasetSchema, check: checkList },
])('a $what that is checked', ({ invented, schema, check }) => {
  it('stays as it is where the schema accepts it', () => {
    fc.assert(
      fc.property(invented, (value) => {
        expect(faults(schema, value)).toEqual([]);
        expect(check(structuredClone(value))).toEqual(value);
      }),
    );
  });

  it('is as the schema wants it, whatever was wrong before', () => {
    fc.assert(
      fc.property(mutated(invented), (value) => {
        const found = check(value);
        if (found !== null) expect(faults(schema, found)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('every field of the schema', () => {
  const { papers, ...rest } = fullDataset;
  const [schema] = publishedSchemas();

  it('is in the full dataset', () => {
    expect(missingFields(schema?.schema ?? {}, schema?.schema ?? {}, [fullDataset])).toEqual([]);
    expect(faults(datasetSchema, fullDataset)).toEqual([]);
  });

  it('is known to the checks, which never let through what it cannot be', () => {
    for (const [value, by, check] of [
      [papers[0], paperSchema, checkPaper],
      [{ ...rest, papers: [] }, datasetSchema, checkList],
    ] as const) {
      for (const path of pathsIn(value)) {
        for (const stranger of strangers) {
          const found = check(withStranger(value, path, stranger));
          if (found !== null)
            expect([path.join('.'), stranger, faults(by, found)]).toEqual([path.join('.'), stranger, []]);
        }
      }
    }
  });
});

/**
 * The fields of a JSON Schema that none of some values has, by the way to them. A definition that holds
 * itself is followed once.
 */
function missingFields(
  schema: object,
  root: object,
  values: readonly unknown[],
  path: readonly string[] = [],
): string[] {
  const { $ref, anyOf, properties, items } = schema as {
    $ref?: string;
    anyOf?: object[];
    properties?: Record<string, object>;
    items?: object;
  };
  if ($ref !== undefined) {
    if (path.includes($ref)) return [];
    const definition = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : at), root);
    return missingFields(isObject(definition) ? definition : {}, root, values, [...path, $ref]);
  }
  const here = values.filter((value) => value !== undefined && value !== null);
  return [
    ...(anyOf ?? []).flatMap((each) => missingFields(each, root, values, path)),
    ...(items === undefined ? [] : missingFields(items, root, here.filter(Array.isArray).flat(), path)),
    ...Object.entries(properties ?? {}).flatMap(([key, each]) => {
      const given = here.filter(isObject).flatMap((value) => (value[key] === undefined ? [] : [value[key]]));
      return given.length === 0
        ? [[...path, key].join('.')]
        : missingFields(each, root, given, [...path, key]);
    }),
  ];
}
