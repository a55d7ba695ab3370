import type { VenueKind } from '../../paper/schema.ts';
import { pattern } from '../patterns/pattern.ts';
import { affiliationStrength } from './affiliations.ts';
import { isAbbreviatedJournal } from './gazetteer/journal-words.ts';
import { lookUpVenue, unambiguousVenue } from './gazetteer/venue-names.ts';
import { hasInnerCapitals, journalOfSociety, volume } from './venue-name.ts';

const workshopPattern = /\bworkshops?\b/i;
const workshopSuffix = /^[A-Z]{3,}W$/u;
const thesisPattern = pattern('i')`
  \b(?:ph\.?\s?d\.?|master['’]?s?|doctoral|bachelor['’]?s?)\s+(?:thesis|dissertation|diss(?:\.|$))
  |\bdissertation\b`;
const conferenceWords =
  /\b(?:conference|symposium|congress|proceedings|meeting)\b|\b(?:conf|symp|proc)\.\s|(?:論文集|予稿集|講演集|大会)$/i;
const journalWords = pattern('i')`
  \b(?:journal|transactions(?!\s(?:per|with|by|via|using|from|at)\b)|letters|magazine|review|annals
  |quarterly|bulletin|acta|archiv|zeitschrift|revue|revista|rivista|cahiers)\b|(?:学报|杂志|期刊|論文誌|学会誌)$
  |\b(?:trans|lett|commun|neurosci|biosci)\.(?:\s|$)|^J\.\s`;
/** A capitalised `Sciences`, as in names of journals; not `Kites in the social sciences`, a title. */
const sciences = /\bSciences\b/u;
/** Titles that end in the word for a kind of venue: `Kites in Medicine: A Systematic Review`. */
const saysItReviews =
  /(?:[:：]|(?<!\w)(?:an?|this))\s(?:[\p{L}-]+\s){0,4}(?:review|meeting|symposium|workshop)s?$/iu;
/** `[Review]`, `发表期刊`: the kind of a work or of its venue, without a name. */
const kindAlone = pattern('iu')`
  ^(?:(?:journal|magazine|review|letter|bulletin|meeting)s?
  |(?:所|已|发表?|发表|收录|录用|所属|主要|相关|常见|顶级|核心|重要|国际|国内|中文|英文|学术|会议|论文|[和与及、/的])*(?:学报|杂志|期刊))$`;
/** Names of law reviews as lawyers abbreviate them: `Yale L.J.`, `Calif. L. Rev.`, `J. Emp. L. Studies`. */
export const lawReview = /(?:^|\s)(?:L\.\s?(?:Rev\b|J\.|Q\.|Stud)|J\.\s?(?:\p{L}{2,6}\.\s)?L\.|J\.L\.)/u;
/** Journals that share the first words of their names: "Nature Methods", "Frontiers in Robotics". */
const journalFamily = pattern('u')`
  ^(?:Nature|Science|Cell|Lancet|P[Ll][Oo][Ss]|BMC|npj|JAMA|ACS|Trends in|Current Opinion in
  |Annual Review of|Communications (?:of|in)|Foundations and Trends)\s\p{Lu}|^Frontiers in\s\p{L}`;

/** Tells whether a text is a society and the acronym of a venue: `IEEE-TKNOT`, `ACM TOR`, `IEEE/ACM-KNOT`. */
export function isVenueOfSociety(text: string): boolean {
  return /^(?:(?:ACM|IEEE|IFIP|SIAM|USENIX)[/\s-]?){1,2}(?<=[/\s-])\p{Lu}(?:[\p{L}&-]*\p{Lu})[\p{L}]*$/u.test(
    text,
  );
}

/** Tells whether a name contains a word typical of venue names. */
export function hasVenueWord(name: string): boolean {
  return [journalWords, sciences, conferenceWords, workshopPattern, thesisPattern].some((words) =>
    words.test(name),
  );
}

/** The kind of venue that a name is, if the name is known or its words show the kind; otherwise null. */
export function venueKind(name: string, hasYear: boolean): VenueKind | null {
  const find = hasYear ? lookUpVenue : unambiguousVenue;
  const bare = /[\d.)\s]$/u.test(name) ? name.replace(volume, '') : name;
  const known = find(name) ?? (bare === name ? null : find(bare));
  if (/thesis|diss/iu.test(name) && thesisPattern.test(name)) return 'thesis';
  // "Fast", "Date" and "Clear" are words before they are venues.
  const isWord = name.length <= 5 && /^\p{Lu}\p{Ll}+$/u.test(name) && known?.name !== name;
  if (known !== null && (hasYear || (name.length > 3 && !isWord))) return known.kind;
  if (!isNameLike(name) || saysItReviews.test(name) || (!hasYear && kindAlone.test(name))) return null;
  if (workshopPattern.test(name) || workshopSuffix.test(name)) return 'workshop';
  if (!hasYear && (name.split(' ').length > 10 || /\b(?:with|for|via|using|towards?|through)\b/i.test(name)))
    return null;
  if (journalFamily.test(name) && name.split(' ').length <= 7) return 'journal';
  if ((journalWords.test(name) || sciences.test(name)) && (hasYear || !conferenceWords.test(name)))
    return 'journal';
  if (isAbbreviatedJournal(bare) || (lawReview.test(name) && name.split(' ').length <= 9)) return 'journal';
  if (conferenceWords.test(name)) return journalOfSociety.test(name) ? 'journal' : 'conference';
  const first = name.split(/[\s:(]/u, 1)[0] ?? '';
  if (hasInnerCapitals(first) && unambiguousVenue(first) !== null && name.split(' ').length <= 8)
    return name === first ? (unambiguousVenue(first)?.kind ?? null) : 'conference';
  return null;
}

/**
 * Tells whether an unknown name beside a year looks like a venue's: `IJXYZ`, `Expert Systems with
 * Applications`; not an organisation, a version or a single word, which may be a surname.
 */
export function hasVenueShape(name: string): boolean {
  return (
    isNameLike(name) &&
    /\p{Lu}.*\p{Lu}/u.test(name) &&
    name.split(' ').length <= 8 &&
    !/\s(?:v\.?\s?)?\d+(?:\.\d+)*$/u.test(name) &&
    affiliationStrength(name) !== 'sure'
  );
}

/** Whether a text begins in Latin and has four Chinese characters in a row: a sentence, not a name. */
export function mixesScripts(name: string): boolean {
  return /^[\p{Script=Latin}\d].*\p{Script=Han}{4}/u.test(name);
}

const wordOfSentence =
  /\b(?:by|initial|released?|accepted|submitted|see|from|we|is|are|was|will|you|your|which|should)\b/u;

/** Tells whether a text may be a name: it starts with a capital or a digit and is no sentence or list. */
function isNameLike(name: string): boolean {
  return (
    /^["“']?(?:[\p{Lu}\p{N}\p{Lo}]|npj\s\p{Lu})/u.test(name) &&
    !mixesScripts(name) &&
    !/[;!?=]|,\s+in\s|(?<!\b\p{Lu}\p{L}{0,7})\.\s|@\S/u.test(name) &&
    !wordOfSentence.test(name)
  );
}

/** A known venue without the town after it: `KNAR` for `KNAR , Ropeham`, whose year was taken out before. */
export function beforeTown(name: string): string {
  if (!/\s,/u.test(name)) return name;
  const [, venue = '', town = ''] = /^([^,]{2,60}?)\s,\s?([^\d]+)$/u.exec(name) ?? [];
  return venue !== '' &&
    unambiguousVenue(venue) !== null &&
    !hasVenueWord(town) &&
    unambiguousVenue(town) === null
    ? venue
    : name;
}
