import './low-window.css';
import { mainElement } from '../../ui/dom.ts';

/**
 * Marks the root element while the table or the page is scrolled. What fits into the window without the head
 * does not count: the head would come back at once.
 */
document.addEventListener(
  'scroll',
  ({ target }) => {
    if (!(target instanceof Element) || target.parentElement !== mainElement()) return;
    const isScrolled = target.scrollTop > 0 && target.scrollHeight > innerHeight;
    document.documentElement.toggleAttribute('data-scrolled', isScrolled);
  },
  { capture: true, passive: true },
);
