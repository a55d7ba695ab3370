import type { Diagnostic, FileAccount } from '../../paper/reports/report.ts';
import type { LineUse } from '../../paper/reports/report-kinds.ts';
import type { RichTextNode } from '../../paper/rich-text.ts';
import type { Acronym, Dataset, Page } from '../../paper/schema.ts';
import type { SourceLocation } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import type { ListImage } from '../rich-text/list-images.ts';
import type { PaperLinkCount } from './paper-link-count.ts';
import type { PersonPage } from './records/person-pages.ts';
import type { Navigation } from './summary.ts';

/** A link from a page to a file of the list. */
export interface PageLink {
  readonly location: SourceLocation;
  readonly path: string;
  /** The anchor of the heading it points to; empty if it has none. */
  readonly anchor: string;
}

/** What became of each line of a page, and how many lines, items, rows and paragraphs that makes. */
export interface PageAccount {
  readonly byLine: readonly LineUse[];
  readonly counts: FileAccount;
}

/** The content of a page, read either as a list of entries or as a note on one paper. */
export interface PageContents {
  readonly entries: readonly Entry[];
  readonly acronyms: readonly Acronym[];
  /** The page's text. It refers to entries by their index in `entries`. */
  readonly body: RichTextNode[];
  readonly account: PageAccount;
  readonly diagnostics: readonly Diagnostic[];
  /** The images in the page's text by path; null if one cannot be shown. */
  readonly images: ReadonlyMap<string, ListImage | null>;
}

/**
 * Everything the list needs from a page, without its syntax tree. The facts depend on the page's text, the
 * paths of the list and the page's images, but not on other pages.
 */
export interface PageFacts {
  readonly path: string;
  readonly lines: readonly string[];
  readonly title: string;
  /** Whether the title is a heading of the page and thus the first step of its section paths. */
  readonly titleIsHeading: boolean;
  readonly description: string | null;
  readonly headings: readonly { readonly text: string; readonly line: number }[];
  /** The anchors of the page, in lower case, without hyphens at the ends. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  /** Paths of the list that the page links to, except its own. */
  readonly linkedPaths: ReadonlySet<string>;
  readonly includes: readonly string[];
  readonly paperLinks: PaperLinkCount;
  /** The kind judged from this page alone; `classifyPages` may change it to `note`. */
  readonly kind: Page['kind'];
  readonly contents: PageContents;
  /** The content if other pages or its folder make this a note page; null if it cannot be one. */
  readonly asNote: PageContents | null;
  /**
   * What shows that the page is about one paper; `classifyPages` decides. `withAuthorsAndYear`: authors and a
   * year come with the first heading. `inDatedFile`: the file is called by that heading and a year. Either is
   * enough in a list with at least five such pages. `sure`: the heading reads like a paper, which is enough
   * if over half of the folder's pages are about papers. `likely`: the heading may be a title, and there are
   * under three entries; then pages about papers must outweigh the others.
   */
  readonly paperHeading: 'withAuthorsAndYear' | 'inDatedFile' | 'sure' | 'likely' | null;
  /** The person whom the page is about. */
  readonly person: PersonPage | null;
  /** Set for the table of contents only. */
  readonly navigation: Navigation | null;
  /** Set for the front page only. */
  readonly listMetadata: Dataset['list'] | null;
}
