import { isAllAbbreviated, isSurelyJournal } from '../../names/gazetteer/journal-words.ts';
import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { isDegree } from '../../names/people/degrees.ts';
import { holdsNonNameWord } from '../../names/people/person-names.ts';
import { holdsTitleWord, partOfWork } from '../../names/title-words.ts';
import { lawReview } from '../../names/venue-kind.ts';
import { pattern } from '../../patterns/pattern.ts';

/** `PyTorch` is not a surname; `McAllister` and `DeLong` are. */
const camelCase = pattern('u')`
  ^(?!(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|Fitz|O['’]|D['’])\p{Lu}|(?:de|di|le|van|von)\p{Lu}\p{Ll}{2,}$)
  \p{Lu}?\p{Ll}+\p{Lu}\p{L}*$`;
/** `KNAB Ropeworks Annual`: an acronym before several words is not a person's name. */
const acronymFirst = /^\p{Lu}{3,}(?:\s\p{Lu}\p{Ll}{2,}){2,}$/u;
/** `ch. 12`, `vol 3`: a number with the word for what it counts. */
const counted = /^\s*(?:vol|no|nr|pp?|ch(?:ap(?:ters?|itres?)?)?s?|kap(?:itel)?|cap(?:ítulo)?|bd)\.?\s?\d/iu;

/**
 * Whether something in a list of names is no name. `part` is the piece as printed; `isWhole`: `name` is all
 * of it.
 */
export function isNobody(name: string, part: string, isWhole: boolean): boolean {
  return (
    /\d|[!?=:]|https?|^The\s|['’]s?$/u.test(name) ||
    counted.test(part) ||
    camelCase.test(name) ||
    (/\s/u.test(name) && holdsNonNameWord(name)) ||
    holdsTitleWord(name) ||
    isDegree(name) ||
    partOfWork.test(name) ||
    acronymFirst.test(name) ||
    isVenue(name, isWhole)
  );
}

/** `CHI` and "Nature" are venues; "Chi" and "Roman" may be names, and `Gen Chin & Ann Ber` are people. */
function isVenue(name: string, isWhole: boolean): boolean {
  if (lawReview.test(name) || isSurelyJournal(name) || (isWhole && isAllAbbreviated(name))) return true;
  const known = unambiguousVenue(name);
  return known !== null && (known.kind === 'journal' || /\p{Lu}.*\p{Lu}/u.test(name));
}
