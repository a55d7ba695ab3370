import { isPublisher } from '../names/gazetteer/publishers.ts';
import { unambiguousVenue } from '../names/gazetteer/venue-names.ts';
import { capitalWord, pattern } from '../patterns/pattern.ts';

/**
 * `… by Claire M. arXiv, 2015`, `Knots with R. Northwind Press, 2016`: a middle initial or the name of a
 * language, then a venue's short name or a publisher.
 */
export function isBeforeVenue(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 20), index);
  const [, words = '', first = ''] =
    /^\.\s((\p{L}+)(?:\s[\p{L}&]+){0,3})(?=[,.;:(]|\s\(|$)/u.exec(text.slice(index, index + 60)) ?? [];
  if (/\s(?:in|with|using|for)\s[CJRS]$/u.test(before) && isPublisher(words)) return true;
  return (
    /\p{L}\p{Lu}/u.test(first) && /\p{Lu}\p{Ll}+\s\p{Lu}$/u.test(before) && unambiguousVenue(first) !== null
  );
}

/** `A Title of Words. van der Berg, Max; …`: a surname may begin with lower-case words. */
export const surnameWithParticle = pattern('u')`
  ^\.\s(?:(?:van|von|de|du|der|den|del|della|di|da|dos|la|le|el|al|ten|ter)\s){1,2}
  ${capitalWord}(?:,\s\p{Lu}|;|\s\p{Lu}{1,3}[,;.])`;

/** `… of kites. npj Wind Science, 3(1)`, `… of kites. science 323`: a lower-case journal and its volume. */
export function isLowerCaseJournal(after: string): boolean {
  const [, name] = /^\.\s(\p{Ll}[\p{L}&\s-]{3,50}?),?\s\d{1,4}(?:\s?[(,:;.]|$)/u.exec(after) ?? [];
  return name !== undefined && (/^npj\s\p{Lu}/u.test(name) || unambiguousVenue(name)?.kind === 'journal');
}
