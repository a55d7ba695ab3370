import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { arbitraryPaper, datasetWithoutPapers, fullDataset } from '../../testing/arbitrary-dataset.ts';
import { invalidValues, mutated, pathsIn, withValueAt } from '../../testing/mutations.ts';
import { publishedSchemas } from '../json-schemas.ts';
import { isSafeAddress } from '../safe-url.ts';
import { datasetSchema, paperSchema } from '../schema.ts';
import { isObject } from './check.ts';
import { checkDataset, checkPaper } from './check-dataset.ts';

/** A whole dataset as the browser checks it; null if it is rejected. */
function checkList(value: unknown): unknown {
  return checkDataset(value)?.dataset ?? null;
}

/** A paper as the browser checks it; null if it is rejected. */
function checkRow(value: unknown): unknown {
  return checkPaper(value)?.paper ?? null;
}

/** The fields of a dataset that contain addresses. */
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
 * The errors in a value that passed a check: none are allowed, except unknown fields and papers without
 * placements.
 */
function faults(schema: z.ZodMiniType, value: unknown): unknown[] {
  const known: unknown = structuredClone(value);
  const issues = z.safeParse(schema, known).error?.issues ?? [];
  const invalid = issues.filter((issue) => {
    if (issue.code === 'too_small' && issue.path.join() === 'placements') return false;
    // Formula attributes are passed through unchanged.
    if (issue.code !== 'unrecognized_keys' || issue.path.at(-1) === 'attributes') return true;
    const holder = issue.path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : at),
      known,
    );
    if (isObject(holder)) for (const key of issue.keys) delete holder[key];
    return false;
  });
  return [...invalid, ...unsafeAddresses(known)];
}

describe.each([
  {
    what: 'paper',
    invented: arbitraryPaper as fc.Arbitrary<unknown>,
    schema: paperSchema,
    check: checkRow,
  },
  {
    what: 'list',
    invented: datasetWithoutPapers as fc.Arbitrary<unknown>,
    schema: datasetSchema,
    check: checkList,
  },
])('the check of a $what', ({ invented, schema, check }) => {
  it('does not change a value that the schema accepts', () => {
    fc.assert(
      fc.property(invented, (value) => {
        expect(faults(schema, value)).toEqual([]);
        expect(check(structuredClone(value))).toEqual(value);
      }),
    );
  });

  it('returns only values that the schema accepts', () => {
    fc.assert(
      fc.property(mutated(invented), (value) => {
        const found = check(value);
        if (found !== null) expect(faults(schema, found)).toEqual([]);
      }),
      { numRuns: 1_000 },
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

  it('is checked for invalid values', () => {
    for (const [value, by, check] of [
      [papers[0], paperSchema, checkRow],
      [{ ...rest, papers: [] }, datasetSchema, checkList],
    ] as const) {
      for (const path of pathsIn(value)) {
        for (const stranger of invalidValues) {
          const found = check(withValueAt(value, path, stranger));
          if (found !== null)
            expect([path.join('.'), stranger, faults(by, found)]).toEqual([path.join('.'), stranger, []]);
        }
      }
    }
  });
});

/** The paths of JSON Schema fields that none of the values has. A recursive definition is followed once. */
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
