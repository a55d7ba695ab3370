import type { Candidate } from '../candidates/candidate.ts';
import { isRunningProse } from '../candidates/running-prose.ts';
import { isPaperUrl } from '../names/link-kind.ts';
import type { Fields } from '../reading/fields.ts';

/** `Data compiled from https://…`, `built with the help of the`: words that introduce what comes after them. */
const introduces =
  /(?:\s(?:at|from|via|by|of)|[,;])$|\s(?:the|an?|and|or|with|using|into|than|between|is|are|our|your|its|their)$/u;

/** `As shown in [Part 2](…)`: a word that ends no title where the text goes on without a delimiter. */
const endsInMiddle = /\s(?:about|as|for|in|on|that|through|to|which)$/u;

/** `연을 날린다.`, `밧줄입니다`: words that end as a Korean sentence does. */
const koreanSentence = /\p{Script=Hangul}(?:다|(?:세|아|어|해|까|네)요)[.!?。]?$/u;
/** `연은`, `실을 풀고`: a particle, or a verb before another. */
const koreanParticle = /\p{Script=Hangul}(?:은|는|을|를|에서|으로|[하않]고|지만|하며|으면|는데|해서)$/u;

/** Tells whether words go on in those after them. */
export function goesOn(words: string, after: string): boolean {
  if (koreanParticle.test(words)) return koreanSentence.test(after.trimEnd());
  return introduces.test(words) || (endsInMiddle.test(words) && /^\s["“‘'*_]*\p{L}/u.test(after));
}

/** Tells whether a candidate is a paragraph of prose that names no people, no venue with its year and no literature. */
export function isProse({ container, head }: Candidate, { authors, venue, links }: Fields): boolean {
  return (
    container === 'block' &&
    authors.length === 0 &&
    venue?.year == null &&
    !links.some(({ mark }) => isPaperUrl(mark.url)) &&
    isRunningProse(head.text, true)
  );
}

/** Tells whether words say something: they end as a sentence does, or hold several clauses. */
export function isSentence(words: string): boolean {
  return (
    /\p{Ll}[.。!]$/u.test(words) ||
    koreanSentence.test(words) ||
    /\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) ||
    /^(?:I|We|You|Please)\b(?!\s\p{Lu}[^.]*:\s)|\bI['’]\w+/u.test(words)
  );
}
