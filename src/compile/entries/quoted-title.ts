import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { readPeople } from './people.ts';
import { isInverted } from './person-names.ts';
import type { BareSlot } from './title-slot.ts';
import { cleanTitle } from './title-text.ts';

const quoted = /["“]([^"“”]{4,}?)[.,]?["”]|《([^《》]{4,})》/u;

/**
 * A title in quotes, whatever stands before it: nothing, a short name (`SayPlan: "Title"`), or the authors of a citation
 * (`Reddi, Vijay, et al. "Title." Venue (2020).`).
 */
export function findQuoted(head: StyledText, start: number): BareSlot | null {
  const match = quoted.exec(head.text.slice(start));
  if (match === null) return null;
  const lead = head.text.slice(start, start + match.index).replace(/^\W+|[\s,，:：.–—-]+$/gu, '');
  const people = lead === '' ? null : readLead(lead);
  const isName =
    lead.length <= 40 && lead.split(' ').length <= 4 && /^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}|^$/u.test(lead);
  if (people?.strength !== 'sure' && !isName) return null;
  const title = cleanTitle(match[1] ?? match[2] ?? '');
  const isCited =
    people !== null && lead.split(' ').length > 1 && !isMarked(head, start, start + match.index);
  const isParted = /[.,:，：]\s*$/u.test(head.text.slice(start, start + match.index));
  if (title.split(' ').length < 3 && !(isCited && isParted) && !/\p{Script=Han}/u.test(title)) return null;
  const begin = start + match.index;
  const end = begin + match[0].length;
  const link = linksOf(head).find((mark) => mark.start <= begin + 1 && mark.end >= end - 1) ?? null;
  const { authors, affiliations } = isCited ? people.people : { authors: [], affiliations: [] };
  return {
    slot: link === null ? 'strong' : 'link',
    title,
    start: begin,
    end,
    link,
    authors,
    affiliations,
    ...(authors.length === 0 && lead !== '' && { name: lead }),
  };
}

/** The authors before quotes, where `Bengio, Yoshua.` can only be one. */
function readLead(lead: string): ReturnType<typeof readPeople> {
  return isInverted(lead)
    ? { people: { authors: [lead], affiliations: [] }, strength: 'sure' }
    : readPeople(lead);
}

/** Tells whether the words before a title are bold, as a short name is and authors are not. */
function isMarked({ marks }: StyledText, from: number, to: number): boolean {
  return marks.some(
    ({ kind, start, end }) => kind === 'strong' && start <= from + 1 && end > from && end <= to,
  );
}
