import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import { dateYear } from './dates.ts';
import type { TitlePrefix } from './title-prefix.ts';
import { readVenue } from './venue.ts';
import { fullYear } from './years.ts';

const venuePrefix =
  /^((?:19|20)?\d{2})\s*[-_]\s*(\p{Lu}[\p{L}&/@ ]{1,18}?)\s*[-_:]\s*(?=\S)|^(\p{Lu}[\p{L}&/]{1,14})\s?['’]?((?:19|20)?\d{2})\s*[-_:]\s+(?=\S)/u;
/** A year and brackets before a title: `2020 (Airbnb) (KDD) Title`. */
const stacked = /^\s*((?:19|20)\d{2}\s+)?((?:[([][^()[\]]{2,40}[)\]]\s*){1,3})\*{0,2}(?=[\p{L}\p{N}[])/u;

/** `20-OSDI-Title`, `SIGMOD 2018: Title`, `ICML 2022, Title`, `2022, ACM Computing Surveys, Title`, `2023 best paper, Title`. */
export function readWordPrefix<Given extends TitlePrefix & { from: number }>(
  text: string,
  prefix: Given,
): Given {
  const rest = text.slice(prefix.from);
  const facts = readStacked(rest, prefix);
  if (facts !== null) return facts;
  const dashed = venuePrefix.exec(rest);
  if (dashed !== null) {
    const digits = dashed[1] ?? dashed[4] ?? '';
    const year = fullYear(Number(digits));
    const venue = readVenue(`${dashed[2] ?? dashed[3]} ${year}`);
    if (venue?.venue != null) return { ...prefix, from: prefix.from + dashed[0].length, venue };
  }
  const led = /^\s*([^,，:：|()（）[\]]{2,40}?(?:,\s?\d{2})?)\s*(?:[,，:：]|\s[|｜])\s+(?=\S+\s+\S+)/u.exec(
    rest,
  );
  const words = led?.[1] ?? '';
  const venue = readVenue(words.replace(/,\s?\d{2}$/u, ''));
  const isDated =
    venue !== null &&
    venue.year !== null &&
    (venue.venue !== null || venue.awards.length > 0 || dateYear(words) !== null);
  if (led === null || !isDated) return prefix;
  const isPlain = venue.venue === null && venue.awards.length === 0;
  const next = {
    ...prefix,
    from: prefix.from + led[0].length,
    venue: isPlain ? prefix.venue : venue,
    date: isPlain ? venue.year : prefix.date,
  };
  return isPlain ? readWordPrefix(text, next) : next;
}

/** Reads the brackets before a title when there is a year before them or a venue in one of them. */
function readStacked<Given extends TitlePrefix & { from: number }>(
  rest: string,
  prefix: Given,
): Given | null {
  const match = stacked.exec(rest);
  if (match === null) return null;
  // A square bracket behind round ones is the paper's own name: `(Airbnb) (KDD) [Name] Title`.
  const brackets = (match[2] ?? '').replace(/(?<=\)\s*)\[[^\]]*\]\s*$/u, '');
  const parts = [...brackets.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map(([, inner = '']) => inner.trim());
  const venue = parts.map(readVenue).find((printed) => printed?.venue != null) ?? null;
  const year = match[1] === undefined ? null : Number(match[1]);
  if (venue === null && year === null) return null;
  const others = parts.filter((part) => readVenue(part)?.venue == null);
  const organisations = others.filter((part) => affiliationStrength(part) !== null);
  if (year === null && organisations.length < others.length) return null;
  return {
    ...prefix,
    from: prefix.from + rest.indexOf(match[2] ?? '') + brackets.length,
    venue: venue ?? prefix.venue,
    date: year ?? prefix.date,
    affiliations: [...prefix.affiliations, ...organisations.flatMap(splitAffiliations)],
    tags: [...prefix.tags, ...others.filter((part) => !organisations.includes(part))],
  };
}
