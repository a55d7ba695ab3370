import { isPaperUrl } from '../../names/link-kind.ts';
import { readCiteLabel } from '../../names/people/people.ts';
import { capitalWord, part, pattern } from '../../patterns/pattern.ts';
import type { Span } from './spans.ts';

const surname = part`
  (?:(?:[Dd]os|[Dd]a|[Dd]e(?:[lrn]|\sla)?|[Dd]i|[Ll][ae]|[Vv][ao]n(?:\sde[rn])?)\s)?${capitalWord}`;
/** `Frost et al.`, `Dos Santos & Berg, 2020`, `Elm (2019)`: without "et al.", every name is one word. */
const bySurnames = pattern('u')`
  ^[^\d]{1,40}(?<=\s|,)et\.?\s?al
  |^${surname}(?:(?:\s?[,&]\s?|\sand\s|,\s(?:&|and)\s)${surname}){0,3},?\s[(（]?\d{4}`;

/** `[Frost et al., 2020](…)`: whether this is all that a line says of a paper. */
export function isAllThatCites({ line, from, to, text, link, fillsLink }: Span): boolean {
  return (
    fillsLink &&
    from === 0 &&
    to === line.atoms.length - 1 &&
    isPaperUrl(link?.url ?? '') &&
    bySurnames.test(text) &&
    readCiteLabel(text) !== null
  );
}
