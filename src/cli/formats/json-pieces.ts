/** Pieces but for the last are at least this long, in UTF-16 units. */
const minLength = 1 << 16;

/**
 * The text of a record as `JSON.stringify(record, null, 1)` gives it, with a line break at its end, in pieces: as a
 * whole, that of a large dataset takes several hundred megabytes.
 */
export function* jsonPieces(record: object): Generator<string> {
  let piece = '';
  for (const part of partsOf(record)) {
    piece += part;
    if (piece.length < minLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* partsOf(record: object): Generator<string> {
  let before = '{\n ';
  for (const [key, member] of Object.entries(record)) {
    if (member === undefined) continue;
    yield `${before}${JSON.stringify(key)}: `;
    before = ',\n ';
    if (Array.isArray(member) && member.length > 0) yield* elementsOf(member);
    else yield indented(member, 1);
  }
  yield before === '{\n ' ? '{}\n' : '\n}\n';
}

function* elementsOf(list: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const element of list) {
    yield `${before}\n  ${indented(element, 2)}`;
    before = ',';
  }
  yield '\n ]';
}

/** The text of a value whose first line is indented already. Texts inside it have no line breaks of their own. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`);
}
