import type { Reporter } from '../diagnostics/reporter.ts';
import type { PageFacts } from '../pages/page-facts.ts';
import { anchorKey } from '../syntax/outline.ts';

/** Reports links to headings that do not exist. */
export function checkAnchors(
  pages: readonly Pick<PageFacts, 'path' | 'links' | 'anchors'>[],
  reporter: Reporter,
): void {
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
  for (const { links } of pages) {
    for (const { location, path, anchor } of links) {
      if (anchor !== '' && anchors.get(path)?.has(anchorKey(anchor)) === false)
        reporter.report('anchor-missing', location, `${path} has no heading #${anchor}`);
    }
  }
}
