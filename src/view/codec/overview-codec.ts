import * as viewMessages from '../../messages/view.ts';
import { quote } from '../quote.ts';
import { type OverviewKey, overviewKeys } from '../view.ts';
import type { AddNotice } from './selection-codec.ts';

const word = 'overview';

/**
 * Parses `overview`, or `overview-topic` for years stacked by topic. Null for an empty value, and for an
 * unknown one, which gets a notice.
 */
export function parseOverview(text: string, notice: AddNotice): OverviewKey | null {
  if (text === '') return null;
  const found = overviewKeys.find((key) => formatOverview(key) === text);
  if (found === undefined)
    notice(viewMessages.unknownOverview(quote(text), overviewKeys.map(formatOverview)));
  return found ?? null;
}

/** Formats `overview`, with the facet unless it is the default. */
export function formatOverview(key: OverviewKey): string {
  return key === overviewKeys[0] ? word : `${word}-${key}`;
}
