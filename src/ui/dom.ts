/*
 * The ids and data attributes that one folder sets and another looks up. A folder that reaches into another through the page does it
 * through this file; `npm run check` finds the others.
 */

/** Elements that are found by their ids. */
export const ids = {
  /** The root of the app. */
  app: 'app',
  /** The link to the dataset in the page's head. */
  dataset: 'dataset',
  /** The heading of what stands in the middle: how many papers, or the title of a page. */
  heading: 'papers',
  search: 'search',
  facets: 'facets',
  panel: 'panel',
  /** Where the panel shows a paper's own page. */
  notes: 'notes',
} as const;

/** Buttons that open something and can be pressed from elsewhere. */
export const triggerIds = {
  columns: 'open-columns',
  export: 'open-export',
  library: 'open-library',
  keys: 'open-keys',
} as const;

/** Marks the panel. */
export const panelMark = { 'data-panel': '' } as const;
export const panelSelector = '[data-panel]';

/** Marks the link with the title in a row of the table or an entry of a page. */
export const titleMark = { 'data-title': '' } as const;
export const titleSelector = '[data-title]';

/** Marks a word in a note for which a paper was found. */
export const placeMark = { 'data-place': '' } as const;
export const placeSelector = '[data-place]';

/** Marks a table row, by the id of its paper. */
export const rowMark = (paper: string) => ({ 'data-paper': paper });
export const rowSelector = '[data-paper]';

/** Marks an entry of a page, by the id of its paper. */
export const entryMark = (paper: string) => ({ 'data-entry': paper });

/** The id of the title in a paper's table row. */
export function rowTitleId(paper: string): string {
  return `row-${paper}`;
}

/** The paper of the table row around an element; null outside the rows. */
export function paperOfRow(target: Element): string | null {
  return target.closest<HTMLElement>(rowSelector)?.dataset.paper ?? null;
}

/** The title of a paper where it is drawn: in its table row, or in an entry of a page. */
export function drawnTitle(paper: string): HTMLElement | null {
  return (
    document.getElementById(rowTitleId(paper)) ??
    document.querySelector(`[data-entry="${CSS.escape(paper)}"] ${titleSelector}`)
  );
}

/** The row or entry around a title. */
export function itemAround(title: Element): Element | null {
  return title.closest('tr, [data-entry]');
}

/** What shows a note: a section of the panel, or a page of the list. */
export type NoteHolder = 'note' | 'page';

/** The id of a heading in a note; the holder keeps it apart from all other ids on the page. */
export function noteAnchor(id: string, holder: NoteHolder = 'note'): string {
  return `${holder}-${id}`;
}

/** The part of the page between facets and panel. */
export function mainElement(): HTMLElement | null {
  return document.querySelector('main');
}

/** The head of the table, which covers the rows that scroll below it. */
export function tableHead(): HTMLElement | null {
  return document.querySelector('thead');
}

/** The element that scrolls the table, within some part of the page. */
export function tableScroller(within: ParentNode = document): HTMLElement | null {
  return within.querySelector('table')?.parentElement ?? null;
}
