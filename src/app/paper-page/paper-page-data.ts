import { type CitedList, citationOf } from '../../cite/citation.ts';
import { arrayOf, invalid, object, runCheck, text } from '../../paper/checks/check.ts';
import { paper as checkedPaper } from '../../paper/checks/check-paper.ts';
import type { Paper } from '../../paper/schema.ts';

/** What the page of a paper tells the app. */
interface StoredPaperPage {
  /** The title of the list. */
  readonly list: string;
  /** What the reader's library and the citation need of the paper. */
  readonly paper: Partial<Paper>;
  /** The paper's citation key, which depends on the other papers of the list. */
  readonly key: string;
  /** The name of its venue in the list and its full name; empty without a venue. */
  readonly venue: readonly string[];
}

/** What the page of a paper tells the app, with the paper's other fields empty. */
export interface PaperPageData {
  readonly listTitle: string;
  readonly paper: Paper;
  readonly cited: CitedList;
}

const stored = object({ list: text, paper: checkedPaper, key: text, venue: arrayOf(text) });

/** What the page of a paper tells the app, as JSON takes it. */
export function storedPaperPage(list: string, paper: Paper, cited: CitedList): StoredPaperPage {
  const { id, kind, title, name, authors, authorsComplete, noteAuthors, venue, year, date, dateFrom } = paper;
  const { identifiers, links, tags, bibtex } = paper;
  const { key, venue: full } = citationOf(paper, cited);
  return {
    list,
    paper: {
      ...{ id, kind, title, name, authors, authorsComplete, noteAuthors, venue, year, date, dateFrom },
      ...{ identifiers, links, tags, bibtex },
    },
    key,
    venue: full === null ? [] : [full.short ?? full.title, full.title],
  };
}

/** Reads what the page of a paper tells the app. Throws if it is damaged. */
export function readPaperPage(json: string): PaperPageData {
  const found = runCheck(stored, JSON.parse(json));
  if (found === invalid) throw new Error('the data of the page are damaged');
  const { list, paper, key, venue } = found;
  const [name, full] = venue;
  return {
    listTitle: list,
    paper,
    cited: {
      keys: new Map([[paper.id, key]]),
      venues: new Map(name === undefined || full === undefined ? [] : [[name, full]]),
    },
  };
}
