import { affiliationStrength } from '../../names/affiliations.ts';
import { isLabel } from '../../names/link-kind.ts';
import { nameInTitle } from '../../names/short-name.ts';
import type { Labelling } from '../label-lines.ts';
import type { Fact } from './add-fact.ts';

/** `(DWA) A Title`, `**DWA:** "A Title"`: a word or two before the title are its short name. */
export function isShortName({ label, text, span }: Fact, { title }: Labelling): boolean {
  if ((label !== 'remark' && label !== 'tag') || title === null || span.to >= title.span.from) return false;
  const isBeforeQuoted =
    span.from === 0 && span.to + 1 === title.span.from && span.close === ':' && title.span.open.endsWith('"');
  return (
    (span.open.endsWith('(') || (isBeforeQuoted && nameInTitle(`${text}: …`) !== null)) &&
    text.length <= 24 &&
    /^(?=.*\p{Lu})[\p{L}\p{N}][^.,;:]*$/u.test(text) &&
    text.split(' ').length <= 2
  );
}

/** `[KNOT 2024, VKITE]`, `(VKITE, KNOT 2024)`: capitals that share a venue's bracket are a short name. */
export function isBesideVenue(
  { label, text, span }: Fact,
  before: Fact | undefined,
  after: Fact | undefined,
): boolean {
  if (
    label === 'venue' ||
    label === 'title' ||
    text.length > 24 ||
    !/^(?=\S*\p{Lu}\S*\p{Lu})[\p{L}\p{N}+-]+$/u.test(text)
  )
    return false;
  const closes = span.close === ']' || span.close === ')';
  const isIn = closes
    ? before?.label === 'venue' && /[[(]$/u.test(before.span.open)
    : after?.label === 'venue' && /[[(]$/u.test(span.open) && /^[\])]/u.test(after.span.close);
  return isIn && !isLabel(text) && affiliationStrength(text) !== 'sure';
}
