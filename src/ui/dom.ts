/*
 * The ids and data attributes that one folder sets and another looks up. `npm run check` reports those that
 * bypass this file.
 */

/** The root of the app. */
export const appId = 'app';
/** The link to the app's script in the page's head. */
export const appScriptId = 'app-script';
/** The notice that part of the page is missing or late. It is written in `index.html`. */
export const pageNoticeId = 'page-notice';
/** The link to the dataset in the page's head. */
export const datasetId = 'dataset';
/** The heading of the main part: the number of papers, or the title of a page. */
export const headingId = 'papers';
export const searchId = 'search';
export const facetsId = 'facets';
export const panelId = 'panel';
/** The tray of selected papers. */
export const trayId = 'tray';
/** On the page for missing addresses: its search, and the link to a paper that may be meant. */
export const notFoundSearchId = 'not-found-search';
export const missingPaperId = 'missing-paper';
/** On the page of a paper: its citation, and the data for the app. */
export const citationId = 'citation';
export const paperDataId = 'paper-data';

/** The places on the page of a paper for what needs the app. */
export type PaperPlace = 'link' | 'cite' | 'record' | 'citation';

/** Marks a place for what needs the app. */
export const placeAttributes = (place: PaperPlace) => ({ 'data-place': place });
export const placeSelector = (place: string) => `[data-place="${place}"]`;
/** The section of the panel that shows the page about a paper. */
export const notesId = 'notes';

/** The ids of buttons that other parts of the page can press. */
export const triggerIds = {
  columns: 'open-columns',
  export: 'open-export',
  library: 'open-library',
  saveView: 'save-view',
} as const;

/** Marks the panel. */
export const panelAttributes = { 'data-panel': '' } as const;
export const panelSelector = '[data-panel]';

/** Marks the link with the title in a row of the table or an entry of a page. */
export const titleAttributes = { 'data-title': '' } as const;
export const titleSelector = '[data-title]';

/** Marks an occurrence of a search word in a note: only words that the title and short name do not contain. */
export const occurrenceAttributes = { 'data-occurrence': '' } as const;
export const occurrenceSelector = '[data-occurrence]';

/** Marks a scroller at a restored position, until the reader acts. */
export const restoredAttribute = 'data-restored';

/** Marks a table row, by the id of its paper. */
export const rowAttributes = (paper: string) => ({ 'data-paper': paper });
export const rowSelector = '[data-paper]';

/** Marks an entry of a page, by the id of its paper. */
export const entryAttributes = (paper: string) => ({ 'data-entry': paper });

/** The id of the title in a paper's table row. */
export function rowTitleId(paper: string): string {
  return `row-${paper}`;
}

/** The id of the paper whose table row contains an element; null outside the rows. */
export function paperOfRow(target: Element): string | null {
  return target.closest<HTMLElement>(rowSelector)?.dataset.paper ?? null;
}

/** The rendered title of a paper, in its table row or in an entry of a page; null if it is not rendered. */
export function titleElement(paper: string): HTMLElement | null {
  return (
    document.getElementById(rowTitleId(paper)) ??
    document.querySelector(`[data-entry="${CSS.escape(paper)}"] ${titleSelector}`)
  );
}

/** The row or entry around a title. */
export function closestRowOrEntry(title: Element): Element | null {
  return title.closest('tr, [data-entry]');
}

/**
 * Where rich text is shown. `note`: a remark or a note page's text, in the panel or below an entry; `page`:
 * the text of an open page.
 */
export type RichTextLocation = 'note' | 'page';

/** The DOM id of a heading in rich text; its prefix keeps it distinct from all other ids. */
export function richTextAnchor(id: string, location: RichTextLocation = 'note'): string {
  return `${location}-${id}`;
}

/** The part of the page between facets and panel. */
export function mainElement(): HTMLElement | null {
  return document.querySelector('main');
}

/** The sticky head of the table. */
export function tableHead(): HTMLElement | null {
  return document.querySelector('thead');
}

/** The element that scrolls the table, within some part of the page. */
export function tableScroller(within: ParentNode = document): HTMLElement | null {
  return within.querySelector('table')?.parentElement ?? null;
}
