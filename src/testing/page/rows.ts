/** The ids of the papers in the rows, in their order. */
export function shownIds(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('tr[data-paper]')].map((row) => row.dataset.paper ?? '');
}

/** Gives the focus to the row of a paper. */
export function focusRow(id: string): void {
  document.querySelector<HTMLElement>(`[data-paper="${id}"] [data-title]`)?.focus();
}

/** What stands above the rows. */
export function headingWords(): string | null | undefined {
  return document.querySelector('#papers')?.textContent;
}
