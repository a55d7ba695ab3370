import { wordCount } from '../names/title-text.ts';
import type { Fields } from '../reading/fields.ts';

/** `Show that the two are equal. You might consult …`: a task of a course, with sentences after it. */
export function isTask(title: string, { authors, rest }: Fields): boolean {
  return (
    authors.length === 0 && (asksFor.test(title) || (tasks.test(title) && wordCount(rest) >= minWordsOfTask))
  );
}

const minWordsOfTask = 10;
const asksFor =
  /^(?:find|choose|pick|select|submit|bring|post|complete|prepare)\s(?:an?|your|one|two|three)\s/iu;
const tasks =
  /^(?:answer|assume|compare|compute|consider|consult|define|derive|describe|discuss|estimate|explain|find|look|plot|prove|read|report|review|show|solve|suppose|use|write)\s/iu;
