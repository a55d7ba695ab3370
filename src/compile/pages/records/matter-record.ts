import { bibNames } from '../../bibtex/bib-names.ts';
import { bibRecordsIn, isSameTitle } from '../../bibtex/code-records.ts';
import { texText } from '../../bibtex/tex-text.ts';
import { splitAtSpace } from '../../markdown/white-space.ts';

/**
 * The fields of a BibTeX record that is a value of front matter (`bibtex: |`): of the record with a title or,
 * if `title` is null, of the first that has one. Null if there is no such record.
 */
export function recordInText(value: unknown, title: string | null): Record<string, unknown> | null {
  if (typeof value !== 'string' || !value.trimStart().startsWith('@')) return null;
  const found = bibRecordsIn(value)
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

/** `Berg` of `Max Berg` or `Berg, M.`, folded: given names vary in spelling, surnames hardly ever do. */
function surname(name: string): string {
  const last = name.includes(',') ? (name.split(',', 1)[0] ?? '') : (splitAtSpace(name.trim()).at(-1) ?? '');
  return last
    .normalize('NFKD')
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();
}

/**
 * Tells whether a record names all authors that the front matter names, and more: a group's site may name
 * only its own members. Otherwise the front matter's authors are used.
 */
export function namesMore(recorded: readonly string[], written: readonly string[]): boolean {
  const known = new Set(recorded.map(surname));
  return recorded.length > written.length && written.every((name) => known.has(surname(name)));
}
