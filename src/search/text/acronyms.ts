import type { Acronym } from '../../paper/schema.ts';
import { splitWords } from '../../paper/words.ts';

/** A spelling to look for, and the other spelling it stands for. */
interface Form {
  readonly words: readonly string[];
  /** Text that must occur as it is: "IT" is an acronym, "it" is not. */
  readonly printed: string;
  readonly other: string;
}

/** The acronyms a list explains, ready to be looked up both ways. */
export interface AcronymTable {
  readonly formsByFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** For a word of one spelling the telling words of the other. */
  readonly standsFor: ReadonlyMap<string, ReadonlySet<string>>;
  /** For a word the long forms that it is a part of, each as its words. */
  readonly longFormsWith: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const letter = /[\p{L}\p{N}]/u;

/** Words shorter than this, such as "of", do not tell a long form. */
const shortestTellingWord = 3;

/** Prepares the acronyms that a list explains. */
export function buildAcronymTable(acronyms: readonly Acronym[]): AcronymTable {
  const formsByFirstWord = new Map<string, Form[]>();
  const standsFor = new Map<string, Set<string>>();
  const longFormsWith = new Map<string, (readonly string[])[]>();
  for (const { short, long } of acronyms) {
    const shortWords = splitWords(short);
    const longWords = splitWords(long);
    addForms(formsByFirstWord, { words: shortWords, printed: short, other: long });
    addForms(formsByFirstWord, { words: longWords, printed: '', other: short });
    const telling = longWords.filter((word) => word.length >= shortestTellingWord);
    link(standsFor, shortWords, telling);
    link(standsFor, telling, shortWords);
    for (const word of longWords) longFormsWith.set(word, [...(longFormsWith.get(word) ?? []), longWords]);
  }
  return { formsByFirstWord, standsFor, longFormsWith };
}

/** Finds the acronyms, short or long, that a text prints, and returns their other spellings. */
export function otherForms({ formsByFirstWord }: AcronymTable, text: string): string[] {
  if (formsByFirstWord.size === 0) return [];
  const words = splitWords(text);
  const found = new Set<string>();
  words.forEach((word, start) => {
    for (const form of formsByFirstWord.get(word) ?? []) {
      if (form.words.every((part, offset) => words[start + offset] === part) && isPrinted(text, form.printed))
        found.add(form.other);
    }
  });
  return [...found];
}

/** Tells whether a word of a query may stand for the other spelling of an acronym: a short form may, a word of a long form only with all the others. */
export function mayStandFor(
  { longFormsWith }: AcronymTable,
  word: string,
  query: ReadonlySet<string>,
): boolean {
  const forms = longFormsWith.get(word);
  return forms === undefined || forms.some((form) => form.every((part) => query.has(part)));
}

/** Tells whether a text prints a short form by itself, and not as a part of another word: "GIT" does not print "IT". */
function isPrinted(text: string, short: string): boolean {
  if (short === '') return true;
  for (let place = text.indexOf(short); place !== -1; place = text.indexOf(short, place + 1)) {
    const behind = text.slice(place + short.length, place + short.length + 2).replace(/^s/u, '');
    if (!letter.test(text.charAt(place - 1)) && !letter.test(behind.charAt(0))) return true;
  }
  return false;
}

/** Adds a form in the singular and in the plural. */
function addForms(forms: Map<string, Form[]>, form: Form): void {
  const last = form.words.at(-1);
  if (last === undefined) return;
  for (const words of [form.words, [...form.words.slice(0, -1), `${last}s`]]) {
    const first = words[0] ?? last;
    forms.set(first, [...(forms.get(first) ?? []), { ...form, words }]);
  }
}

function link(
  standsFor: Map<string, Set<string>>,
  words: readonly string[],
  others: readonly string[],
): void {
  for (const word of words) {
    const known = standsFor.get(word) ?? new Set();
    for (const other of others) known.add(other);
    standsFor.set(word, known);
  }
}
