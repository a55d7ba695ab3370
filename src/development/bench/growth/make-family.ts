import type { Family } from './families.ts';

const syllables = ['tide', 'rope', 'kite', 'lamp', 'bell', 'oar', 'mill', 'fog', 'hull', 'knot'];

/** A word of its own for each number. */
export function wordOf(number: number): string {
  return [...String(number)].map((digit) => syllables[Number(digit)] ?? '').join('');
}

/** A name of its own for each number. */
export function nameOf(number: number): string {
  const word = wordOf(number);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A family of one page below a heading. */
export function onePage(name: string, parts: number, text: (parts: number) => string): Family {
  return { name, parts, pages: (count) => [{ path: 'README.md', text: `# A\n\n${text(count)}\n` }] };
}

/** A family that repeats a part after the beginning of an entry. */
export function repeated(name: string, part: string, parts: number): Family {
  return onePage(name, parts, (count) => `* Title of it, ${part.repeat(count)}`);
}

/** A family of numbered parts, one a line unless `between` says otherwise. */
export function numbered(
  name: string,
  part: (number: number) => string,
  parts: number,
  between = '\n',
): Family {
  return onePage(name, parts, (count) => series(count, part, between));
}

/** Numbered parts as one text. */
export function series(count: number, part: (number: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, number) => part(number)).join(between);
}
