import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { drawingFolders } from '../imports/allowed-imports.mjs';

const source = join(import.meta.dirname, '..');
const pureFolders = ['view', 'search'] as const;

/** Attributes whose text a reader sees or hears: those of HTML, and those by which the components hand it on. */
const wordAttributes: ReadonlySet<unknown> = new Set([
  ...[
    'alt',
    'aria-description',
    'aria-label',
    'aria-placeholder',
    'aria-roledescription',
    'aria-valuetext',
    'placeholder',
    'title',
  ],
  ...['caption', 'label', 'message', 'more', 'order', 'words'],
]);
/** Fields by which the browser folders hand on such a text. Elsewhere a label is declared with what it names. */
const wordFields: ReadonlySet<unknown> = new Set([
  'act',
  'header',
  'label',
  'message',
  'problem',
  'title',
  'words',
]);

const letter = /\p{L}/u;
/** A text that must be meant for readers, wherever it stands: `Two words`, `what ends so.`, ` or `. */
const sentence = /^\p{Lu}[\p{L}’]*[ ,:;].*\p{L}|^[^/]*\p{L}[.!?…]$|^ \p{Ll}+ $/su;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Finds the texts for readers that stand in a file itself, each with its line. */
function looseWords(path: string, text: string, draws: boolean): string[] {
  const found: string[] = [];
  /** What is shown stands on the page, or is read out. */
  const look = (part: unknown, isShown: boolean): void => {
    if (Array.isArray(part)) for (const each of part) look(each, isShown);
    if (!isNode(part)) return;
    const words = wordsOf(part, text);
    if (letter.test(words) && (isShown || sentence.test(words)))
      found.push(`${path}:${text.slice(0, part.start).split('\n').length}: ${words.trim()}`);
    for (const [inner, isInnerShown] of partsOf(part, isShown, draws)) look(inner, isInnerShown);
  };
  look(parseSync(path, text, { lang: 'tsx' }).program, false);
  return found;
}

/** What a node itself says; what is filled into it is left open. */
function wordsOf({ type, value, start, end }: Node, text: string): string {
  if (type === 'TemplateLiteral') return text.slice(start + 1, Number(end) - 1).replace(/\$\{[^}]*\}/gu, '0');
  return (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? value : '';
}

/** The parts of a node, each with whether it is shown. What is compared, or handed to a function, is a name and not shown. */
function partsOf(
  node: Node,
  isShown: boolean,
  draws: boolean,
): (readonly [part: unknown, isShown: boolean])[] {
  const named = (part: unknown, names: ReadonlySet<unknown>) => isNode(part) && names.has(part.name);
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return [
        [node.openingElement, false],
        [node.children, true],
      ];
    case 'JSXAttribute':
      return [[node.value, named(node.name, wordAttributes)]];
    case 'Property':
      return [[node.value, draws && named(node.key, wordFields)]];
    case 'TemplateLiteral':
      return [[node.expressions, isShown]];
    case 'ImportDeclaration':
      return [];
    case 'BinaryExpression':
    case 'CallExpression':
    case 'MemberExpression':
    case 'VariableDeclaration':
      return Object.values(node).map((part) => [part, false]);
    default:
      return node.type.startsWith('TS')
        ? [[node.expression, isShown]]
        : Object.values(node).map((part) => [part, isShown]);
  }
}

function looseWordsOf(folder: string, draws: boolean): string[] {
  const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
    .flatMap((file) =>
      looseWords(`src/${folder}/${file}`, readFileSync(join(source, folder, file), 'utf8'), draws),
    );
}

describe('the words of the app', () => {
  it.each(drawingFolders)('are not written in %s', (folder) => {
    expect(looseWordsOf(folder, true)).toEqual([]);
  });

  it.each(pureFolders)('are not written in %s', (folder) => {
    expect(looseWordsOf(folder, false)).toEqual([]);
  });
});

describe('words in the wrong place', () => {
  it.each([
    ['the text of an element', '<p>No papers</p>'],
    ['a text beside a number', '<p>{count} papers</p>'],
    ['a choice of texts', "<p>{open && 'fewer'}</p>"],
    ['a text around a number', `<p>{\`+\${count} more\`}</p>`],
    ['an attribute that is read out', '<button aria-label="close" />'],
    ['an attribute with a choice', "<button title={starred ? 'starred' : ''} />"],
    ['an attribute with a name in it', `<a aria-label={\`notes of \${name}\`} />`],
    ['a text handed on', '<Button label="export" />'],
    ['a text in a table of them', "const parts = [{ label: 'compact' }]"],
    ['a sentence anywhere', "const said = 'The link is copied.'"],
    ['a joint of a sentence', "names.join(' or ')"],
  ])('are found: %s', (_, code) => {
    expect(looseWords('sample.tsx', `\n${code};`, true)).toEqual([
      expect.stringMatching(/^sample\.tsx:2: /u),
    ]);
  });

  it.each([
    ['signs', '<p> · {count} › ↵</p>'],
    ['names for the program', '<p className="h-6 flex">{kind === \'paper\' && <Title />}</p>'],
    ['what stands elsewhere', '<p title={tableWords.sort}>{tableWords.isNew}</p>'],
    ['types', "type Kind = 'A paper'"],
  ])('are not seen in %s', (_, code) => {
    expect(looseWords('sample.tsx', `${code};`, true)).toEqual([]);
  });
});
