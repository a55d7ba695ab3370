import type { StyledText } from '../markdown/styled-text.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import { readAward } from './awards.ts';
import { readVenue } from './venue.ts';

/** Labels of badges whose message is a venue. */
const venueLabel =
  /^(?:conf(?:erence)?|venue|journal|publish(?:ed)?|publication|accepted|paper|proceedings)$/iu;

/** The venues that a text's badges name, as printed. A badge that links to a preprint is only a link. */
export function badgeVenues({ marks }: StyledText): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'image') return [];
    const words = badgeWords(mark.url);
    const venue = words === null ? null : readVenue(words);
    const isLink = marks.some(
      ({ kind, url, start, end }) => kind === 'link' && url !== '' && start <= mark.start && end >= mark.end,
    );
    return words === null || venue?.venue == null || (isLink && venue.venue.kind === 'preprint')
      ? []
      : [words];
  });
}

/** Tells whether a line holds nothing but badges that lead nowhere: their words are not a remark. */
export function isOnlyBadges({ text, marks }: StyledText): boolean {
  return (
    !/\S/u.test(text) &&
    marks.length > 0 &&
    marks.every(({ kind, url }) => (kind === 'image' ? badgeWords(url) !== null : url === ''))
  );
}

const awardAndYear = pattern('u')`^(.+?)\s+(\p{L}+)(\s+${printedYear})$`;

/** A badge's words, from its address: `badge/Conference-ICML'23-blue` says “ICML'23”; null for others. */
function badgeWords(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/(?:^|\.)shields\.io$/u.test(url.hostname)) return null;
  const path = /^\/badge\/([^/]+)$/u.exec(url.pathname)?.[1];
  const [label = '', message = ''] =
    path === undefined
      ? [url.searchParams.get('label') ?? '', url.searchParams.get('message') ?? '']
      : readPath(path);
  const said = venueLabel.test(label) ? message : `${label} ${message}`.trim();
  const [, name, award, rest] = awardAndYear.exec(said) ?? [];
  return award !== undefined && readAward(award) !== null ? `${name}${rest} (${award})` : said;
}

/** `label-message-colour`: a doubled dash or underscore stands for one, a single underscore for a space. */
function readPath(path: string): string[] {
  const parts = path.replaceAll('--', '\u0000').split('-');
  const words = parts.slice(0, -1).map((part) => decode(part.replaceAll('\u0000', '-')));
  return words.length > 1 ? words : ['', ...words];
}

function decode(part: string): string {
  const spaced = part.replace(/__|_/gu, (line) => (line === '__' ? '_' : ' '));
  try {
    return decodeURIComponent(spaced).trim();
  } catch {
    return spaced.trim();
  }
}

/** The link text of a badge: “YouTube” for `badge/YouTube-link-blue`. Empty for another image. */
export function badgeLabel(address: string): string {
  return (badgeWords(address) ?? '').replace(/\s+(?:link|badge|here)$/iu, '').trim();
}
