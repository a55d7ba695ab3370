import type { Edit, Law, ReadPage } from './law.ts';
import { linesOf, linesOfText, overlap, placeOf } from './printed-places.ts';
import { withStrings } from './readings.ts';

/** Laws about how a page is written. */
export const pageLaws: readonly Law[] = [
  {
    name: 'another bullet character',
    edits: (page) => linesOfText(page).flatMap((line) => editBullet(page, line)),
  },
  { name: 'numbers for bullets, or bullets for numbers', edits: editNumbering },
  { name: 'titles in italics for bold, or in bold for italics', edits: editEmphasis },
  {
    name: 'a dash for a hyphen between fields, or a hyphen for a dash',
    edits: editDashes,
    // Those inside of a field stay in it.
    undo: (reading) => withStrings(reading, (text) => text.replaceAll('–', '-')),
  },
  { name: 'an emoji before all entries', edits: editStarts },
  {
    name: 'lines that end in CR LF',
    edits: ({ lines }) => lines.slice(0, -1).flatMap((_, line) => atEnd(lines, line, '\r')),
  },
  {
    name: 'a space at the end of lines',
    edits: (page) =>
      linesOfText(page).flatMap((line) =>
        // Two spaces or a backslash would break the line.
        /[^\s\\]$/u.test(page.lines[line] ?? '') ? atEnd(page.lines, line, ' ') : [],
      ),
  },
];

function atEnd(lines: readonly string[], line: number, text: string): Edit[] {
  const end = lines[line]?.length ?? 0;
  return [{ line, from: end, to: end, text }];
}

const rule = /^\s*([-*_])(?:\s*\1){2,}\s*$/u;
const nextBullet: Readonly<Record<string, string>> = { '-': '*', '*': '+', '+': '-' };

function editBullet({ lines }: ReadPage, line: number): Edit[] {
  const text = lines[line] ?? '';
  const [, before, bullet] = /^([\s>]*)([-*+])\s+\S/u.exec(text) ?? [];
  if (before === undefined || bullet === undefined || rule.test(text)) return [];
  return [{ line, from: before.length, to: before.length + 1, text: nextBullet[bullet] ?? bullet }];
}

/**
 * The outermost lists only. What is below an item moves with its text. Nothing where a page has tabs, or lines
 * below an item that are indented less than its text.
 */
function editNumbering(page: ReadPage): Edit[] {
  const edits: Edit[] = [];
  /** By how many columns the text of the item above moved. */
  let moved = 0;
  let indent = 0;
  let number = 1;
  for (const line of linesOfText(page)) {
    const text = page.lines[line] ?? '';
    const blanks = /^\s*/u.exec(text)?.[0] ?? '';
    const isBelow = blanks !== '' && blanks !== text;
    if (isBelow && (blanks.includes('\t') || blanks.length < indent)) return [];
    const marker = rule.test(text) ? undefined : /^(?:[-*+]|\d{1,2}[.)]) (?=\S)/u.exec(text)?.[0];
    if (marker !== undefined) {
      const isNumber = /^\d/u.test(marker);
      const other = isNumber ? '- ' : `${number}. `;
      number += 1;
      moved = other.length - marker.length;
      indent = marker.length;
      edits.push({ line, from: 0, to: marker.length, text: other });
    } else if (isBelow) {
      if (moved !== 0)
        edits.push({ line, from: 0, to: Math.max(0, -moved), text: ' '.repeat(Math.max(0, moved)) });
    } else if (text !== blanks) {
      moved = 0;
      indent = 0;
      number = 1;
    }
  }
  return edits;
}

/** Changes all emphasis of the entries whose title has some: a title stays as unlike its neighbours as it was. */
function editEmphasis(page: ReadPage): Edit[] {
  return page.entries.flatMap((entry) => {
    const title = placeOf(entry, 'title');
    const isEmphasised = title !== null && page.lines[title.line]?.[title.from - 1] === '*';
    return isEmphasised ? linesOf(page, entry).flatMap(({ line, text }) => swapEmphasis(line, text)) : [];
  });
}

/** Nothing for a line with a mark that has no partner. */
function swapEmphasis(line: number, text: string): Edit[] {
  const bullet = /^\s*\*\s/u.exec(text)?.[0].length ?? 0;
  const marks = [...text.matchAll(/(?<![*\\])\*{1,2}(?!\*)/gu)].filter(({ index }) => index >= bullet);
  const isPaired = ['*', '**'].every((each) => marks.filter(([mark]) => mark === each).length % 2 === 0);
  if (!isPaired || text.includes('***')) return [];
  return marks.map(({ 0: mark, index }) => ({
    line,
    from: index,
    to: index + mark.length,
    text: mark === '*' ? '**' : '*',
  }));
}

const dashes: Readonly<Record<string, string>> = { ' - ': ' – ', ' – ': ' - ' };

/** Nothing where a page has both. */
function editDashes(page: ReadPage): Edit[] {
  const edits = page.entries.flatMap((entry) => {
    const title = placeOf(entry, 'title');
    return linesOf(page, entry).flatMap(({ line, text }) =>
      [...text.matchAll(/(?<=[^\s>]) [-–] (?=\S)/gu)].flatMap(({ 0: dash, index }) => {
        const edit = { line, from: index, to: index + dash.length, text: dashes[dash] ?? dash };
        return title !== null && overlap(edit, title) ? [] : [edit];
      }),
    );
  });
  const text = page.entries.flatMap((entry) => linesOf(page, entry).map((each) => each.text)).join('\n');
  return /\S - \S/u.test(text) && /\S – \S/u.test(text) ? [] : edits;
}

/** Nothing for rows of tables and blocks of HTML, nor where an entry has an emoji. */
function editStarts(page: ReadPage): Edit[] {
  const starts = page.entries.flatMap(({ first }) => {
    const text = page.lines[first] ?? '';
    const start = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?|#+\s+)?(?=[^\s|<#])/u.exec(text)?.[0];
    return start === undefined ? [] : [{ line: first, from: start.length, to: start.length, text: '📄 ' }];
  });
  const hasEmoji = page.entries.some((entry) =>
    linesOf(page, entry).some(({ text }) => /\p{Extended_Pictographic}/u.test(text)),
  );
  return hasEmoji ? [] : starts;
}
