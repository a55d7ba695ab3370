import { isSurelyJournal } from '../../names/gazetteer/journal-words.ts';
import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';

/** `Proceedings of the Kite Society`, `In Journal of Ropes`: words that open a venue's name. */
const opensVenue = pattern('u')`
  ^(?:[Ii]n:?\s)?(?:the\s)?
  (?:Proceedings\sof\s|Proc\.\s|(?:Annals|Archives|Bulletin|Journal|Transactions)\s(?:for|of|on)\s)`;

/** `Knotica. 2019;12(3)`, `Rope Letters, 12(3), 45`, `Rope Letters 12 (2019)`: a name before its volume. */
const beforeNumbers = pattern('u')`
  ^(\p{Lu}[^.;:,()\d]{3,80})
  (?:[.,]?\s${printedYear}(?:\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?)?;\s?\d|[.,]?\s\d{1,4}\s?\()`;

/** `Kites.Net`: tells whether a full stop between two words, without a blank after it, is part of a name. */
export function isUncutStop(text: string, index: number): boolean {
  return (
    /\p{Ll}{3}\)?\.\p{Lu}/u.test(text.slice(Math.max(0, index - 4), index + 2)) && !endsTitle(text, index)
  );
}

/** `A Title of Words.Rope Letters. 2019`: the words after a full stop open the name of a venue. */
function endsTitle(text: string, index: number): boolean {
  const after = text.slice(index + 1, index + 140);
  if (opensVenue.test(after) || beforeNumbers.test(after)) return true;
  const name = /^[^.,;:(\d]+/u.exec(after)?.[0].trim() ?? '';
  return unambiguousVenue(name) !== null || isSurelyJournal(name);
}
