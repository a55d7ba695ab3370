import type { Candidate } from '../../candidates/candidate.ts';
import { linksOf } from '../../markdown/styled-text.ts';
import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { hasVenueWord } from '../../names/venue-kind.ts';
import { pattern } from '../../patterns/pattern.ts';

/** `KNOT, Kites for Northern Towns`: a short name, a comma or dash, and the words that it stands for. */
const defined = /^\s*(\p{Lu}[\p{L}\p{N}-]{1,11})\s*(?:[,=]|\s[–—-])\s*([^,:：=.()[\]]+?)\s*$/u;

/** `KNOT is …`, `KNOT stands for …`, `KNOT 是 …`: a name, and the venue that it is said to stand for. */
const saidToBe = pattern('u')`
  ^\s*(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*)?)(?:\s+(?:is(?:\sshort\sfor)?|stands\sfor|means
  |denotes|abbreviates|ist|steht\sfür|est|signifie|es|significa)\s+|\s?(?:=|→|->|指的是|是指|指|是|为|代表)\s?)
  (?:the\s|die\s|das\s|der\s|la\s|le\s|el\s)?(\p{Lu}[^.。]*?)[\s.;,。；]*$`;

/** Whether a line explains an acronym: `KNOT, Kites for Northern Towns`, `KNOT is the Knot Conference`. */
export function isDefinition({ head, lines }: Candidate): boolean {
  if (linksOf(head).length > 0 || lines.some(({ text }) => linksOf(text).length > 0)) return false;
  const [, name = '', meant = ''] = saidToBe.exec(head.text) ?? [];
  if (hasVenueWord(meant) || [name, meant].some((words) => unambiguousVenue(words) !== null)) return true;
  const [, short = '', long = ''] = defined.exec(head.text) ?? [];
  return short !== '' && /\s/u.test(long) && abbreviates(fold(short), long.split(/[\s-]+/u).map(fold));
}

/** Tells whether letters are the initials of words, in order; short words may be left out. */
function abbreviates(letters: string, words: readonly string[]): boolean {
  const [word, ...others] = words;
  if (word === undefined) return letters === '';
  if (word.length <= 3 && abbreviates(letters, others)) return true;
  for (let count = 1; count <= word.length && letters.startsWith(word.slice(0, count)); count += 1)
    if (abbreviates(letters.slice(count), others)) return true;
  return false;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
