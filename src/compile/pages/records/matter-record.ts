import { bibNames } from '../../bibtex/bib-names.ts';
import { texText } from '../../bibtex/tex-text.ts';
import { isSameTitle, recordsIn } from './fenced-record.ts';

/**
 * The BibTeX record that a value of front matter is (`bibtex: |`), by its fields: that of a title, or the first with
 * any. Null for another value, or if no record has the title.
 */
export function recordInText(value: unknown, title: string | null): Record<string, unknown> | null {
  if (typeof value !== 'string' || !value.trimStart().startsWith('@')) return null;
  const found = recordsIn(value)
    .map(({ fields }) =>
      Object.fromEntries(
        [...fields].map(([name, { text }]): [string, unknown] => [
          name,
          name === 'author' ? peopleIn(text) : texText(text),
        ]),
      ),
    )
    .find((record) => {
      const recorded = String(record.title ?? '');
      return title === null ? recorded !== '' : isSameTitle(recorded, title);
    });
  return found ?? null;
}

function peopleIn(text: string): readonly string[] {
  const { names, isComplete } = bibNames(text);
  return isComplete ? names : [...names, 'et al.'];
}

/** `max berg`: initials and spellings of given names differ, surnames hardly. */
function surname(name: string): string {
  const last = name.includes(',') ? (name.split(',', 1)[0] ?? '') : (name.trim().split(/\s+/u).at(-1) ?? '');
  return last
    .normalize('NFKD')
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();
}

/**
 * Whether a record names all who are written and more: a group's site may name only its own members. What is written
 * counts otherwise.
 */
export function namesMore(recorded: readonly string[], written: readonly string[]): boolean {
  const known = new Set(recorded.map(surname));
  return recorded.length > written.length && written.every((name) => known.has(surname(name)));
}
