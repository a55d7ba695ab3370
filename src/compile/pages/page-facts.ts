import type { NoteNode } from '../../paper/note.ts';
import type { Diagnostic, FileAccount } from '../../paper/report.ts';
import type { Acronym, Dataset, Page } from '../../paper/schema.ts';
import type { Place } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import type { Asset } from '../notes/assets.ts';
import type { LiteratureLinks } from './literature-links.ts';
import type { Navigation } from './summary.ts';

/** A link of a page to a page of the list. */
export interface PageLink {
  readonly place: Place;
  readonly path: string;
  /** The heading it leads to; empty when it names none. */
  readonly anchor: string;
}

/** What a page holds when it is read in one way: as a list of entries, or as the note about one paper. */
export interface PageContents {
  readonly entries: readonly Entry[];
  readonly acronyms: readonly Acronym[];
  /** The text of the page. Where it lists papers, they are named by their number among `entries`. */
  readonly body: NoteNode[];
  readonly account: FileAccount;
  readonly diagnostics: readonly Diagnostic[];
  /** The images that it asks for by path; null for one that cannot be shown. */
  readonly images: ReadonlyMap<string, Asset | null>;
}

/**
 * All that the list needs to know of a page: plain facts, without the page's syntax tree. They hang on the page's text, on the paths of
 * the list and on the images that the page shows, and on no other page.
 */
export interface PageFacts {
  readonly path: string;
  readonly lines: readonly string[];
  readonly title: string;
  /** Whether the title is a heading of the page, and so the first step of its sections. */
  readonly titleIsHeading: boolean;
  readonly description: string | null;
  readonly headings: readonly { readonly text: string; readonly line: number }[];
  /** The anchors that a link may name, in small letters, without dashes at their ends. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  /** Paths that the page leads a reader to. */
  readonly leadsTo: ReadonlySet<string>;
  readonly includes: readonly string[];
  readonly literature: LiteratureLinks;
  /** What the page is as far as it says so itself. */
  readonly kind: Page['kind'];
  readonly contents: PageContents;
  /** What it holds should it be a note page after all: another page may link to it as notes. Null when it cannot be one. */
  readonly asNote: PageContents | null;
  /** What the table of contents says of the list's pages; null for other pages. */
  readonly navigation: Navigation | null;
  /** What the front page says of the list; null for other pages. */
  readonly identity: Dataset['list'] | null;
}
