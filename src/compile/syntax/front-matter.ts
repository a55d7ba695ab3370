import { parseDocument } from 'yaml';
import type { Reporter } from '../diagnostics/reporter.ts';

/** The keys of a page's front matter that mean something here. */
export interface FrontMatter {
  readonly title: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  /** Lines that the block takes, its two fences included; 0 when there is none. */
  readonly lines: number;
}

const none: FrontMatter = { title: null, description: null, tags: [], lines: 0 };

/** Largest front matter that is parsed, in characters: more is no description of a page. */
const largestBlock = 64 * 1024;

/**
 * Reads the YAML block that opens a page. It is taken out before the markdown is parsed, because an unclosed block
 * makes the stock extension read every later list as a paragraph. Aliases are refused: they can grow without bound.
 */
export function readFrontMatter(file: string, text: string, reporter: Reporter): FrontMatter {
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
  if (yaml.length > largestBlock) {
    problem('the front matter is too long and was left out');
    return { ...none, lines };
  }
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined)
    problem(
      `the front matter is not valid YAML: ${error.message.split('\n')[0]}`,
      1 + (error.linePos?.[0].line ?? 1),
    );
  return { ...readKeys(yaml, document, problem), lines };
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
    problem('the front matter uses aliases, which are not followed');
  }
  const keys = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const description = textOf(keys.get('description')) ?? firstLineOf(yaml, 'description');
  const printed = keys.get('tags');
  const tags = typeof printed === 'string' ? printed.split(',') : printed;
  for (const key of ['title', 'description'])
    if (typeof keys.get(key) === 'object' && keys.get(key) !== null)
      problem(`the ${key} of the front matter is no text`);
  if (tags != null && !Array.isArray(tags)) problem('the tags of the front matter are no list');
  return {
    title: textOf(keys.get('title')),
    description,
    tags: Array.isArray(tags) ? tags.flatMap((tag) => textOf(tag) ?? []) : [],
    lines: 0,
  };
}

/** Recovers a value that YAML refuses, such as one with an unquoted colon. */
function firstLineOf(yaml: string, key: string): string | null {
  const found = new RegExp(`^${key}:[ \\t]*([^\\n>|&*!][^\\n]*)$`, 'mu').exec(yaml)?.[1];
  return found?.trim().replace(/^(['"])(.*)\1$/u, '$2') || null;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function looksLikeKeys(yaml: string): boolean {
  return yaml.trim() === '' || /^[\w-]+[ \t]*:/mu.test(yaml);
}
