import { sectionTitle } from '../syntax/outline.ts';
import type { PageFacts } from './page-facts.ts';
import type { Navigation } from './summary.ts';

/** The context that an entry's topic depends on. */
export interface TopicContext {
  readonly pages: ReadonlyMap<string, Pick<PageFacts, 'title' | 'titleIsHeading'>>;
  readonly navigation: Navigation;
  /** The path of the list's front page, whose title is not a topic. */
  readonly front: string | null;
}

/** The topic path of an entry: the titles of the pages above its page, of its page, and its headings. */
export function topicOf(
  file: string,
  section: readonly string[],
  { pages, navigation, front }: TopicContext,
): string[] {
  const page = pages.get(file);
  const below =
    page?.titleIsHeading === true && section[0] === sectionTitle({ text: page.title })
      ? section.slice(1)
      : section;
  const trail = [...(navigation.ancestors.get(file) ?? []), file].filter((path) => path !== front);
  const path = [...trail.map((step) => pages.get(step)?.title ?? ''), ...below];
  return path.filter((step, index) => step !== '' && step !== path[index - 1]);
}
