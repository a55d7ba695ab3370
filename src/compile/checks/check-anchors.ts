import type { Reporter } from '../diagnostics/reporter.ts';
import type { PageFacts } from '../pages/page-facts.ts';
import { anchorKey } from '../syntax/outline.ts';

/** Reports links to a heading that the page they lead to does not have. */
export function checkAnchors(
  pages: readonly Pick<PageFacts, 'path' | 'links' | 'anchors'>[],
  reporter: Reporter,
): void {
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
  for (const { links } of pages) {
    for (const { place, path, anchor } of links) {
      if (anchor !== '' && anchors.get(path)?.has(anchorKey(anchor)) === false)
        reporter.report('anchor-missing', place, `${path} has no heading #${anchor}`);
    }
  }
}
