import { readAward } from '../names/awards.ts';
import { isLabel, isPaperUrl } from '../names/link-kind.ts';
import type { Draft } from './fields.ts';
import type { LabelledSpan } from './partial-labellings.ts';

/** `Paper(Oral): https://…`: a field name and the award in it. */
const awardInLabel = /^(.*?)\s*[([（]([^()[\]（）]{3,40})[)\]）]$/u;

/** `Paper (2019)`, `Publication 2019`: a label and the year of the work. In `arXiv 2009`, it may be part of a number. */
const yearInLabel = /^(.*\p{L})(?<!arxiv)\s*[([（]?((?:19|20)\d{2})[)\]）]?$/iu;

/** Adds the link that a span is, and the award or the year in its label; `key` is the field name before it. */
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
