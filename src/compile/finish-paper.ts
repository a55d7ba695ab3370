import { type Bibliographies, withBibtex } from './bibliographies.ts';
import type { Reporter } from './diagnostics/reporter.ts';
import type { Entry } from './entries/entry.ts';
import type { mergeEntries } from './merge/merge-entries.ts';
import type { ClassifiedPage } from './pages/page-kinds.ts';
import { type TopicContext, topicOf, topicOnVenuePage } from './pages/topics.ts';
import type { PaperWithoutRelated } from './related/relate-papers.ts';

/** Makes a paper of entries: merges them, and adds its topics, its note page and what a .bib file says. */
export function finishPaper(
  group: readonly Entry[],
  topics: TopicContext,
  pages: ReadonlyMap<string, Pick<ClassifiedPage, 'kind' | 'lines'>>,
  bibliographies: Bibliographies,
  reporter: Reporter,
  merge: typeof mergeEntries,
): PaperWithoutRelated {
  const merged = merge(group, (file) => pages.get(file)?.lines ?? [], reporter);
  const listed = group.filter(({ source }) => source === 'list');
  const onTopicPages = listed.filter(({ file }) => pages.get(file)?.kind === 'topic');
  // The headings of a venue page are topics only of papers that no topic page lists.
  const groupTopics =
    onTopicPages.length > 0
      ? onTopicPages.map(({ file, section, group }) => topicOf(file, [...section, ...group], topics))
      : listed.map(({ section, group }) => topicOnVenuePage([...section, ...group]));
  const distinct = new Map(
    groupTopics.filter((path) => path.length > 0).map((path) => [path.join('\n'), path]),
  );
  const notePage =
    group.find(({ source }) => source === 'note page')?.file ??
    merged.links.find(
      ({ kind, page }) => kind === 'notes' && page !== null && pages.get(page)?.kind === 'note',
    )?.page ??
    null;
  return {
    ...withBibtex(merged, bibliographies.factsOf(group, merged.title)),
    topics: [...distinct.values()],
    notePage,
  };
}
