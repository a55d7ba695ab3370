/*
 * On the page of a paper, elements of the class `needs-app` are dead without the app (`panel.css`). An attribute of the
 * root element says whether they are `awaited`, which leaves room for them, or `shown`.
 */

/** Leaves room for what needs the app. Before the first paint, so that nothing moves later. */
export function awaitParts(): void {
  document.documentElement.dataset.parts = 'awaited';
}

/** Shows what needs the app, a frame after it has changed for the last time: what is seen changing is a shift. */
export function showParts(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.parts = 'shown';
    }),
  );
}

/** The page stays as it is without scripts. */
export function leaveOutParts(): void {
  delete document.documentElement.dataset.parts;
}
