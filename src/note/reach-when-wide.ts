/** Lets the keyboard reach what is wider than the panel, to scroll it; what fits is no stop on the way. For use as a ref. */
export function reachWhenWide(box: HTMLElement | null): (() => void) | undefined {
  if (box === null) return undefined;
  const observer = new ResizeObserver(() => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  });
  for (const each of [box, ...box.children]) observer.observe(each);
  return () => observer.disconnect();
}
