import type { Outline } from './outline.ts';
import type { Navigation } from './summary.ts';

/** What the topic of an entry depends on. */
export interface TopicContext {
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly navigation: Navigation;
  /** The list's front page: its title names the list, no topic. */
  readonly front: string | null;
}

/** The path through the list's subjects that leads to an entry: pages above its page, its page, its headings. */
export function topicOf(file: string, section: readonly string[], { outlines, navigation, front }: TopicContext): string[] {
  const outline = outlines.get(file);
  const title = outline?.title ?? '';
  const below = outline?.titleHeading !== null && section[0] === title ? section.slice(1) : section;
  const pages = [...(navigation.above.get(file) ?? []), file].filter((path) => path !== front);
  const path = [...pages.map((page) => outlines.get(page)?.title ?? ''), ...below];
  return path.filter((step, index) => step !== '' && step !== path[index - 1]);
}
