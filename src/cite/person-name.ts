/** A name in parts, for citation styles; `literal` when the parts cannot be told apart. */
export type PersonName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** Lower-case words that belong to the family name after them: `van der Berg`. */
const particle = /^\p{Ll}[\p{L}'’.]*$/u;
const suffix = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/iu;
/** Han, kana, hangul: the family name comes first, and no space marks its end. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}·・\s]+$/u;

/** The last word of a name that is a group's: `The Kite Team`. */
const group = /\b(?:team|group|consortium|collaboration|committee|organi[sz]ation|foundation|community)$/i;

/** Parses a name as written: `Ada B. Lovelace`, `Lovelace, Ada B.`, `Jan van der Berg`, `Sammy Davis Jr.`. */
export function personName(written: string): PersonName {
  const name = written.replace(/\s+/gu, ' ').trim();
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/u);
  if (suffix.test(given) && more.length < 2) {
    const [first] = more;
    return first === undefined
      ? withSuffix(personNameParts(family), given, name)
      : { family, given: first, suffix: given };
  }
  if (more.length > 0) return { literal: name };
  if (family !== '' && given !== '') return { family, given };
  return personNameParts(name);
}

function withSuffix(parts: PersonName, end: string, whole: string): PersonName {
  return 'literal' in parts ? { literal: whole } : { ...parts, suffix: end };
}

function personNameParts(name: string): PersonName {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 2 && suffix.test(last))
    return withSuffix(personNameParts(words.slice(0, -1).join(' ')), last, name);
  if (words.length < 2 || unspaced.test(name) || group.test(name)) return { literal: name };
  const start = words.findIndex(
    (word, index) => index > 0 && (particle.test(word) || index === words.length - 1),
  );
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
