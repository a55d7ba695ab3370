import { labelAndValue, writtenIn } from '../candidates/heading-labels.ts';
import type { StyledText } from '../markdown/styled-text.ts';
import { type FieldRole, roleOfFieldName } from '../names/field-role.ts';
import type { Outline } from '../syntax/outline.ts';

/** A field of a page's paper: its name, which is a heading, and the value below. */
export interface LabelledHeading {
  /** The heading's words before the colon: `Authors`. */
  readonly label: string;
  readonly value: StyledText;
  readonly line: number;
}

/** The fields of a paper whose names are the headings of its page. */
export interface LabelledHeadings {
  readonly title: LabelledHeading;
  readonly authors: LabelledHeading | null;
  readonly venue: LabelledHeading | null;
  readonly year: LabelledHeading | null;
  readonly tags: LabelledHeading | null;
}

const titleLabel = /^(?:(?:paper|article|full)\s+)?title$|^(?:论文)?(?:标题|题目)$/iu;
/** A bare "Date" may be the day on which the maintainer read the paper. */
const yearLabel =
  /^(?:(?:publication|published)\s+)?years?$|^(?:publication|published)(?:\s+date)?$|年份?$/iu;

/** Tells whether a label announces the year of a paper. */
export function saysYear(label: string): boolean {
  return yearLabel.test(label);
}

/** Splits a line of tags. */
export function splitTags(text: string): string[] {
  return text.split(/\s*[,;，；、]\s*/u).filter((tag) => tag !== '');
}

/**
 * Reads `## Title:` with the title below it, and `## Authors:`, `## Venue:`, `## Year:` likewise; a value may
 * also be beside its name. Null unless the title appears once, accompanied by authors, a venue or a year. A
 * title that is only called `## Paper` needs authors. A field that appears twice is left out.
 */
export function readLabelledHeadings({ headings, blocks }: Outline): LabelledHeadings | null {
  const named = headings.map((heading) => ({ ...labelAndValue(heading.styled), heading }));
  const only = (is: (label: string) => boolean): LabelledHeading | null => {
    const [found, ...others] = named.filter(({ label }) => is(label));
    if (found === undefined || others.length > 0) return null;
    const { label, value, heading } = found;
    if (value !== null) return { label, value, line: heading.line };
    const first = blocks.find((block) => block.heading === heading)?.node;
    const below = first === undefined ? null : writtenIn(first);
    if (below === null) return null;
    return /\p{L}|\d/u.test(below.text)
      ? { label, value: below, line: first?.position?.start.line ?? heading.line }
      : null;
  };
  const of = (role: FieldRole) => only((label) => roleOfFieldName(label) === role);
  const authors = of('authors');
  const title = only((label) => titleLabel.test(label)) ?? (authors === null ? null : of('title'));
  const fields = { authors, venue: of('venue'), year: only(saysYear), tags: of('tags') };
  const isPaper = title !== null && (fields.authors ?? fields.venue ?? fields.year) !== null;
  return isPaper ? { title, ...fields } : null;
}
