import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import type { Diagnostic } from '../../paper/reports/report.ts';
import { diagnosticFormats } from './diagnostic-formats.ts';

/** File names and lines with characters that are special in one of the formats. */
const pages: Readonly<Record<string, string>> = {
  '100% done, really:yes/we\nird\rname.md': '# L\n\n* Foo: A Bar (OSDI 2022) [Paper](<no::warning::x.md>)\n',
  'a%0Ab,c:d [e](1) {0}.md':
    '# L\n\n* Odd: A Paper (OSDI 2022) [Pa%0Aper](50%25-off,a:b[x](3){0}.md)\n\n{% hint %}\n{% wat %}\n',
  'ü #x?=::error::.md': '# L\n\n* Foo: A Bar (OSDI 2022) [Pap](ü.md) [c](javascript:alert(1))\n',
};

/** Messages that no list produces here but that the compiler might. */
const handMade: readonly Diagnostic[] = [
  problem({
    message: 'two\nlines\r\nand %0A, a colon: a comma, ::error::',
    advice: '100 %\n::stop-commands::',
  }),
  problem({ file: 'plain.md', severity: 'error', code: 'file-too-big', message: 'the file has 6 MB' }),
  problem({ file: 'half \ud800 a pair.md', message: 'see [the {0}th](1) of {{x}}' }),
];

function problem(change: Partial<Diagnostic>): Diagnostic {
  return {
    file: 'a.md',
    line: 1,
    column: 1,
    severity: 'info',
    code: 'page-orphan',
    message: 'm',
    advice: null,
    ...change,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'paperdex-formats-'));
let diagnostics: readonly Diagnostic[];
beforeAll(() => {
  const sources = Object.entries(pages).map(([path, text]) => ({ path, text }));
  const layout = { base: '', front: null, summary: 'SUMMARY.md' };
  const list = { root: folder, pages: sources, paths: new Set(Object.keys(pages)), layout, year: 2026 };
  diagnostics = [...compileList(list, createReporter()).report.diagnostics, ...handMade];
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

it('the test list has diagnostics in every file and of every severity', () => {
  expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
    new Set([...Object.keys(pages), ...handMade.map(({ file }) => file)]),
  );
  expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
});

describe('--format github', () => {
  it('round-trips every diagnostic through the grammar of workflow commands', () => {
    const lines = diagnosticFormats.github(diagnostics, folder).split(/\r\n|\r|\n/u);
    const severities = { error: 'error', warning: 'warning', notice: 'info' };
    const read = lines.map(parseCommand).map(({ command, properties, data }) => ({
      severity: Object.entries(severities).find(([level]) => level === command)?.[1],
      ...properties,
      data,
    }));
    expect(read).toEqual(
      diagnostics.map(({ file, line, column, severity, code, message, advice }) => ({
        severity,
        file,
        line: String(line),
        col: String(column),
        title: code,
        data: advice === null ? message : `${message}. ${advice}`,
      })),
    );
  });

  it('writes paths relative to the checkout if the list is inside it', () => {
    vi.stubEnv('GITHUB_WORKSPACE', dirname(folder));
    const [first] = diagnosticFormats
      .github([problem({ file: 'deep/a.md' })], folder)
      .split('\n')
      .map(parseCommand);
    expect(first?.properties.file).toBe(`${folder.slice(dirname(folder).length + 1)}/deep/a.md`);
    vi.stubEnv('GITHUB_WORKSPACE', join(folder, 'elsewhere'));
    expect(parseCommand(diagnosticFormats.github([problem({})], folder)).properties.file).toBe('a.md');
  });
});

describe('--format sarif', () => {
  const read = () => JSON.parse(diagnosticFormats.sarif(diagnostics, folder));

  it('matches the SARIF 2.1.0 schema', () => {
    const validate = sarifValidator();
    expect(validate(read()), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(diagnosticFormats.sarif([], folder))), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });

  it('is validated by a schema that rejects errors', () => {
    const validate = sarifValidator();
    const wrong = (from: string, to: string) =>
      validate(JSON.parse(diagnosticFormats.sarif(diagnostics, folder).replaceAll(from, to)));
    expect(wrong('"warning"', '"grave"')).toBe(false);
    expect(wrong('"startLine": 1', '"startLine": 0')).toBe(false);
    expect(wrong('%20', ' ')).toBe(false);
    expect(wrong('"ruleId"', '"rule"')).toBe(false);
  });

  it('round-trips every diagnostic through SARIF’s rules for URIs and messages', () => {
    const results: {
      ruleId: string;
      level: string;
      message: { text: string };
      locations: { physicalLocation: PhysicalLocation }[];
    }[] = read().runs[0].results;
    expect(
      results.map(({ ruleId, level, message, locations: [location] }) => ({
        code: ruleId,
        severity: level === 'note' ? 'info' : level,
        message: unescapeMessage(message.text),
        file: decodeURIComponent(location?.physicalLocation.artifactLocation.uri ?? ''),
        line: location?.physicalLocation.region.startLine,
        column: location?.physicalLocation.region.startColumn,
      })),
    ).toEqual(
      diagnostics.map(({ code, severity, message, file, line, column }) => ({
        code,
        severity,
        message: message.replaceAll('](', '] ('),
        file: file.toWellFormed(),
        line,
        column,
      })),
    );
  });

  it('describes each violated rule once', () => {
    const ids: string[] = read().runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual([...new Set(diagnostics.map(({ code }) => code))].sort());
  });
});

describe('--format json', () => {
  it('prints the diagnostics unchanged', () =>
    expect(JSON.parse(diagnosticFormats.json(diagnostics, folder))).toEqual(diagnostics));
});

describe('--format text', () => {
  it('prints no control characters from a list or a file name', () => {
    const clearScreen = '\u001b[2J';
    const text = diagnosticFormats.text(
      [...diagnostics, problem({ file: `${clearScreen}.md`, message: clearScreen })],
      folder,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text.split('\n').filter((line) => /:\d+:\d+ (?:error|warning|info) /u.test(line))).toHaveLength(
      diagnostics.length + 1,
    );
  });
});

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region: { readonly startLine: number; readonly startColumn: number };
}

/**
 * Parses a workflow command as GitHub's runner does: `::name key=value,key=value::data`, then the escapes,
 * `%25` last.
 */
function parseCommand(line: string): { command: string; properties: Record<string, string>; data: string } {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) throw new Error(`not a workflow command: ${line}`);
  const head = line.slice(2, end);
  const space = head.indexOf(' ');
  const pairs = head
    .slice(space + 1)
    .split(',')
    .map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      decodeEscapes(pair.slice(pair.indexOf('=') + 1), propertyEscapes),
    ]);
  return {
    command: head.slice(0, space),
    properties: Object.fromEntries(pairs),
    data: decodeEscapes(line.slice(end + 2), dataEscapes),
  };
}

const dataEscapes: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: readonly (readonly [string, string])[] = [['%3A', ':'], ['%2C', ','], ...dataEscapes];

function decodeEscapes(text: string, escapes: typeof dataEscapes): string {
  return escapes.reduce((sum, [written, meant]) => sum.replaceAll(written, meant), text);
}

/**
 * A message as SARIF viewers show it. Throws on an unescaped brace or a link: our messages contain neither.
 */
function unescapeMessage(text: string): string {
  if (/(?<!\{)(?:\{\{)*\{(?!\{)|\]\(/u.test(text))
    throw new Error(`the message contains a placeholder or a link: ${text}`);
  return text.replaceAll('{{', '{').replaceAll('}}', '}');
}

/** The published schema uses an old draft; without these two headers it means the same in a new one. */
function sarifValidator() {
  const { $schema: _, id: __, ...schema } = sarifSchema;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
