import type { Mark } from '../markdown/styled-text.ts';
import { isPersonName } from '../names/people/person-names.ts';
import { partOpeningName } from '../names/short-name.ts';
import { cleanTitle } from '../names/title-text.ts';
import { labelOdds } from './confidence.ts';
import type { Labelling } from './label-lines.ts';
import type { Span } from './lines/spans.ts';
import { isAfterChapter } from './recognise/chapter.ts';
import type { TitlePlace } from './title-place.ts';

/** The gain that a title needs to count, and the one that it needs to be beyond doubt, in log odds. */
const minGain = -2;
const doubtful = -0.85;

/** Whether a labelling has a title that counts. */
export function hasTitle({ title, titleLine, gain }: Labelling): boolean {
  return title !== null && titleLine <= 1 && gain >= minGain;
}

/** The title of a labelled entry; null without one. */
export function titleOf(labelling: Labelling): TitlePlace | null {
  const { title } = labelling;
  if (title === null || !hasTitle(labelling)) return null;
  const { span } = title;
  const { name, title: printed } = partOpeningName(cleanTitle(span.text));
  if (printed === '' || !/[\p{L}\p{N}]/u.test(printed)) return null;
  const link = linkOf({ title });
  return {
    setAs: link !== null ? 'link' : span.setAs === 'strong' ? 'strong' : 'plain',
    title: printed,
    name,
    isQuoted:
      span.from > 0 &&
      (span.open.endsWith('"') ||
        (span.setAs === 'emphasis' && (isAfterChapter(span) || isAfterPerson(span)))),
    start: span.start,
    end: span.end,
    link,
  };
}

/** `Ada Frost: *A Title of Words*` */
function isAfterPerson({ isSetOff, start, line: { text } }: Span): boolean {
  const before = text.text.slice(0, start).replace(/[\s*_:–—-]+$/u, '');
  return isSetOff && /^\p{Lu}\S*\s\p{Lu}/u.test(before) && isPersonName(before);
}

/** The words that may be the title instead, to report them; null if there is little doubt. */
export function otherTitleOf({ runnerUp, gain, lines }: Labelling): string | null {
  const isDoubtful = gain < doubtful || lines.flat().some((one) => labelOdds(one) < doubtful);
  return isDoubtful ? (runnerUp?.span.text ?? null) : null;
}

/** The link that a title is, or begins with. */
export function linkOf({ title }: Pick<Labelling, 'title'>): Mark | null {
  return title === null ? null : (title.span.link ?? title.span.line.atoms[title.span.from]?.link ?? null);
}
