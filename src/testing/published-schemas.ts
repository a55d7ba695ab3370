import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, it } from 'vitest';
import { compileFolder } from '../cli/compile-folder.ts';
import type { Compilation } from '../compile/compile-list.ts';
import { publishedSchemas } from '../paper/json-schemas.ts';

/** A validator that shares nothing with the one which the schemas were made by. */
export const validator = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
export const [dataset, report] = publishedSchemas().map(({ schema }) => validator.compile(schema));

/** What a validator says of a value as it is written into a file; null when it fits. */
export function complaint(validate: typeof dataset, value: unknown): string | null {
  if (validate === undefined) throw new Error('there is no such schema');
  return validate(JSON.parse(JSON.stringify(value))) ? null : validator.errorsText(validate.errors);
}

/** Tests that what a list compiles into fits the published schemas. */
export function testSchemas(folder: string): void {
  let compilation: Compilation;
  beforeAll(() => {
    compilation = compileFolder(folder);
  });

  it('compiles into a dataset that fits the schema', () =>
    expect(complaint(dataset, compilation.dataset)).toBeNull());
  it('compiles with a report that fits the schema', () =>
    expect(complaint(report, compilation.report)).toBeNull());
}
