import { englishMonth, weekday } from '../../names/months.ts';
import { oneOf, pattern } from '../../patterns/pattern.ts';
import { anyOf, words } from '../../patterns/words.ts';

/** Words that open texts that name no venue, although they stand where one could. */
export const opensGeneric = pattern('i')`
  ^(?:code|data|doi|isbn|issn|pmid|pmcid|epub
  |papers?|models?|here|link|new|chapters?|slides?|talks?|videos?|blogs?|posters?|tutorials?|pages?|pp|read
  |skim|part|week|lecture|session|version|updated?|since|before|after|until|table|figure|section|day|spring
  |summer|fall|winter|autumn|${englishMonth}|${weekday})\b`;

/** `in French`: the language of a text is where nothing appears. */
export const language = oneOf('iu')`${anyOf(words.languages)}`;

/** A word in lower case inside the name of a venue: `Journal of Knots`. */
export const functionWord = oneOf('u')`
  of|the|on|for|and|its|in|to|a|an|at|de|la|le|les|du|des|del|della|do|da|dos|der|die|das|von|und|et|für|fur
  |y|e|og|och`;

/** `“A Page,” Online, https://…`: where a page is, which names nothing. */
const everywhere = /^(?:online|on the web|web ?(?:page|site)|internet)$/iu;

/** `Ada Frost will present what was shown at KNOT 2015`: words that say something about a venue. */
const statement =
  /\s(?:will|is|are|was|were|has|have|had)\s\p{Ll}+\s|\s(?:would|could|should|must|might)\s\p{Ll}+(?:\s|$)/u;

/** `Submitted on January 8, 2025` */
const whenHandedIn = /^(?:accepted|posted|received|revised|submitted|updated)\son\s/iu;

/** `Frost et al. 2013`, `Kite Letters (Frost et al. 2013)`: whose paper it is. */
const cites = /\p{Lu}\p{L}+,?\set\.?\sal\b/u;

/** `Copyright (c) 2014 Ada Frost`: who may copy a work. */
const copyright = /^(?:copyright|©)(?!\p{L})/iu;

/** `Pp. 240-254 in the proceedings`: where in a book a paper is, not in which. */
const pages = /^pp?\.\s?\d/iu;

/** `A Book of Kites (pp. 1-26). Knot Press`: the stop behind a bracket ends a book's name. */
const goesOn = /\)\.\s\p{Lu}\p{Ll}/u;

/** `We held our talks in May`: what someone says. */
const says = /(?:^(?:We|You|They)|\s(?:we|you|they))\s\p{Ll}+\s|\s(?:our|your)\sworkshop/u;

/** `Participants in local workshops`, `How to set up a workshop in spring`: meetings of a kind. */
const ofKind = /\p{Ll}\sworkshops(?!\p{L})|\p{Ll}\s(?:an?|the)\sworkshop(?!\s(?:on|for|at|of)\s|\p{L})/u;

/** `Reprint of the 1944 edition`, `Edited by Ada Frost`: how a book was made. */
const ofBook = pattern('iu')`
  ^(?:(?:edited|translated)\s(?:by|and|from)|reprint(?:ed)?\s(?:of|from)
  |with an? (?:introduction|foreword|preface) by)\s`;

/** Tells whether words name no venue but say something about one, where a page is or whose it is. */
export function isNoVenue(text: string): boolean {
  return [everywhere, statement, whenHandedIn, cites, copyright, pages, goesOn, says, ofKind, ofBook].some(
    (words) => words.test(text),
  );
}
