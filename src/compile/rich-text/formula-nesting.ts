/** The parser is recursive; formulas nested deeper are unreadable anyway. */
const maxDepth = 40;

/** Brackets in the text of a formula need not match, and cost the parser less. */
const maxFences = 300;

const tokens = /\\(?<command>[a-zA-Z]+|[\s\S])|(?<brace>[{}])|(?<fence>[()[\]])/gu;
const openings = new Set([
  'left',
  'begin',
  'bigl',
  'Bigl',
  'biggl',
  'Biggl',
  'lgroup',
  'lvert',
  'lVert',
  'lceil',
  'lang',
]);
const closings = new Set(['right', 'end']);
/** Commands that take all that follows in their group as their argument. */
const declarations = new Set(
  (
    'rm sf tt bf it cal color matrix bordermatrix middle toggle ' +
    'tiny Tiny small normalsize large Large LARGE huge Huge ' +
    'displaystyle textstyle scriptstyle scriptscriptstyle'
  ).split(' '),
);

/** Tells whether a formula in TeX nests its groups, fences and declarations too deeply to be parsed. */
export function formulaNestsTooDeep(tex: string): boolean {
  /** The number of declarations in each group that is open. */
  const groups = [0];
  let depth = 0;
  let fences = 0;
  for (const { groups: { command = '', brace, fence } = {} } of tex.matchAll(tokens)) {
    if (fence !== undefined) fences = Math.max(0, fences + (fence === '(' || fence === '[' ? 1 : -1));
    else if (/^[bB]igg?[lrm]?$/u.test(command)) fences += 1;
    if (fences > maxFences) return true;
    if (brace === '{' || openings.has(command)) {
      groups.push(0);
      depth += 1;
    } else if ((brace === '}' || closings.has(command)) && groups.length > 1) {
      depth -= 1 + (groups.pop() ?? 0);
    } else if (declarations.has(command)) {
      groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
      depth += 1;
    }
    if (depth > maxDepth) return true;
  }
  return false;
}

const definition =
  /\\(?:[gex]?def|let|futurelet|(?:re|provide)?newcommand|renewcommand|providecommand)(?![a-zA-Z])/u;

/** Tells whether a formula defines macros, which may nest without end when they are expanded. */
export function definesMacros(tex: string): boolean {
  return definition.test(tex);
}
