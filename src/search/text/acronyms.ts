import type { Acronym } from '../../paper/schema.ts';
import { splitWords } from '../../paper/words.ts';

/** One spelling of an acronym, and the other spelling. */
interface Form {
  readonly words: readonly string[];
  /** Must occur exactly: "IT" is an acronym, "it" is not. Empty for long forms. */
  readonly exactText: string;
  readonly other: string;
}

/** The acronyms that a list explains, indexed both ways. */
export interface AcronymTable {
  readonly formsByFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** The significant words of the other spelling, by word. */
  readonly counterparts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The long forms that contain a word, each as its words. */
  readonly longFormsByWord: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const letter = /[\p{L}\p{N}]/u;

/** Words shorter than this, such as "of", do not identify a long form. */
const minSignificantLength = 3;

/** Indexes acronyms. */
export function buildAcronymTable(acronyms: readonly Acronym[]): AcronymTable {
  const formsByFirstWord = new Map<string, Form[]>();
  const counterparts = new Map<string, Set<string>>();
  const longFormsByWord = new Map<string, (readonly string[])[]>();
  for (const { short, long } of acronyms) {
    const shortWords = splitWords(short);
    const longWords = splitWords(long);
    addForms(formsByFirstWord, { words: shortWords, exactText: short, other: long });
    addForms(formsByFirstWord, { words: longWords, exactText: '', other: short });
    const significant = longWords.filter((word) => word.length >= minSignificantLength);
    link(counterparts, shortWords, significant);
    link(counterparts, significant, shortWords);
    for (const word of longWords)
      longFormsByWord.set(word, [...(longFormsByWord.get(word) ?? []), longWords]);
  }
  return { formsByFirstWord, counterparts, longFormsByWord };
}

/** The other spellings of the acronyms, short or long, in a text. */
export function otherSpellings({ formsByFirstWord }: AcronymTable, text: string): string[] {
  if (formsByFirstWord.size === 0) return [];
  const words = splitWords(text);
  const found = new Set<string>();
  words.forEach((word, start) => {
    for (const form of formsByFirstWord.get(word) ?? []) {
      if (
        form.words.every((part, offset) => words[start + offset] === part) &&
        containsExact(text, form.exactText)
      )
        found.add(form.other);
    }
  });
  return [...found];
}

/**
 * Tells whether a query word may match the other spelling of an acronym: a short form always, a word of a
 * long form only when the query has all its words.
 */
export function mayExpandAcronym(
  { longFormsByWord }: AcronymTable,
  word: string,
  query: ReadonlySet<string>,
): boolean {
  const forms = longFormsByWord.get(word);
  return forms === undefined || forms.some((form) => form.every((part) => query.has(part)));
}

/** Tells whether a text contains a short form as a word: "GIT" does not contain "IT". */
function containsExact(text: string, short: string): boolean {
  if (short === '') return true;
  for (let index = text.indexOf(short); index !== -1; index = text.indexOf(short, index + 1)) {
    const after = text.slice(index + short.length, index + short.length + 2).replace(/^s/u, '');
    if (!letter.test(text.charAt(index - 1)) && !letter.test(after.charAt(0))) return true;
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
  counterparts: Map<string, Set<string>>,
  words: readonly string[],
  others: readonly string[],
): void {
  for (const word of words) {
    const known = counterparts.get(word) ?? new Set();
    for (const other of others) known.add(other);
    counterparts.set(word, known);
  }
}
