/** Text shorter than this is no more than a remark. */
const minLength = 250;
/** Four words in lower case in a row: a clause rather than a name or a title. */
const clause = /(?:(?:^|\s)\p{Ll}[\p{L}'’-]*,?){4}/u;
/** A sentence ends in a lower-case word; a fact of a citation ends in a name, a year or pages. */
const endsInLowerCase = /(?:\s|-|—)\p{Ll}[\p{L}'’-]{2,}\)?$/u;

/**
 * Tells whether text is prose rather than a citation with a remark: it is long, and its first sentence and at
 * least one of the next two continue in lower-case words and end in one. The first may end in a name where
 * nothing else in the text may be a citation.
 */
export function isRunningProse(text: string, mayEndInName = false): boolean {
  if (text.length < minLength) return false;
  const [first = '', ...rest] = text
    .slice(0, 900)
    .split(/(?<=\p{L}{3}\)?|\d|\p{L}\))[.?!](?:\s+(?=["“]?\p{Lu})|$)/u, 3);
  const runsOn = (sentence: string) => clause.test(sentence) && endsInLowerCase.test(sentence);
  return (mayEndInName ? clause.test(first) : runsOn(first)) && rest.some(runsOn);
}
