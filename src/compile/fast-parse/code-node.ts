import type { TreeCursor } from '@lezer/common';
import type { Code } from 'mdast';
import { pointAt, positionOf, type Reading } from './reading.ts';

/** The code between fences that the cursor is at. */
export function codeNode({ from, to }: TreeCursor, reading: Reading): Code {
  const [opening = '', ...lines] = reading.text.slice(from, to).split('\n');
  const indentation = pointAt(reading, from).column - 1;
  const [fence = '', info = ''] = /^(`+|~+)[ \t]*(.*)$/u.exec(opening.trimEnd())?.slice(1) ?? [];
  const closing = withoutIndentation(lines.at(-1) ?? '', indentation).trimEnd();
  const isClosed = closing.startsWith(fence) && /^(?:`+|~+)$/u.test(closing);
  const hasTabs = indentation > 0 && lines.some((line) => /^ *\t/u.test(line));
  if (!isClosed || hasTabs || /[\\&]/u.test(info)) reading.doubtsBlock = true;
  // In an item or quote it may end in another place.
  if (!isClosed && indentation > 0) reading.doubtsAll = true;
  const [lang, meta] = info === '' ? [] : info.split(/(?<=^\S+)[ \t]+/u);
  const code = lines.slice(0, -1).map((line) => withoutIndentation(line, indentation));
  return {
    type: 'code',
    lang: lang ?? null,
    meta: meta ?? null,
    value: code.join('\n'),
    position: positionOf(reading, from, to),
  };
}

function withoutIndentation(line: string, atMost: number): string {
  let at = 0;
  while (at < atMost && line.charAt(at) === ' ') at++;
  return line.slice(at);
}
