import { readAward } from '../names/awards.ts';
import type { Draft } from './fields.ts';
import type { LabelledSpan } from './partial-labellings.ts';

/** `Paper(Oral): https://…`: a field name and the award in it. */
const awardInLabel = /^(.*?)\s*[([（]([^()[\]（）]{3,40})[)\]）]$/u;

/** Adds the link that a span is, and the award in its field name; `key` is the field name before it. */
export function addLink({ span }: Pick<LabelledSpan, 'span'>, key: string, draft: Draft): void {
  if (span.link === null) return;
  const bare = /^https?:|^(?:official|link|here|url)$/iu.test(span.text);
  const printed = bare && key !== '' ? key : span.text;
  const [, label = '', inner = ''] = awardInLabel.exec(printed) ?? [];
  const award = label === '' ? null : readAward(inner);
  if (award !== null) draft.awards.push(award);
  draft.links.push({
    mark: span.link,
    label: award === null ? printed : label,
    isVenue: false,
    inBrackets: span.open !== ' ',
  });
}
