import type { RichTextNode } from '../../paper/rich-text.ts';
import type { LinkKind, Venue, YearSource } from '../../paper/schema.ts';

/** A link of an entry. */
export interface EntryLink {
  readonly kind: LinkKind;
  readonly label: string;
  /** As written, escapes removed. */
  readonly url: string;
  /** The file of the list it leads to. */
  readonly page: string | null;
  readonly line: number;
}

/** One place in a page that lists one thing, with the fields that it gives. */
export interface Entry {
  /** `note page`: the page as a whole is about the paper. */
  readonly source: 'list' | 'note page';
  readonly kind: 'paper' | 'resource';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly section: readonly string[];
  /** The topics above it that are not headings, such as the words of a bullet. */
  readonly group: readonly string[];
  readonly title: string;
  readonly name: string | null;
  readonly authors: readonly string[];
  /** False if "et al." or the like comes after them. */
  readonly authorsComplete: boolean;
  readonly affiliations: readonly string[];
  readonly awards: readonly string[];
  readonly tags: readonly string[];
  readonly venue: Venue | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  /** `2023-05` or `2023-05-17`, if the entry gives it. */
  readonly date: string | null;
  readonly links: readonly EntryLink[];
  readonly notes: readonly RichTextNode[];
  /** How sure its labelling is, in log odds. */
  readonly certainty: number;
  /** The list's own fields, as the entry writes them. */
  readonly fields: readonly { readonly label: string; readonly values: readonly string[] }[];
}
