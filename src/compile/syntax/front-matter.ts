import { type ParsedData, parseToml, parseYaml } from '../config/parse-data.ts';
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
 * turns every list after an unclosed block into a paragraph.
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
  const parsed = parseYaml(yaml);
  if (parsed.problem !== null) problem(`the front matter ${parsed.problem.message}`, 1 + parsed.problem.line);
  const { value } = parsed.problem === null ? parsed : (withQuotedValues(yaml) ?? parsed);
  return { ...readValues(value, yaml, problem), lines };
}

/** The block with values that are not valid YAML (`KNOT: A Rope`) in quotes; null if still invalid. */
function withQuotedValues(yaml: string): ParsedData | null {
  const lines = yaml.split('\n').map((line) => {
    const [, key = '', value] = /^([\w-]+:[ \t]+)(\S.*?)[ \t]*$/u.exec(line) ?? [];
    return value === undefined || parseYaml(line).problem === null
      ? line
      : `${key}'${value.replaceAll("'", "''")}'`;
  });
  const repaired = parseYaml(lines.join('\n'));
  return repaired.problem === null ? repaired : null;
}

function readTomlBlock(file: string, text: string, reporter: Reporter): FrontMatter {
  const block = /^\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/u.exec(text);
  if (block?.[1] === undefined || block[1].length > maxBlockLength) return none;
  const report = (message: string) => reporter.report('front-matter-invalid', { file, line: 1 }, message);
  const lines = block[0].replace(/\n$/u, '').split('\n').length;
  const { value, problem } = parseToml(block[1]);
  if (problem === null) return { ...readValues(value, block[1], report), lines };
  report(`the front matter ${problem.message}`);
  return { ...none, lines };
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
