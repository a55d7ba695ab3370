import type { Paragraph } from 'mdast';
import { type StyledText, styledText } from '../markdown/styled-text.ts';
import { labelOfLine } from '../names/field-role.ts';
import type { Outline, OutlineHeading } from '../syntax/outline.ts';

/** A field of a page's paper: its name, which is a heading, and the value below. */
export interface LabelledHeading {
  /** `Authors: …`, so that it is read as a labelled line is. */
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
/** A bare "Date" may be the day on which it was read. */
const yearLabel =
  /^(?:(?:publication|published)\s+)?years?$|^(?:publication|published)(?:\s+date)?$|年份?$/iu;

/** Tells whether a label announces the year of a paper. */
export function saysYear(label: string): boolean {
  return yearLabel.test(label);
}

/** The tags of a line that is nothing else. */
export function splitTags(text: string): string[] {
  return text.split(/\s*[,;，；、]\s*/u).filter((tag) => tag !== '');
}

/**
 * Reads `## Title:` with the title below it, and `## Authors:`, `## Venue:`, `## Year:` likewise. Null unless
 * the title appears once, accompanied by authors, a venue or a year. A field that appears twice is left out.
 */
export function readLabelledHeadings({ headings, blocks }: Outline): LabelledHeadings | null {
  const named = headings.filter(({ text }) => titleLabel.test(wordsOf(text)));
  const [titled] = named;
  if (titled === undefined || named.length > 1) return null;
  const below = (heading: OutlineHeading | undefined): LabelledHeading | null => {
    if (heading === undefined) return null;
    const first = blocks.find((block) => block.heading === heading)?.node;
    if (first?.type !== 'paragraph') return null;
    const value = lineOf(first);
    return /\p{L}|\d/u.test(value.text)
      ? { label: wordsOf(heading.text), value, line: first.position?.start.line ?? heading.line }
      : null;
  };
  const of = (role: string) => {
    const found = headings.filter(({ text }) => labelOfLine(`${wordsOf(text)}: x`)?.role === role);
    return found.length === 1 ? below(found[0]) : null;
  };
  const title = below(titled);
  const dated = headings.filter(({ text }) => saysYear(wordsOf(text)));
  const fields = {
    authors: of('authors'),
    venue: of('venue'),
    year: dated.length === 1 ? below(dated[0]) : null,
    tags: of('tags'),
  };
  const isPaper = title !== null && (fields.authors ?? fields.venue ?? fields.year) !== null;
  return isPaper ? { title, ...fields } : null;
}

/** A heading's words without the colon and the marks around them. */
function wordsOf(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');
}

/** A paragraph as one line: it is one value, wherever its source breaks. */
function lineOf({ children }: Paragraph): StyledText {
  const { text, marks } = styledText(children);
  return { text: text.replace(/\s/gu, ' '), marks };
}
