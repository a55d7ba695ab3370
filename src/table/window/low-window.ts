import './low-window.css';
import { mainElement } from '../../ui/dom.ts';

/**
 * Notes on the root element whether the table or the page is scrolled. What would fit into the window without the
 * head does not count: it would come back at once.
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
