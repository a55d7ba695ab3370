/*
 * The English words that state a condition, as data. A phrase is written in lower case, its words separated
 * by single spaces.
 */

/** Awards by their usual names; the names of the list's own awards are known besides. */
export const awardNames: ReadonlyMap<string, string> = new Map(
  ['best', 'best student', 'distinguished', 'outstanding'].flatMap((praise): [string, string][] =>
    ['paper', 'papers', 'paper award', 'paper awards'].map((noun) => [
      `${praise} ${noun}`,
      `${praise} paper`,
    ]),
  ),
);

/** Phrases for any award. */
export const anyAward: ReadonlyMap<string, true> = new Map(
  [
    'award winning',
    'prize winning',
    'awarded',
    'award winners',
    'award papers',
    'award paper',
    'with an award',
    'with awards',
    'that won an award',
    'that won awards',
    'won an award',
    'won a prize',
  ].map((phrase) => [phrase, true]),
);

/** Phrases for an order by year, and whether the newest come first. */
export const orders: ReadonlyMap<string, 'newest' | 'oldest'> = new Map([
  ['newest', 'newest'],
  ['latest', 'newest'],
  ['most recent', 'newest'],
  ['recent papers', 'newest'],
  ['recent work', 'newest'],
  ['oldest', 'oldest'],
  ['earliest', 'oldest'],
]);

/** Phrases that exclude what follows. */
export const negations: ReadonlyMap<string, true> = new Map(
  [
    'not',
    'no',
    'but no',
    'but not',
    'except',
    'except for',
    'excluding',
    'other than',
    'without',
    'and not',
  ].map((phrase) => [phrase, true]),
);

/** Phrases before a name, and the facets whose values it may be, likeliest first. */
export const beforeName: ReadonlyMap<string, readonly string[]> = new Map([
  ['by', ['author', 'affil']],
  ['written by', ['author', 'affil']],
  ['authored by', ['author', 'affil']],
  ['from', ['affil', 'venue', 'author']],
  ['at', ['venue', 'affil']],
  ['in', ['venue', 'topic']],
  ['published at', ['venue']],
  ['published in', ['venue']],
  ['presented at', ['venue']],
  ['on', ['topic', 'tag']],
  ['about', ['topic', 'tag']],
]);

/** The facets whose values are recognised without a word before them, likeliest first. */
export const namedFacets: readonly string[] = ['venue', 'affil', 'topic', 'award', 'author', 'tag'];

/** Words for a survey: a list that has surveys calls them by one of these. */
export const surveys: readonly string[] = ['survey', 'overview', 'review'];

/** Words that join alternatives. */
export const alternatives: ReadonlyMap<string, true> = new Map([
  ['or', true],
  ['and', true],
]);

/** Words that say nothing of a paper: a search can do without them. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its they them their one ones some any anything something everything ' +
    'all each every other others and or but nor not of on in at by for from to with without within into onto ' +
    'about over under between via per as than then so such very just only also too again still yet even ' +
    'is are was were be been being am do does did done has have had having can could will would shall should ' +
    'may might must let s t re ve ll d m i me my we us our you your he she his her him who whom whose which ' +
    'what when where why how whether if there here both either neither ' +
    'paper papers article articles publication publications work works study studies research literature ' +
    'write writes written writing wrote author authored authors publish published publishes publishing ' +
    'appear appeared appearing present presented show shows showed shown showing describe describes described ' +
    'say says said talk talks call called calls know knows known get gets got gotten win wins won winning ' +
    'go goes going went come comes came use uses used using make makes made deal deals dealing cover ' +
    'covers covering concerning regarding related ' +
    'find finds found looking look search want wants need needs give gives list lists please tell remember ' +
    'recall good great best nice interesting famous popular well recent new newest latest really actually ' +
    'way ways thing things stuff kind kinds sort sorts type types topic topics lot lots many much more most few several'
  ).split(' '),
);
