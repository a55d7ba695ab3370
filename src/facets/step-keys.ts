import type { KeyboardEvent } from 'react';

const vertical: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const horizontal: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Moves the focus within a facet: arrows step, Home and End go to the first and the last value, and Tab leaves
 * the facet. Left and right open and close what a heading or a value hides. The controls to step to have
 * `data-step`; those that lie side by side, where left and right step, too, are in a box with `data-line`.
 */
export function handleStepKey(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: facet, target, key, shiftKey } = event;
  if (!(target instanceof HTMLElement) || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const [heading, ...steps] = stepsIn(facet);
  // From its heading, the browser goes on to what precedes the facet.
  if (key === 'Tab' && shiftKey) heading?.focus({ preventScroll: true });
  if (shiftKey || (target instanceof HTMLInputElement && target.type === 'range')) return;
  const isText = target instanceof HTMLInputElement && target.type !== 'checkbox';
  const next = isText
    ? neighbour([heading, ...steps], target, vertical[key])
    : (neighbour([heading, ...steps], target, vertical[key]) ??
      inLine(steps, target, key) ??
      edge(steps, target, key));
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
    return;
  }
  const disclosure = isText || horizontal[key] === undefined ? null : disclosureOf(target);
  if (disclosure === null) return;
  event.preventDefault();
  if ((disclosure.getAttribute('aria-expanded') === 'true') !== (horizontal[key] === 1)) disclosure.click();
}

/** The visible controls to step through, the heading first. */
function stepsIn(facet: HTMLElement): HTMLElement[] {
  return [...facet.querySelectorAll<HTMLElement>('h3 button, [data-step]')].filter((step) =>
    step.checkVisibility(),
  );
}

function neighbour(
  steps: readonly (HTMLElement | undefined)[],
  target: HTMLElement,
  by: 1 | -1 | undefined,
): HTMLElement | undefined {
  return by === undefined ? undefined : steps[steps.indexOf(target) + by];
}

/** The control beside another one, for an arrow to the left or right. */
function inLine(steps: readonly HTMLElement[], target: HTMLElement, key: string): HTMLElement | undefined {
  const line = target.closest('[data-line]');
  return neighbour(
    steps.filter((step) => line?.contains(step)),
    target,
    horizontal[key],
  );
}

/** The first or the last value, for Home and End. */
function edge(steps: readonly HTMLElement[], target: HTMLElement, key: string): HTMLElement | undefined {
  const line = target.closest('[data-line]');
  const values = steps.filter((step) =>
    line === null ? step.matches('[type="checkbox"]') : line.contains(step),
  );
  if (key === 'Home') return values[0];
  return key === 'End' ? values.at(-1) : undefined;
}

/** The button that opens what a value or a heading hides. */
function disclosureOf(target: HTMLElement): HTMLElement | null {
  return target.matches('[aria-expanded]')
    ? target
    : (target.closest('[data-branch]')?.querySelector<HTMLElement>('[aria-expanded]') ?? null);
}
