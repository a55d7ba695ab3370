import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = ['src', 'e2e'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:tsx?|mjs|css)$/u.test(path)),
);
const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/u.test(path);

const maxFiles = 25;
const maxLines = 200;
/** In characters, patterns and texts included, which the formatter does not wrap. */
const maxLength = 110;

/** Folders and files allowed to be larger, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'src/app/theme.css': 'a single list of theme tokens',
  'src/overview/overview.css': 'a single chart',
  'src/testing/arbitrary-dataset.ts': 'one arbitrary for each field of the dataset',
  'e2e/page/states.ts': 'a single list of page states',
};

describe('the sources', () => {
  it(`have at most ${maxFiles} files per folder, not counting tests`, () => {
    const files = sources.filter((path) => !isTest(path));
    const sizes = [...new Set(files.map(dirname))].map(
      (folder) => [folder, files.filter((path) => dirname(path) === folder).length] as const,
    );
    expect(sizes.filter(([folder, size]) => size > maxFiles && !(folder in exceptions))).toEqual([]);
  });

  it(`have at most ${maxLines} lines per file, not counting tests`, () => {
    const lines = (path: string) => readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    const long = sources.filter((path) => !isTest(path) && !(path in exceptions) && lines(path) > maxLines);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it(`have at most ${maxLength} characters per line in the compiler, not counting tests`, () => {
    const compiler = sources.filter((path) => /^src\/compile\/.*\.ts$/u.test(path) && !isTest(path));
    const long = compiler.flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.length > maxLength ? [`${path}:${index + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });
});
