import type { Mark } from '../../markdown/styled-text.ts';
import type { PrintedVenue } from '../../names/venue.ts';
import type { FieldLine } from '../entry-lines.ts';
import type { OwnField } from './own-fields.ts';
import type { Published } from './publisher-of.ts';

/** A link of an entry besides its title, with its label as printed. */
export interface FieldLink {
  readonly mark: Mark;
  readonly label: string;
  /** The venue itself is the link. */
  readonly isVenue: boolean;
  /** It is in brackets of its own: `[Paper]`, `(code)`. */
  readonly inBrackets: boolean;
}

/** The fields of a candidate, from anywhere in it: after its title or in the lines below. */
export interface Fields {
  readonly venue: PrintedVenue | null;
  /** The year of a date that is printed apart from the venue. */
  readonly date: number | null;
  /** This date as exactly as it is printed: `2023-05`, `2023-05-17`; null for a bare year. */
  readonly exactDate: string | null;
  readonly authors: readonly string[];
  /** Whether "et al." or the like comes after them. */
  readonly authorsAreShortened: boolean;
  /** Whether the names can hardly be anything but authors. */
  readonly hasSureAuthors: boolean;
  readonly affiliations: readonly string[];
  readonly awards: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly FieldLink[];
  /** The words after the title that became no field. */
  readonly rest: string;
  /** `rest` with the publishers left in. */
  readonly remark: string;
  readonly publishers: readonly string[];
  /** Who published it; null if that is not printed. */
  readonly published: Published | null;
  readonly remarks: readonly FieldLine[];
  readonly own: readonly OwnField[];
  /** The name of the paper's system, if it stands apart from the title: `(KITE) A Title`. */
  readonly name: string | null;
}

/** Fields under construction, and what decides how later spans are read. */
export type Draft = {
  -readonly [Key in keyof Fields]: Fields[Key] extends readonly (infer Item)[] ? Item[] : Fields[Key];
} & {
  /** Whether each line of people below the title is one name, surname first. */
  readonly hasOneNameALine: boolean;
  /** Whether the page prints surnames before given names. */
  readonly surnamesFirst: boolean;
  /** An organisation after the title of a citation that opens with its authors. */
  institution: string | null;
  /** Whether a line names who presents the paper: a date is that of their meeting. */
  readonly isPresented: boolean;
};
