/** The paper ids of the table's rows, in order. */
export function shownIds(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('tr[data-paper]')].map((row) => row.dataset.paper ?? '');
}

/** Focuses a paper's row. */
export function focusRow(id: string): void {
  document.querySelector<HTMLElement>(`[data-paper="${id}"] [data-title]`)?.focus();
}

/** The text of the heading above the table. */
export function headingText(): string | null | undefined {
  return document.querySelector('#papers')?.textContent;
}
