import { affiliationStrength } from '../../names/affiliations.ts';
import { readPeople } from '../../names/people/people.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { workOf } from '../../names/people/split-authors.ts';
import type { Fact } from '../fields/add-fact.ts';
import type { Draft } from '../fields/fields.ts';

/**
 * Adds the people or organisations that bold words name which open a line but were labelled as an
 * organisation or a remark: `Ada Frost (Northwind)`, `Ada Frost's paper`. False for any other words.
 */
export function addLeadIn({ label, text, span }: Fact, draft: Draft): boolean {
  if ((label !== 'remark' && label !== 'organisation') || span.open !== '^' || span.setAs !== 'strong')
    return false;
  const bare = text.replace(workOf, '');
  const read = readPeople(bare);
  const [only, second] = read?.people.authors ?? [];
  if (read === null || only === undefined || second !== undefined || affiliationStrength(only) === 'sure')
    return false;
  const { affiliations } = read.people;
  if (bare === text && affiliations.length === 0 && !isKnownGivenName(only)) return false;
  draft.authors.push(only);
  draft.affiliations.push(...affiliations);
  return true;
}
