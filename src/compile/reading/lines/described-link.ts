import { spacedWords } from '../../markdown/white-space.ts';
import { roleOfFieldName } from '../../names/field-role.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { CutLine } from './atoms.ts';
import { endAt } from './atoms.ts';

/** What a work is called by those who recommend it. */
const kindOfWork = pattern('iu')`
  (?:^|[\s-])(?:surveys?|reviews?|overviews?|articles?|papers?|manuscripts?|preprints?|publications?
  |benchmarks?|blog|posts?|books?|chapters?|tutorials?|introductions?|summary|stud(?:y|ies)|reports?|thesis
  |talks?|videos?|guides?|read(?:ing)?)$`;

/** `Presented Paper`, `Main reading`: the part that a work plays in a group or a list, in capitals or not. */
const usedAs = pattern('iu')`
  ^(?:presented|discussed|main|original|accompanying|associated|companion|related|key|core|primary|secondary
  |optional|recommended|required|suggested|assigned|selected|weekly|next|extra|additional|bonus
  |(?:this|next|last) week['’]s|today['’]s)\s\S+$`;

const kindInHan = /(?:论文|論文|文章|文献|原文|综述)$/u;

/** `Second manuscript (b)`, `Paper 2`: which of several works it is. */
const which = /\s(?:\([a-z\d]{1,3}|\d{1,2}|[IVX]{1,4})$/u;

/**
 * `A recent survey of ropes: [A Title of Words](…)`, `Manuscript: [A Title of Words](…)`: words before a
 * colon and a link of three words or more, the last of which says in small letters, or by itself, what kind
 * of work it is. They describe the work, as `Presented Paper: …` does.
 */
export function describesLinked({ atoms, gaps, linkEnds, text: { text } }: CutLine): boolean {
  const link = atoms.findIndex((atom) => atom.link !== null);
  if (link <= 0 || !gaps[link]?.includes(':')) return false;
  const opening = text.slice(atoms[0]?.start, atoms[link]?.start).replace(/[^\p{L}\p{N}]+$/u, '');
  const title = text.slice(atoms[link]?.start, atoms[endAt(linkEnds, link)]?.end);
  if (opening.length > 80 || spacedWords(title) < 3) return false;
  const words = opening.replace(which, '');
  return (
    kindInHan.test(words) ||
    ((/^\S+$/u.test(words) || /\s\p{Ll}{3,}$/u.test(words) || usedAs.test(words)) &&
      kindOfWork.test(words)) ||
    roleOfFieldName(words) === 'title'
  );
}
