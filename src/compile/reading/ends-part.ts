import { isInJournal } from '../names/gazetteer/journal-words.ts';
import { isKnownGivenName } from '../names/people/person-names.ts';
import { capitalWord, part, pattern, printedYear } from '../patterns/pattern.ts';
import { isBeforeVenue, isLowerCaseJournal, surnameWithParticle } from './opens-part.ts';

/** Text before a full stop that does not end a part: an initial or an abbreviation. */
const noEndAfter = pattern('u')`
  (?:^|[\s(.·-])(?:\p{Lu}|et|vs?|ca|Proc|Jr|Sr|St|Dr|Prof|vol|no|pp|Int|Conf|Trans|Symp|Lett|Rev|Phys|Ann|Am
  |Eur|Natl|Acad|Sci|Appl|Comput|Soc|Assoc|Univ|Inst|Dept|ed|eds|e\.g|i\.e|cf|approx|Inc|Ltd|Co|Corp|J|Mach
  |Learn|Intell|Res|Syst|Eng|Math|Chem|Biol|Med|Nat|Commun|Adv|Stat|Mech|Info|Comp|Theor|Constr|Electron
  |Mater|Mol|Geophys|Astron|Numer|Quant|Lect|Inf|Found|Opt|Fluid|Astrophys)$`;

/** `Frost, A. Kites that stay up`: the full stop after the last initial ends the names. */
const invertedEnd = /(?:^|[\s([.,;&])\p{Lu}[\p{L}'’-]+,\s*(?:\p{Lu}\p{Ll}?\.[\s-]?){0,3}\p{Lu}\p{Ll}?$/u;
const titleAfter = pattern('u')`
  ^\.\s+(?:${printedYear}[a-z]?(?:[.,:;)]|$)
  |\p{Lu}[\p{L}'’-]*(?::\s+\p{L}|\s+(?!(?:and|und)\s\p{Lu}|et\s)(?:\p{L}{2,}|\p{L}{0,2}\d+\s\p{L}))
  |(?!(?:Mc|Mac|La|Le|De|Di|Du|Van|Von|Fitz)\p{Lu}\p{Ll})\p{Lu}[\p{L}&]*(?:\p{Lu}\p{L}*\b|\s['’]?\d{2}))`;

const initialsFirst =
  /^[^\p{L}]*(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+(?:,\s(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+){0,20}$/u;

/** Whether all names that a text consists of have their initials first: `A. B. Frost, M. Berg`. */
export function haveInitialsFirst(text: string): boolean {
  return initialsFirst.test(text);
}

/** `by Frost, A. Lanternry.`, `Oak, B., Frost, A. Nature.`: a single word after the names is the venue. */
const amongInverted = part`
  (?:\bby\s|(?:^|[\s.])\p{Lu}{1,2}\.?(?:,\s(?:(?:and|&)\s)?|\s(?:and|&)\s))${capitalWord}`;
const appearedIn = String.raw`\p{Lu}[\p{L}'’-]{3,}\.(?:\s|$)`;
const lastSurname = new RegExp(`${amongInverted}$`, 'u');
const lastInitials = new RegExp(String.raw`${amongInverted},\s(?:\p{Lu}\.[\s-]?){0,2}\p{Lu}$`, 'u');
const initialsBefore = new RegExp(String.raw`^,\s(?:\p{Lu}\.[\s-]?){0,2}\p{Lu}\.\s${appearedIn}`, 'u');
const afterInitials = new RegExp(String.raw`^\.\s${appearedIn}`, 'u');

const pastInitials = new RegExp(
  String.raw`${amongInverted},\s(?:\p{Lu}\.[\s-]?){0,2}\p{Lu}\.\s\p{Lu}[\p{L}'’-]{3,}(?:\.\s|$)`,
  'u',
);

/** Whether a text has inverted names and, after their initials, one more word: `by Frost, A. Lanternry`. */
export function goesPastInitials(text: string): boolean {
  return pastInitials.test(text);
}

/** Tells whether a comma stands before the last initials of inverted names: `by Frost, A. Lanternry`. */
export function isBeforeLastInitials(text: string, index: number): boolean {
  return (
    initialsBefore.test(text.slice(index, index + 60)) &&
    lastSurname.test(text.slice(Math.max(0, index - 50), index))
  );
}

/** `Byron A, Poe EA`: the full stop after these initials ends the names if a sentence follows. */
const initialsEnd = pattern('u')`
  (?:^|[,;]\s?|\band\s|\]\s?)(?:(?:van|von|de[rn]?|del|la|le|d[aio]|dos|ten)\s){0,2}
  ${capitalWord}\s(?:\p{Lu}{1,3}|(?:\p{Lu}\.?\s?){1,3}\p{Lu})$`;

/** `Byron A, Poe EA. Rivers That Remember`: after two such names, any words are the title. */
const listEnd =
  /(?:^|[\s\]])\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3},\s(?:\p{Lu}|\p{Ll}{1,3}\s)[\p{L}'’ -]{1,30}\s\p{Lu}{1,3}$/u;

/** `[3]Byron K A. Rivers…`: one name at the start of the line, with spaced initials, also ends the names. */
const spacedInitials = /(?:^|\]\s?)\p{Lu}\p{Ll}[\p{L}'’-]+\s\p{Lu}(?:\s\p{Lu}){1,2}$/u;

/** `Byron A, Poe EA`, `BYRON A , POE E A`: after names with initials, the title begins. */
const severalWithInitials = pattern('u')`
  (?:^|[\s,])${capitalWord}\s\p{Lu}{1,3}(?:\s\p{Lu}){0,2}\s?,\s(?:and\s|&\s)?
  ${capitalWord}\s\p{Lu}{1,3}(?:\s\p{Lu}){0,2}$`;

/**
 * `Byron A. Rivers. 2nd ed. Ropeham: Knot Press; 2009`, `Byron A. Rivers. Knot Lett. 2009;3:1`,
 * `Poe EA Jr. Rivers`, `[3] Byron A. Rivers[J]. Knot Lett, 2009`: in Vancouver (medical) style, a full stop
 * ends the names.
 */
const oneMedical = /^(?:\[\d{1,3}\]\s?)?\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}$/u;
const medicalYear = pattern('u')`
  [.:?!]\s[^.:;]+(?:;\s?${printedYear}|\.\s${printedYear}(?:\s\p{L}{3,9}\.?(?:\s\d{1,2})?)?;\s?\d)
  |\[[JMCDRS](?:\/OL)?\]`;
const juniorEnd = /(?:^|,\s)\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}\s(?:Jr|Sr)$/u;

/** `Vol. 12`, `No. 3`, `Ch. 2`: the word for a number. */
const numberWord = /(?:^|[\s(-])(?:Vols?|Nos?|Nr|[Тт]|Pp|[Cc]h(?:ap)?s?|[KkCc]ap|Art|Fig|Sec|Bd)$/u;
/** `U. Ill. J.L. Tech. & Pol'y`: words in the names of law reviews. */
const lawWord = pattern('u')`
  (?:^|[\s.(])(?:Ala|Ariz|Ark|Bus|Cal|Calif|Chi|Civ|Colo|Colum|Comp|Conn|Const|Crim|Del|Emp|Envtl|Fla|Ga|Geo
  |Harv|Hum|Ill|Ind|Inj|Just|Ky|La|Leg|Legis|Mass|Md|Mich|Minn|Miss|Mo|Neb|Nev|Nw|Okla|Or|Pa|Pol|Pub|Rts|Soc
  |Stan|Tech|Tenn|Tex|Tul|Va|Vand|Vt|Wash|Wis|Wm)$`;
const lawAfter = /^\.\s(?:&\s|\p{Lu}{1,2}\.|Rev\b|Pol\b|Pol['’]y|Tech\b|Just\b|Rts\b|Stud\b|\d{1,4}\s\()/u;

/** `Eric Lake, F. Thomas Moor`: an initial after a name in full opens the next name. */
function isAfterFullName(before: string): boolean {
  const [, given = ''] =
    /(?:^|[\s([.,;&])(\p{Lu}\p{Ll}+)\s\p{Lu}[\p{L}'’-]+,\s*(?:\p{Lu}|Dr)$/u.exec(before) ?? [];
  return given !== '' && isKnownGivenName(given);
}

/** `In: Max Berg and Ida Elm, eds. Kites`: after the editors. `In Kites, ed. Max Berg`: before them. */
const editorsEnd =
  /[Ii]n:?\s(?:(\p{Lu}[\p{L}'’-]+)|\p{Lu}\.)\s[^:()]{2,80}[,.]\s(?:[Ee]ds?|[Hh]gg?|[Hh]rsg)$/u;
function endsEditors(text: string, index: number): boolean {
  const found = editorsEnd.exec(text.slice(Math.max(0, index - 110), index));
  const [, after = ''] = /^\.\s(\p{Lu}[\p{L}'’-]+)\s/u.exec(text.slice(index, index + 40)) ?? [];
  if (found === null || after === '' || isKnownGivenName(after)) return false;
  return found[1] === undefined || isKnownGivenName(found[1]);
}

/** `3rd ed. Knot Press` */
const editionEnd = /(?:\d(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Rr]ev\.|[Rr]evised)\sed$/u;

const stoppedName = String.raw`\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\.[\s-]?){0,2}\p{Lu}`;
const stoppedNames = new RegExp(
  String.raw`^(?:\[\d{1,3}\]\s?)?(${stoppedName}\.,\s){0,20}${stoppedName}$`,
  'u',
);

const afterStoppedNames = pattern('u')`^\.\s(?:["“«]?\p{Lu}[\p{L}'’-]+[\s:?]|${printedYear}[a-z]?[.,:]\s)`;

/**
 * `Frost A., Berg M. B. Kites at Sea`, `Frost A., Berg M. 2014a. Kites`,
 * `Frost A. Kites at Sea // Knot Letters`: surnames with initials, which have full stops, open the text, and
 * what follows is no further initial.
 */
function endsStoppedNames(text: string, index: number): boolean {
  if (index > 400 || !afterStoppedNames.test(text.slice(index, index + 40))) return false;
  const names = /\p{Lu}$/u.test(text.slice(0, index)) ? stoppedNames.exec(text.slice(0, index)) : null;
  return names !== null && (names[1] !== undefined || text.includes(' // '));
}

/** Tells whether a full stop, question mark or exclamation mark ends an atom: the line is cut after it. */
export function endsPart(text: string, index: number): boolean {
  const after = /^\S?\s*(\S?)/u.exec(text.slice(index))?.[1] ?? '';
  if (text[index] !== '.') return true;
  if (/^\.\s(?:[IVX]{1,4}|Part\s\S+)(?=[\s,.:;]|$)/u.test(text.slice(index, index + 12))) return false;
  // `1099–1110. doi:10.1000/1`, `2021 Oct. doi:10.1000/1`, `2011. p. 77-98`
  if (
    /^(?:[\d)]\.\s(?:doi:|https?:|arxiv:|isbn|pp?\.\s?\d)|\p{L}\.\s(?:doi|pmid):)/iu.test(
      text.slice(index - 1, index + 9),
    )
  )
    return true;
  const before = text.slice(Math.max(0, index - 10), index);
  if (numberWord.test(before) && /^\.\s?\d/u.test(text.slice(index, index + 4))) return false;
  if (lawWord.test(before) && lawAfter.test(text.slice(index, index + 12))) return false;
  if (/\bet\s+al$/u.test(text.slice(Math.max(0, index - 8), index))) return true;
  if (
    severalWithInitials.test(text.slice(Math.max(0, index - 60), index)) &&
    /^\.\s+(?:\p{Lu}\p{L}{2,}|\p{Ll}+\d\p{L}*:\s)/u.test(text.slice(index, index + 40))
  )
    return true;
  if (
    /^\.\s+["“‘]?[\p{Lu}\p{N}]\S*\s/u.test(text.slice(index, index + 40)) &&
    listEnd.test(text.slice(Math.max(0, index - 70), index))
  )
    return true;
  if (
    spacedInitials.test(text.slice(Math.max(0, index - 40), index)) &&
    /^\.\s+\p{Lu}[\p{L}'’-]+\s\p{L}{2,}/u.test(text.slice(index, index + 40))
  )
    return true;
  if (
    initialsEnd.test(text.slice(Math.max(0, index - 40), index)) &&
    /^\.\s+\p{Lu}[\p{L}'’-]*\s+(?!(?:and|und)\s\p{Lu}|et\s)\p{Ll}/u.test(text.slice(index, index + 60))
  )
    return true;
  if (
    titleAfter.test(text.slice(index, index + 60)) &&
    invertedEnd.test(text.slice(Math.max(0, index - 60), index)) &&
    // `A. Frost, L. P. Elm de Berg`
    !haveInitialsFirst(text.slice(0, text.lastIndexOf(',', index))) &&
    !isAfterFullName(text.slice(Math.max(0, index - 60), index))
  )
    return true;
  if (
    afterInitials.test(text.slice(index, index + 50)) &&
    lastInitials.test(text.slice(Math.max(0, index - 60), index))
  )
    return true;
  if (endsStoppedNames(text, index)) return true;
  if (isBeforeVenue(text, index)) return true;
  if (index < 40 && oneMedical.test(text.slice(0, index)) && medicalYear.test(text.slice(index, index + 300)))
    return true;
  if (juniorEnd.test(text.slice(Math.max(0, index - 40), index)) && /^\.\s\p{Lu}/u.test(text.slice(index)))
    return true;
  // `Bert Pine. arXiv 2021`: the next part may begin in lower case if the word has a capital inside.
  const startsLowerCase =
    /\p{Ll}/u.test(after) && !/^\.\s+\p{Ll}{1,4}\p{Lu}/u.test(text.slice(index, index + 12));
  const rest = text.slice(index, index + 70);
  if (startsLowerCase && (isLowerCaseJournal(rest) || surnameWithParticle.test(rest))) return true;
  if (/^\.\s\p{Lu}/u.test(rest) && editionEnd.test(text.slice(Math.max(0, index - 12), index))) return true;
  if (/[dsg]/iu.test(text.charAt(index - 1)) && endsEditors(text, index)) return true;
  if (noEndAfter.test(text.slice(Math.max(0, index - 12), index))) return false;
  // `A Title of Words. in Proceedings of the Kite Conference 12–19`
  if (startsLowerCase) return /^\.\sin\s\p{Lu}/u.test(rest);
  return !isInJournal(text, index);
}
