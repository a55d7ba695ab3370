import { oneOf } from '../patterns/pattern.ts';
import { anyOf, words } from '../patterns/words.ts';
import { affiliationStrength } from './affiliations.ts';
import { roleOfFieldName } from './field-role.ts';
import { unambiguousVenue } from './gazetteer/venue-names.ts';

/** The short name a title gives its system: the words before the colon, when they are a name. */
export function nameInTitle(title: string): string | null {
  const name = /^([^:：]{2,24})[:：]\s*\S/u.exec(title)?.[1]?.trim();
  if (name === undefined || !/^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(name) || /[,;!?()]/u.test(name)) return null;
  const words = name.split(' ');
  if (words.length > 2 || words.some((word) => /^\p{Ll}+$/u.test(word))) return null;
  return commonOpeners.test(name) ? null : name;
}

/** Words that open many titles and name no system. */
const commonOpeners = oneOf('iu')`${anyOf(words.openTitles)}`;

/** `Evaluation: …`, `Preprocessing: …`: the subject of a remark. With a second capital it would be a name. */
const commonNoun = /^\p{Lu}\p{Ll}+(?:tions?|sions?|ments?|ings?|it(?:y|ies)|ys[ei]s|[ae]nces?|isms?)$/u;

/** The short name a remark gives its system: `REEF: GPU kernel preemption`. */
export function nameInRemark(remark: string): string | null {
  const name = /^([\p{L}\p{N}][\p{L}\p{N}.+-]{1,19}):\s+\S/u.exec(remark)?.[1];
  return name !== undefined &&
    /^\p{Lu}|\p{Ll}\p{Lu}/u.test(name) &&
    !commonOpeners.test(name) &&
    !commonNoun.test(name) &&
    roleOfFieldName(name) === null
    ? name
    : null;
}

/** A name with a capital or a digit inside it, in brackets before three words or more. */
const openingName = /^[(（]([\p{L}\d][\p{L}\d.+-]{2,20})[)）]\s+((?:\S+\s+){2}\S.*)$/u;

/** Takes the name of the system off `(KITE-2) A Title of Words`; a venue in brackets is left in place. */
export function partOpeningName(printed: string): { readonly name: string | null; readonly title: string } {
  const [, name = '', title = ''] = (/^[(（]/u.test(printed) && openingName.exec(printed)) || [];
  const isName =
    /\p{L}.*\p{Lu}|\p{L}{3}.*\d/u.test(name) &&
    !notice.test(name) &&
    unambiguousVenue(name.replace(/['’-]?(?:20)?\d{2}$/u, '')) === null &&
    affiliationStrength(name) !== 'sure';
  return isName ? { name, title } : { name: null, title: printed };
}

/** Words in capitals that lists put before a title to say something about it. */
const notice =
  /^(?:BOOK|DATASET|DEMO|FREE|HOT|HTML|NEW|NOTES?|OLD|PAPER|PDF|SOTA|SURVEY|TBD|TODO|VIDEO|WIP)$/u;
