import { authorsWithEtAl } from '../../paper/authors-of.ts';
import { excerptOf } from '../../paper/rich-text.ts';
import type { Paper } from '../../paper/schema.ts';

/** How long a description is at most, in characters, unless a word is longer. */
export const descriptionLength = 200;

/** A text up to the last word that fits a description. */
export function shortened(text: string): string {
  return text.length <= descriptionLength
    ? text
    : `${text.slice(0, descriptionLength).replace(/\s+\S*$/u, '')} …`;
}

/** What the list remarks about a paper, shortened; empty if it remarks nothing. */
export function remarkOn({ notes }: Paper): string {
  return shortened(excerptOf(notes, descriptionLength));
}

/** Where a paper appeared, who wrote it and where they work, as far as the list says so. */
export function originOf(paper: Paper): string {
  const { venue, year, affiliations } = paper;
  return [venue?.raw ?? year, authorsWithEtAl(paper).join(', '), affiliations.join(', ')]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
