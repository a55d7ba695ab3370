import { pattern, printedYear } from '../../patterns/pattern.ts';

/** A degree, without the word “thesis”: `Ph.D.`, `Master`, `MSc`, `Doctorado`. */
const degree = pattern('iu')`
  ^(?:master(?:['’]?s)?|doctor(?:al|ate)?|bachelor(?:['’]?s)?|post-?doc(?:toral)?|doctorado|doctorat
  |m[aá]ster|maestría|licenciatura|habilitation|博士|硕士|学士)(?:\s(?:degree|student|candidate))?\.?$`;
/** Abbreviations, case-sensitive: `MEng` is a degree, but `Meng` a surname. */
const abbreviatedDegree = pattern('u')`
  ^(?:[Pp][Hh]\.?\s?[Dd]|D\.?\s?Phil|M\.?\s?Phil|M\.?\s?S[Cc]|B\.?\s?S[Cc]|M(?:Eng|\.\s?Eng)
  |B(?:Eng|\.\s?Eng)|M\.?\s?Res|Dr\.?\s?rer\.?\s?nat)\.?(?:\s(?:degree|student|candidate))?$`;

/** Saves time: in most texts, no part begins with a letter that degrees begin with. */
const opensLikeDegree = /(?:^|[,，(])\s*[bdhlmp博硕学]/iu;

/** Tells whether a text names a degree and nothing else: then it is no venue. */
export function isDegree(text: string): boolean {
  if (text.length > 24 || !opensLikeDegree.test(text)) return false;
  return degree.test(text.trim()) || abbreviatedDegree.test(text.trim());
}

const yearAfterDegree = pattern('u')`(?<![\s)])[\s)]*(?:${printedYear})?[\s)]*$`;

/** `Ada Frost, Ph.D., 2015`, `Master 2020`: the degree that a thesis is for is not its venue. */
export function holdsDegree(text: string): boolean {
  return (
    opensLikeDegree.test(text) &&
    text.split(/[,，(]\s*/u).some((part) => isDegree(part.replace(yearAfterDegree, '')))
  );
}
