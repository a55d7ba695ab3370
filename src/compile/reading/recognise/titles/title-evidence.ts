import { answersYesOrNo } from '../../../names/title-text.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { gapAt } from '../../lines/atoms.ts';
import { opensWithGluedTag, opensWithPartOfWord } from '../../lines/glued-bracket.ts';
import type { Span } from '../../lines/spans.ts';
import { isAfterFrom, isAfterIn, isBeforeLinkedTitle, namesGoOn, opensWithDay } from '../around.ts';
import { besidePublisher } from '../beside-publisher.ts';
import { goesOnInBold } from '../in-bold.ts';
import { opensInPair, opensWithAuthor, opensWithPeople, opensWithSurnames } from '../opens-with-names.ts';
import { isPersonAfter } from '../person-after.ts';
import { costOfLink } from './crossed-link.ts';
import { isFileBeforeCitation } from './file-name.ts';
import { goesOnAfterLink } from './goes-on-after-link.ts';
import { costOfStyles, isBeforeCitation } from './set-off-title.ts';
import type { TitleFacts } from './title-facts.ts';
import {
  describesLink,
  endsBeforeJournal,
  endsInJournal,
  hasSubtitle,
  holdsAcronym,
  isBeforeMedicalJournal,
  opensOrEndsInYear,
  opensWithInitials,
  summarisesInHan,
} from './title-form.ts';
import { titleInItalics } from './title-in-italics.ts';
import { isTitleInLink } from './title-in-link.ts';

/** Something that speaks for or against a span's being a title. */
export interface TitleEvidence {
  /** What it is, as `explain` prints it. */
  readonly says: string;
  /** What it adds to the score, in log odds: 0 if it does not hold. */
  readonly adds: (span: Span, facts: TitleFacts) => number;
}

type Holds = (span: Span, facts: TitleFacts) => boolean | null | undefined;

const when = (weight: number, says: string, holds: Holds): TitleEvidence => ({
  says,
  adds: (span, facts) => (holds(span, facts) ? weight : 0),
});

const lengths: Readonly<Record<number, number>> = { 1: -1.5, 2: 0.2, 3: 1.2 };

/** Words in lower case that are common in titles, but rare in names and venues. */
const titleWord = pattern('iu')`
  \s(?:with|via|using|towards?|through|under|from|by|as|at|is|are|can|how|what|why|when|beyond|without
  |between|against|into|over|through|over|into|your|its|their|not|a|an|do|does)\s`;

/** `A Book of Kites, Chapter 3`, `A Book of Kites, Chapter “Wind”`: a part of a book after its title. */
const chapterAfter = /,\s[Cc]h(?:apters?|aps?\.|\.)\s(?:[“"‘'\d]|[IVX]+(?!\p{L}))/u;

/** All evidence for and against titles. The score of a title is the sum. */
export const titleEvidence: readonly TitleEvidence[] = [
  { says: 'its length', adds: (_, { words }) => lengths[words] ?? (words <= 24 ? 2 : 0) },

  // Its link and its style
  when(3, 'leads to literature', (_, { target }) => target === 'literature'),
  when(2, 'leads to another site', (_, { target }) => target === 'site'),
  when(-1, 'part of a link', ({ link, fillsLink, line, from, to }, { key }) =>
    link === null || fillsLink ? false : key === null || line.linkEnds[from] !== to,
  ),
  when(-6, 'the key of a reference', ({ from }, { key }) => key?.isSure && from === 0),
  when(-3, 'may be the key of a reference', ({ from }, { key }) => key?.isSure === false && from === 0),
  when(
    -2.5,
    'the link breaks off',
    ({ link, fillsLink, text }) => link && !fillsLink && breaksOff.test(text),
  ),
  { says: 'a link begins inside', adds: (span) => -costOfLink(span) },
  when(2.2, 'a bracket is part of it', ({ text }) => holdsOwnBracket(text)),
  when(1.5, 'in bold', (_, { isBold }) => isBold),
  when(0.3, 'in italics', ({ setAs }) => setAs === 'emphasis'),
  when(-2, 'in code style', ({ setAs }) => setAs === 'code'),
  { says: 'in italics beside names', adds: titleInItalics },
  // `“That courage”: who carves, and why`: the quoted words are not all of it.
  when(0.5, 'in quotation marks before a colon', (span, facts) => isQuoted(span, facts) && goesOn(span)),
  when(2, 'in quotation marks', (span, facts) => isQuoted(span, facts) && !goesOn(span)),

  // Its words
  when(0.3, 'opens with a capital', ({ text }) => opensLarge.test(text)),
  when(-1, 'opens in lower case', ({ text }) => !opensLarge.test(text)),
  when(0.8, 'has words of titles', ({ text }) => titleWord.test(` ${text} `)),
  when(0.5, 'a question', ({ text }) => text.endsWith('?')),
  when(-8, 'answers yes or no', ({ text }) => answersYesOrNo(text)),
  when(-5, 'a known venue', (_, { venue }) => venue === 'sure'),
  when(-2, 'may be a venue', (_, { venue }) => venue === 'likely'),
  when(-3.5, 'people', (span, facts) => isPeople(span, facts)),
  when(-1.6, 'one name', (span, facts) => !isPeople(span, facts) && isOneName(span)),
  when(-2.5, 'names go on after it', ({ open, names, line, to }) =>
    open === '^' && names.others + names.persons === 0 ? namesGoOn(line, to) : false,
  ),
  when(-2.5, 'before a linked title', ({ crossed, link, line, from }) =>
    crossed === null && link === null ? isBeforeLinkedTitle(line, from) : false,
  ),
  when(-4, 'opens with “by” or “and”', ({ text }) => /^by\s/iu.test(text) || /^(?:and|or|&)\s/u.test(text)),
  when(
    -3,
    'after “in” or “from”',
    (span) => (span.setAs === 'emphasis' && isAfterIn(span)) || isAfterFrom(span),
  ),
  // `A title, in: Annals of Knots`
  when(-4, 'holds “in:”', ({ text }) => /[,.]\s[Ii]n:\s\p{Lu}/u.test(text)),
  when(-4, 'goes on with a chapter', ({ from, text }) => from > 0 && chapterAfter.test(text)),
  when(-3, 'ends in a status', ({ text }) => endsInStatus.test(text)),
  when(-3, 'opens with a year or ends in one', ({ text }) => opensOrEndsInYear(text)),
  when(-5, 'a file before a citation', isFileBeforeCitation),

  // Its place
  when(-1.5, 'in bold that began before it', goesOnInBold),
  // `**(Kite-Net)** A Title`
  when(-2, 'in brackets that open the line', ({ open, close }, { words }) =>
    words <= 2 && open === '^(' ? close === ')' : false,
  ),
  when(1.5, 'after brackets that open the line', isAfterBrackets),
  { says: 'goes on after its style', adds: (span) => -costOfStyles(span) },
  when(1.5, 'before a citation', isBeforeCitation),
  when(-4, 'opens with a day', ({ from, to, line }) => from === 0 && to > 0 && opensWithDay(line)),
  when(-2.5, 'opens with initials', ({ open, text }) => open === '^' && opensWithInitials.test(text)),
  // `**(New)** A title`: a tag, not the title's first word.
  when(
    -2.5,
    'opens with a tag',
    ({ text, runsPastBold }) => opensWithGluedTag(text) || (runsPastBold && /^\([^()]{1,12}\)\s/u.test(text)),
  ),
  // Of quotation marks inside others, the inner ones are the title's.
  when(-2.5, 'closes an earlier bracket', ({ closesEarlierBracket, fillsLink, line, from }) =>
    closesEarlierBracket && !fillsLink
      ? gapAt(line.gaps, from).filter((token) => token === '"').length < 2
      : false,
  ),
  when(-3, 'opens with people', ({ from, to, held, link, isSetOff, line }) =>
    from < to && (held.stop || (link === null && !isSetOff)) ? opensWithPeople(line, from, to) : false,
  ),
  when(-5, 'reaches into cited people', ({ line, from, fillsLink }) =>
    line.citedPeopleStart !== null && from <= line.citedPeopleStart ? !fillsLink : false,
  ),
  when(-2.2, 'opens with an author', ({ from, to, line, link }) =>
    from < to
      ? opensWithSurnames(line, from, to) || (link === null && opensWithAuthor(line, from, to))
      : false,
  ),
  when(-2, 'ends in an edition', ({ text }) => /[,.]\s(?:\p{L}+\s){1,3}edition$/iu.test(text)),
  when(-3, 'describes a link', describesLink),
  when(-3, 'ends in a journal', (span, { words }) => words >= 4 && endsInJournal(span)),
  when(-2, 'summarises', summarisesInHan),
  { says: 'beside a publisher', adds: (span, { words }) => besidePublisher(span, words) },
  when(3, 'before a journal of medicine', isBeforeMedicalJournal),
  when(2.5, 'before a journal', (span, { words }) =>
    words >= 4 && endsBeforeJournal(span) ? !isBeforeMedicalJournal(span) : false,
  ),
  when(-3.5, 'ends in a person', ({ from, to, line }, { words }) =>
    from < to && words >= 4 ? isPersonAfter(line, to) : false,
  ),
  when(1.5, 'has a subtitle', hasSubtitle),
  when(1, 'opens in a pair', (span) => span.held.colon && opensInPair(span) && !hasSubtitle(span)),
  when(4, 'goes on after its link', (span) => span.crossed !== null && goesOnAfterLink(span)),
  when(4, 'is cited in a link', isTitleInLink),
  when(-1, 'is more than a sentence', ({ text }, { words }) => words > 8 && sentences.test(text)),
];

const breaksOff = /\s(?:of|and|the|for|with|an?)$/u;
const opensLarge = /^["“(]?[\p{Lu}\p{N}\p{Lo}]/u;
const endsInStatus = /[,.?!”"]\s(?:preprint|in press|to appear|forthcoming|in)$/iu;
const sentences = /\p{Ll}\.\s\p{Lu}|;|\.$/u;

/** `A Title (part II)`, `Knots (n > 3) in Nets`, `Ropes (SISAL) made for Kites`. */
function holdsOwnBracket(text: string): boolean {
  return (
    holdsAcronym(text) ||
    opensWithPartOfWord(text) ||
    /[)\]]\s+\p{Ll}|\([Pp]art\s[\dIVX]+\)|\(\p{L}\s?[<>=≤≥]\s?[\d.]+\)/u.test(text)
  );
}

function isQuoted({ open, close }: Span, { isNames }: TitleFacts): boolean {
  return open.endsWith('"') && !(isNames && close === ',');
}

const goesOn = ({ line, to }: Span) => gapAt(line.gaps, to + 1).includes(':');

function isPeople({ names }: Span, { isNames, isCertain }: TitleFacts): boolean {
  const several = names.persons + Math.min(names.surnames, names.given) >= 2;
  return (isNames && several) || isCertain || names.etAls > 0;
}

const isOneName = ({ names }: Span) => names.others === 0 && names.persons === 1;

function isAfterBrackets({ from, open, line }: Span, { words }: TitleFacts): boolean {
  return (
    from === 1 &&
    open === ')' &&
    words >= 3 &&
    line.gaps[0]?.includes('(') === true &&
    (line.atoms[0]?.styledBy ?? null) !== null
  );
}
