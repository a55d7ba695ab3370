/** Ref callback: makes an element focusable while its content overflows it, so that keys can scroll it. */
export function focusableWhenScrollable(box: HTMLElement | null): (() => void) | undefined {
  if (box === null) return undefined;
  const observer = new ResizeObserver(() => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  });
  for (const each of [box, ...box.children]) observer.observe(each);
  return () => observer.disconnect();
}
