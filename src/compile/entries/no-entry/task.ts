import { weekday } from '../../names/months.ts';
import { wordCount } from '../../names/title-text.ts';
import { part, pattern } from '../../patterns/pattern.ts';
import type { Fields } from '../../reading/fields/fields.ts';

/** `Show that the two are equal. You might consult …`: a task of a course, with sentences after it. */
export function isTask(title: string, { authors, rest }: Fields): boolean {
  return (
    authors.length === 0 &&
    (asksFor.test(title) || due.test(title) || (tasks.test(title) && wordCount(rest) >= minWordsOfTask))
  );
}

const minWordsOfTask = 10;
const asksFor = pattern('iu')`
  ^(?:(?:find|choose|pick|select|submit|bring|post|complete|prepare|finish|turn in|hand in|fill (?:in|out))
  \s(?:an?|your|one|two|three)|(?:study|prepare|sign up|get ready)\sfor(?:\s(?:the|your|an?))?
  \s(?:quiz|midterm|exam|test|final)|make\ssure\s(?:you|to|that))\s`;
/** `Complete the Information Sheet for Monday, January 24`, `Complete Essay 1`: what is due, or when. */
const due = pattern('iu')`
  ^(?:complete|submit|finish|bring|post|turn in|hand in|fill (?:in|out))\s(?=.*(?:\s\d{1,2}$
  |${weekday}|(?<!\w)(?:assignments?|homework|projects?|worksheets?
  |information sheets?|survey|quiz(?:zes)?|forms?|tasks?|drafts?|proposals?|essays?)(?:\s\d{1,2})?$))`;
const tasks = pattern('iu')`
  ^(?:answer|assume|compare|compute|consider|consult|define|derive|describe|discuss|estimate|explain|find
  |look|plot|prove|read|report|review|show|solve|suppose|use|write)\s`;

const work = part`
  (?:HW|home\s?works?|problem\ssets?|p-?sets?|assignments?|quiz(?:zes)?|mid-?terms?|exams?|finals?|labs?
  |projects?)`;
const coursework = pattern('iu')`
  ^(?:(?:final|written|programming|reading|course|term)\s)?${work}(?:\s(?:proposal|report|draft|milestone))?
  (?:\s?#?\d{1,2}\w?)?(?:\s(?:is\s)?(?:due|out|released|posted|assigned|solutions?))?$|^due(?::.*)?$`;

/** `HW`, `HW0 due`, `Final project proposal`: what a course asks for, not what it reads. */
export function isCoursework(title: string): boolean {
  return coursework.test(title.trim());
}
