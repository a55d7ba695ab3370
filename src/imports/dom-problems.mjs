import { parseSync } from 'vite';

/** Functions that look up elements by id or selector. */
const lookups = ['getElementById', 'querySelector', 'querySelectorAll', 'closest', 'matches'];

/** Elements that occur once in the page; looking one up by tag name couples folders. */
const landmarks = /^(?:main|table|thead)$/u;

/**
 * Finds couplings between folders through the DOM: look-ups of an id or data attribute that the folder does
 * not write itself, and of a landmark by tag name. Shared names are constants in `ui/dom.ts`, which is exempt.
 * @param {{ path: string, text: string }[]} files The browser's source files, with paths relative to `src`.
 * @returns {string[]} One line per problem: location and looked-up name.
 */
export function domProblems(files) {
  const uses = files
    .filter(({ path }) => path !== 'ui/dom.ts')
    .map(({ path, text }) => ({ path, ...usesOf(path, text) }));
  const written = new Map();
  for (const { path, writes } of uses) {
    const own = written.get(folderOf(path)) ?? new Set();
    for (const name of writes) own.add(name);
    written.set(folderOf(path), own);
  }
  return uses.flatMap(({ path, reads }) =>
    reads
      .filter(({ name }) => !written.get(folderOf(path)).has(name))
      .map(
        ({ name, line }) =>
          `src/${path}:${line}: ${name} belongs to another folder; use a constant from ui/dom.ts`,
      ),
  );
}

/** The names that a file writes into the page and those that it looks up, with line numbers. */
function usesOf(path, text) {
  const writes = [];
  const reads = [];
  const read = (name, { start }) => reads.push({ name, line: text.slice(0, start).split('\n').length });
  walk(parseSync(path, text, { lang: 'tsx' }).program, (node) => {
    if (node.type === 'JSXAttribute') {
      const name = String(node.name.name);
      if (name.startsWith('data-')) writes.push(`[${name}]`);
      if (name === 'id' && node.value?.type === 'Literal') writes.push(`#${node.value.value}`);
    }
    if (node.type === 'CallExpression' && lookups.includes(node.callee.property?.name)) {
      const [argument] = node.arguments;
      for (const name of namesIn(node.callee.property.name, argument)) read(name, node);
    }
    if (node.type === 'MemberExpression' && node.object.property?.name === 'dataset' && !node.computed) {
      const name = `[data-${node.property.name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}]`;
      if (isRoot(node.object.object)) writes.push(name);
      else read(name, node);
    }
  });
  return { writes, reads };
}

/** Attributes of the root element are the reader's preferences, shared by all folders. */
function isRoot(node) {
  return node.type === 'MemberExpression' && node.property.name === 'documentElement';
}

function namesIn(lookup, argument) {
  const text =
    argument?.type === 'Literal'
      ? String(argument.value)
      : (argument?.quasis ?? []).map(({ value }) => value.raw).join('*');
  if (text === '') return [];
  if (lookup === 'getElementById') return argument.type === 'Literal' ? [`#${text}`] : [];
  const names = [...text.matchAll(/#[\w-]+|\[data-[\w-]+/gu)].map(([name]) =>
    name.startsWith('[') ? `${name}]` : name,
  );
  return landmarks.test(text) ? [...names, `<${text}>`] : names;
}

function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const part of Object.values(node)) if (typeof part === 'object') walk(part, visit);
}

function folderOf(path) {
  return path.split('/')[0];
}
