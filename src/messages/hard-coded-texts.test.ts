import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { browserFolders } from '../imports/allowed-imports.mjs';

const source = join(import.meta.dirname, '..');
/** Names of columns are declared beside their keys. */
const columnNames = 'view/columns.ts';
const pureFolders = ['view', 'search', 'changes'] as const;

/** HTML attributes and component props whose text is shown or read out. */
const textAttributes: ReadonlySet<unknown> = new Set([
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
  ...['caption', 'countText', 'description', 'label', 'message', 'more', 'order', 'text', 'words'],
]);
/** Object fields whose text is shown, in browser folders only: other folders declare labels beside data. */
const textFields: ReadonlySet<unknown> = new Set([
  'action',
  'header',
  'label',
  'message',
  'problem',
  'text',
  'title',
  'words',
]);

const letter = /\p{L}/u;
/** A string that must be text for readers, wherever it is: `Two words`, `a sentence.`, ` or `. */
const sentence = /^\p{Lu}[\p{L}’]*[ ,:;].*\p{L}|^[^/]*\p{L}[.!?…]$|^ \p{Ll}+ $/su;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Finds hard-coded texts for readers in a file, as `path:line: text`. */
function hardCodedTexts(path: string, text: string, draws: boolean): string[] {
  const found: string[] = [];
  /** `isShown`: the node is rendered or read out. */
  const visit = (part: unknown, isShown: boolean): void => {
    if (Array.isArray(part)) for (const each of part) visit(each, isShown);
    if (!isNode(part)) return;
    const nodeText = textOf(part, text);
    if (letter.test(nodeText) && (isShown || sentence.test(nodeText)))
      found.push(`${path}:${text.slice(0, part.start).split('\n').length}: ${nodeText.trim()}`);
    for (const [inner, isInnerShown] of partsOf(part, isShown, draws)) visit(inner, isInnerShown);
  };
  visit(parseSync(path, text, { lang: 'tsx' }).program, false);
  return found;
}

/** The text of a node itself; each interpolation counts as `0`. */
function textOf({ type, value, start, end }: Node, text: string): string {
  if (type === 'TemplateLiteral') return text.slice(start + 1, Number(end) - 1).replace(/\$\{[^}]*\}/gu, '0');
  return (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? value : '';
}

/** The child nodes, each with whether it is shown. Operands, arguments and variable values are not. */
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
      return [[node.value, named(node.name, textAttributes)]];
    case 'Property':
      return [[node.value, draws && named(node.key, textFields)]];
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

function hardCodedTextsIn(folder: string, draws: boolean): string[] {
  const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /(?<!\.(?:test|corpus))\.tsx?$/u.test(file) && `${folder}/${file}` !== columnNames)
    .flatMap((file) =>
      hardCodedTexts(`src/${folder}/${file}`, readFileSync(join(source, folder, file), 'utf8'), draws),
    );
}

describe('texts for readers', () => {
  it.each(browserFolders)('are not hard-coded in %s', (folder) => {
    expect(hardCodedTextsIn(folder, true)).toEqual([]);
  });

  it.each(pureFolders)('are not hard-coded in %s', (folder) => {
    expect(hardCodedTextsIn(folder, false)).toEqual([]);
  });
});

describe('hard-coded texts', () => {
  it.each([
    ['the text of an element', '<p>No papers</p>'],
    ['a text beside a number', '<p>{count} papers</p>'],
    ['a choice of texts', "<p>{open && 'fewer'}</p>"],
    ['a template with a number', `<p>{\`+\${count} more\`}</p>`],
    ['an accessible label', '<button aria-label="close" />'],
    ['an attribute with a choice of texts', "<button title={starred ? 'starred' : ''} />"],
    ['an attribute with a template', `<a aria-label={\`notes of \${name}\`} />`],
    ['a component prop', '<Button label="export" />'],
    ['an object field', "const parts = [{ label: 'compact' }]"],
    ['a sentence anywhere', "const said = 'Link copied.'"],
    ['a conjunction', "names.join(' or ')"],
  ])('are detected: %s', (_, code) => {
    expect(hardCodedTexts('sample.tsx', `\n${code};`, true)).toEqual([
      expect.stringMatching(/^sample\.tsx:2: /u),
    ]);
  });

  it.each([
    ['symbols', '<p> · {count} › ↵</p>'],
    ['class names and kinds', '<p className="h-6 flex">{kind === \'paper\' && <Title />}</p>'],
    ['imported constants', '<p title={tableMessages.sort}>{tableMessages.isNew}</p>'],
    ['types', "type Kind = 'A paper'"],
  ])('are not %s', (_, code) => {
    expect(hardCodedTexts('sample.tsx', `${code};`, true)).toEqual([]);
  });
});
