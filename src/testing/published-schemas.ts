import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, it } from 'vitest';
import type { Compilation } from '../compile/compile-list.ts';
import { publishedSchemas } from '../paper/json-schemas.ts';
import { compiledList } from './compiled/compiled-list.ts';

/** A validator independent of zod, which the schemas are generated from. */
export const validator = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
export const [validateDataset, validateReport] = publishedSchemas().map(({ schema }) =>
  validator.compile(schema),
);

/** A validator's errors for a value after a round trip through JSON; null if it is valid. */
export function validationError(validate: typeof validateDataset, value: unknown): string | null {
  if (validate === undefined) throw new Error('no such schema');
  return validate(JSON.parse(JSON.stringify(value))) ? null : validator.errorsText(validate.errors);
}

/** Defines tests that a list's dataset and report match the published schemas. */
export function testSchemas(folder: string): void {
  let compilation: Compilation;
  beforeAll(() => {
    compilation = compiledList(folder);
  });

  it('compiles to a dataset that matches the schema', () =>
    expect(validationError(validateDataset, compilation.dataset)).toBeNull());
  it('compiles with a report that matches the schema', () =>
    expect(validationError(validateReport, compilation.report)).toBeNull());
}
