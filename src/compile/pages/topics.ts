import { stepOf } from '../syntax/outline.ts';
import type { PageFacts } from './page-facts.ts';
import type { Navigation } from './summary.ts';

/** What the topic of an entry depends on. */
export interface TopicContext {
  readonly pages: ReadonlyMap<string, Pick<PageFacts, 'title' | 'titleIsHeading'>>;
  readonly navigation: Navigation;
  /** The list's front page: its title names the list, no topic. */
  readonly front: string | null;
}

/** The path through the list's subjects that leads to an entry: pages above its page, its page, its headings. */
export function topicOf(
  file: string,
  section: readonly string[],
  { pages, navigation, front }: TopicContext,
): string[] {
  const page = pages.get(file);
  const below =
    page?.titleIsHeading === true && section[0] === stepOf({ text: page.title }) ? section.slice(1) : section;
  const trail = [...(navigation.above.get(file) ?? []), file].filter((path) => path !== front);
  const path = [...trail.map((above) => pages.get(above)?.title ?? ''), ...below];
  return path.filter((step, index) => step !== '' && step !== path[index - 1]);
}
