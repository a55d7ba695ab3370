import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const compiler = join(import.meta.dirname, '../compile');

/** In characters, patterns and texts included, which the formatter does not wrap. */
const maxLength = 110;

it(`the compiler has at most ${maxLength} characters per line, not counting tests`, () => {
  const long = readdirSync(compiler, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.ts$/u.test(path))
    .flatMap((path) =>
      readFileSync(join(compiler, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.length > maxLength ? [`${path}:${index + 1}`] : [])),
    );
  expect(long).toEqual([]);
});
