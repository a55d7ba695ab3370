import type { Place, StyledText } from '../../markdown/styled-text.ts';
import { readAward } from '../../names/awards.ts';
import { badgeLabel } from '../../names/badge.ts';
import { identifiersOf } from '../../names/identifiers.ts';
import { isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { printedIdentifiers } from '../../names/printed-identifiers.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { LabelledSpan } from '../partial-labellings.ts';
import type { Draft, FieldLink } from './fields.ts';

/** `Paper(Oral): https://…`: a field name and the award in it. */
const awardInLabel = /^(.*?)\s*[([（]([^()[\]（）]{3,40})[)\]）]$/u;

/** `Paper (2019)`: a label and the year of the work. In `arXiv 2009`, it may be part of a number. */
const yearInLabel = pattern('iu')`^(.*\p{L})(?<!arxiv)\s*[([（]?(${printedYear})[)\]）]?$`;

/** Adds the link that a span is, and the award or the year in its label; `key` is its field name. */
export function addLink({ span }: Pick<LabelledSpan, 'span'>, key: string, draft: Draft): void {
  if (span.link === null) return;
  const bare = /^https?:|^(?:official|link|here|url)$/iu.test(span.text);
  const printed = bare && key !== '' ? key : span.text;
  const [, label = '', inner = ''] = awardInLabel.exec(printed) ?? [];
  const award = label === '' ? null : readAward(inner);
  if (award !== null) draft.awards.push(award);
  const [, words = '', year] = yearInLabel.exec(printed) ?? [];
  if (year !== undefined && isLabel(words) && isPaperUrl(span.link.url)) draft.date ??= Number(year);
  draft.links.push({
    mark: span.link,
    label: award === null ? printed : label,
    isVenue: false,
    inBrackets: span.open !== ' ',
  });
}

/** The links on pictures such as badges. Their label is taken from the address of the picture. */
export function pictureLinks({ text, marks }: StyledText): FieldLink[] {
  return marks.flatMap((mark) => {
    if (
      mark.kind !== 'link' ||
      mark.url === '' ||
      /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(text.slice(mark.start, mark.end))
    )
      return [];
    const picture = marks.find(
      ({ kind, start, end }) => kind === 'image' && start >= mark.start && end <= mark.end,
    );
    if (picture === undefined) return [];
    const label = badgeLabel(picture.url);
    return [{ mark, label, isVenue: false, inBrackets: isLabel(label) }];
  });
}

/** Links for identifiers printed as plain text: `doi:10.1000/182`. `at` is where the line begins. */
export function printedLinks({ text, marks }: StyledText, at: Place): FieldLink[] {
  return printedIdentifiers(text)
    .filter(
      ({ start, end }) => !marks.some((mark) => mark.kind === 'link' && mark.start < end && mark.end > start),
    )
    .map(({ start, end, label, url }) => ({
      mark: { kind: 'link', start, end, url, at },
      label,
      isVenue: false,
      inBrackets: true,
    }));
}

/**
 * The printed links that tell more of a paper than its other links do: the first DOI and the first number at
 * arXiv, or the first at PubMed if it has neither.
 */
export function furtherLinks(printed: readonly FieldLink[], others: readonly string[]): FieldLink[] {
  const known = new Set(others.flatMap((url) => Object.keys(identifiersOf(url))));
  return printed.filter(({ mark }) => {
    const kinds = Object.keys(identifiersOf(mark.url));
    const isNew = kinds.length === 0 ? known.size === 0 : !kinds.some((kind) => known.has(kind));
    for (const kind of [...kinds, 'any']) known.add(kind);
    return isNew;
  });
}
