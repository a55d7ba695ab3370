import * as viewMessages from '../messages/view.ts';
import { quote } from './quote.ts';
import type { Notice } from './selection-codec.ts';
import { type OverviewKey, overviewKeys } from './view.ts';

const word = 'overview';

/** Reads what is shown in the place of the table: `overview`, or `overview-topic` where its years are stacked by topic; null for the table. */
export function parseOverview(text: string, notice: Notice): OverviewKey | null {
  if (text === '') return null;
  const found = overviewKeys.find((key) => formatOverview(key) === text);
  if (found === undefined) notice(viewMessages.nothingToShow(quote(text), overviewKeys.map(formatOverview)));
  return found ?? null;
}

/** Writes `overview`, with the facet behind it when it is not the usual one. */
export function formatOverview(key: OverviewKey): string {
  return key === overviewKeys[0] ? word : `${word}-${key}`;
}
