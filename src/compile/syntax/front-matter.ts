import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { Reporter } from '../diagnostics/reporter.ts';

/** The front matter of a page: YAML between `---` lines, or TOML between `+++` lines. */
export interface FrontMatter {
  readonly title: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  /** All values, by their keys in lower case. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The line of the title, from 1; null without one. */
  readonly titleLine: number | null;
  /** The number of lines of the block, including its two fences; 0 without front matter. */
  readonly lines: number;
}

const none: FrontMatter = {
  title: null,
  titleLine: null,
  description: null,
  tags: [],
  values: new Map(),
  lines: 0,
};

/** In characters; a block longer than this is not parsed. */
const maxBlockLength = 64 * 1024;

/**
 * Parses the block at the start of a page. Done before markdown is parsed, because remark's extension
 * turns every list after an unclosed block into a paragraph. Refuses YAML aliases: they can grow unboundedly.
 */
export function readFrontMatter(file: string, text: string, reporter: Reporter): FrontMatter {
  if (/^\+\+\+[ \t]*\n/u.test(text)) return readTomlBlock(file, text, reporter);
  if (!/^---[ \t]*\n/u.test(text)) return none;
  const problem = (message: string, line = 1) =>
    reporter.report('front-matter-invalid', { file, line }, message);
  const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u.exec(text);
  const yaml = block?.[1] ?? '';
  if (block === null || !looksLikeKeys(yaml)) {
    if (/^---[ \t]*\n\s*[\w-]+:/u.test(text)) problem('the front matter is not closed: it is read as text');
    return none;
  }
  const lines = block[0].replace(/\n$/u, '').split('\n').length;
  if (yaml.length > maxBlockLength) {
    problem('the front matter is too long and was ignored');
    return { ...none, lines };
  }
  const document = parse(yaml);
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined)
    problem(
      `the front matter is not valid YAML: ${error.message.split('\n')[0]}`,
      1 + (error.linePos?.[0].line ?? 1),
    );
  const repaired = error === undefined ? document : (withQuotedValues(yaml) ?? document);
  return { ...readKeys(yaml, repaired, problem), lines };
}

/** The block with quotation marks around values that are not valid YAML (`KNOT: A Rope`); null if it is still invalid. */
function withQuotedValues(yaml: string): ReturnType<typeof parseDocument> | null {
  const lines = yaml.split('\n').map((line) => {
    const [, key = '', value] = /^([\w-]+:[ \t]+)(\S.*?)[ \t]*$/u.exec(line) ?? [];
    return value === undefined || parse(line).errors.length === 0
      ? line
      : `${key}'${value.replaceAll("'", "''")}'`;
  });
  const repaired = parse(lines.join('\n'));
  return repaired.errors.length === 0 ? repaired : null;
}

function parse(yaml: string): ReturnType<typeof parseDocument> {
  return parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
}

function readKeys(
  yaml: string,
  document: ReturnType<typeof parseDocument>,
  problem: (message: string) => void,
): FrontMatter {
  let value: unknown = null;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    problem('the front matter uses YAML aliases, which are not supported');
  }
  return { ...readValues(value, yaml, problem), lines: 0 };
}

function readTomlBlock(file: string, text: string, reporter: Reporter): FrontMatter {
  const block = /^\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/u.exec(text);
  if (block?.[1] === undefined || block[1].length > maxBlockLength) return none;
  const problem = (message: string) => reporter.report('front-matter-invalid', { file, line: 1 }, message);
  const lines = block[0].replace(/\n$/u, '').split('\n').length;
  try {
    return { ...readValues(parseToml(block[1]), block[1], problem), lines };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    problem(`the front matter is not valid TOML: ${reason}`);
    return { ...none, lines };
  }
}

function readValues(
  value: unknown,
  source: string,
  problem: (message: string) => void,
): Omit<FrontMatter, 'lines'> {
  const keys = new Map<string, unknown>(
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, each]) => [key.toLowerCase(), each])
      : [],
  );
  const description = textOf(keys.get('description')) ?? firstLineOf(source, 'description');
  const written = keys.get('tags');
  const tags = typeof written === 'string' ? written.split(',') : written;
  for (const key of ['title', 'description'])
    if (typeof keys.get(key) === 'object' && keys.get(key) !== null)
      problem(`the ${key} in the front matter is not text`);
  if (tags != null && !Array.isArray(tags)) problem('the tags in the front matter are not a list');
  return {
    title: textOf(keys.get('title')),
    titleLine: titleLineOf(source),
    description,
    tags: Array.isArray(tags) ? tags.flatMap((tag) => textOf(tag) ?? []) : [],
    values: keys,
  };
}

/** Recovers a value from invalid YAML, such as one with an unquoted colon. */
function firstLineOf(yaml: string, key: string): string | null {
  const found = new RegExp(`^${key}:[ \\t]*([^\\n>|&*!][^\\n]*)$`, 'mu').exec(yaml)?.[1];
  return found?.trim().replace(/^(['"])(.*)\1$/u, '$2') || null;
}

/** The line of the title's key in a block below its first fence. */
function titleLineOf(source: string): number | null {
  const index = source.split('\n').findIndex((line) => /^["']?title["']?\s*[:=]/iu.test(line));
  return index < 0 ? null : index + 2;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function looksLikeKeys(yaml: string): boolean {
  return yaml.trim() === '' || /^[\w-]+[ \t]*:/mu.test(yaml);
}
