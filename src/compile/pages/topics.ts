import { readAward } from '../names/awards.ts';
import { withoutEmoji } from '../names/emoji.ts';
import { oneOf } from '../patterns/pattern.ts';
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
  const path = [...trail.map((step) => pages.get(step)?.title ?? ''), ...below].map(topicName);
  const steps = path.filter((step, index) => step !== '' && step !== path[index - 1]);
  const topics = steps.filter((step) => !isTransparent(step));
  // If only such headings are left, keep them: "Papers" is a useful topic beside "Books" and "Courses".
  return topics.length === 0 ? steps : topics;
}

/** Headings that say nothing about the entries below them. */
const transparent = oneOf('iu')`
  (?:table of |list of )?contents?|overview|(?:the |all |list of |accepted )?papers?(?: list)?|paper ?list
  |main|目录|概览|论文(?:列表)?`;

function isTransparent(heading: string): boolean {
  return transparent.test(heading.replace(/[^\p{L}\s]+/gu, '').trim());
}

/** The topic path of an entry on a venue's page: its headings below the title that do not name an award. */
export function topicOnVenuePage(section: readonly string[]): string[] {
  return section
    .slice(1)
    .filter((step) => !isTransparent(step) && readAward(step) === null)
    .map(topicName);
}

/** The topic that a heading names: `Surveys :books:` and `📚 Surveys:` are `Surveys`. */
function topicName(heading: string): string {
  const words = withoutEmoji(heading)
    .replace(/\s+/gu, ' ')
    .replace(/[\s:：]+$/u, '')
    .trim();
  return words === '' ? heading : words;
}
