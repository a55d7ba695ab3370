import type { FieldLine } from './field-lines.ts';
import type { People } from './people.ts';
import type { TailLink } from './tail-reading.ts';
import type { PrintedVenue } from './venue.ts';

/** What a candidate prints, wherever it stands: behind the title or in the lines below it. */
export interface Fields {
  readonly venue: PrintedVenue | null;
  /** The year of a date that stands alone. */
  readonly date: number | null;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly awards: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly TailLink[];
  /** Words behind the title that are none of these. */
  readonly rest: string;
  readonly remarks: readonly FieldLine[];
  /** A short name that the list gives in a place of its own. */
  readonly name: string | null;
}

/** Fields while they are read. */
export type Draft = {
  -readonly [Key in keyof Fields]: Fields[Key] extends readonly (infer Item)[] ? Item[] : Fields[Key];
};

export function addPeople({ authors, affiliations }: People, draft: Draft): void {
  draft.authors.push(...authors);
  draft.affiliations.push(...affiliations);
}
