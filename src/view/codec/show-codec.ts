import * as viewMessages from '../../messages/view.ts';
import { quote } from '../quote.ts';
import { type OverviewKey, overviewKeys, type View } from '../view.ts';
import type { AddNotice } from './selection-codec.ts';

type Shown = Pick<View, 'library' | 'overview'>;

const libraryWord = 'library';
const overviewWord = 'overview';

/**
 * Parses `library`, `overview` and `overview-topic` (years stacked by topic), or `library,overview` for the
 * overview of the library. Anything else is left out with a notice.
 */
export function parseShow(text: string, notice: AddNotice): Shown {
  const words = text.split(',').filter((word) => word !== '');
  const known = [libraryWord, ...overviewKeys.map(overviewName)];
  for (const word of words) if (!known.includes(word)) notice(viewMessages.unknownShow(quote(word), known));
  return {
    library: words.includes(libraryWord),
    overview: overviewKeys.find((key) => words.includes(overviewName(key))) ?? null,
  };
}

/** Formats what is shown as `library`, `overview`, `library,overview-topic` and so on. */
export function formatShow({ library, overview }: Shown): string {
  return [library && libraryWord, overview && overviewName(overview)].filter(Boolean).join();
}

/** The name of an overview, with the facet unless it is the default. */
function overviewName(key: OverviewKey): string {
  return key === overviewKeys[0] ? overviewWord : `${overviewWord}-${key}`;
}
