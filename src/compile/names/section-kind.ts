import { splitAtSpace } from '../markdown/white-space.ts';
import { oneOf, pattern } from '../patterns/pattern.ts';
import { anyOf, words } from '../patterns/words.ts';
import { weekday } from './months.ts';

/** The kind of entries that a heading announces. */
export type SectionKind = 'resources' | 'papers' | null;

const resources = oneOf('iu')`${anyOf(words.kindsOfResources)}`;
const papers = oneOf('iu')`
  papers?|research papers?|survey papers?|surveys?|publications?|theses|paper lists?|papers? read
  |(?:相关|推荐|经典|重要|参考)?(?:论文|文献)(?:列表|清单|汇总|合集|整理)?|综述`;
/** Words in a heading that ends in "papers" but announces none: `Code for papers`, `Non-papers`. */
const ofOthers = pattern('iu')`
  ^(?:for|from|in|into|with|about|without|not|no|to|beside|reading|writing|how|non|tools?|code|videos?
  |talks?|slides?|data|blogs?|call)(?![\p{L}])`;
const small = pattern('gi')`\b(?:${anyOf(words.besideKinds)})\b`;

/** `Papers by year`, `Papers, sorted by session`, `Papers - updated weekly`: still a heading of papers. */
const ordered = pattern('iu')`
  [,;:]?\s+(?:(?:sorted|ordered|grouped|arranged|listed)\s+)?by\s.*$
  |\s*[-–—(,;:]\s*(?:\p{L}+\s)?updat(?:ed|ing)(?!\p{L}).*$`;

/** The kind that the last heading announces; if `above`, the last heading that announces a kind. */
export function sectionKind(section: readonly string[], above = false): SectionKind {
  return above
    ? (section.map(headingKind).findLast((kind) => kind !== null) ?? null)
    : headingKind(section.at(-1) ?? '');
}

/** Reads a heading such as "Books" or "2.1 Survey papers"; null if any part of it names something else. */
function headingKind(heading: string): SectionKind {
  const parts = heading
    .replace(/^[^\p{L}]+/u, '')
    .replace(small, ' ')
    .replace(ordered, '')
    .split(/[,/&+、]|\band\b/u)
    .map((part) =>
      part
        .replace(/[^\p{L}\s-]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  if (parts.every((part) => resources.test(part))) return 'resources';
  return parts.every((part) => papers.test(part) || endsInPapers(part)) ? 'papers' : null;
}

/** `Attention papers`, `A variety of kite papers` */
function endsInPapers(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length <= 6 && /^papers$/iu.test(words.at(-1) ?? '') && !words.some((word) => ofOthers.test(word))
  );
}

/** `Ad-hoc blog posts`, `Winter talks`: a heading that may announce resources, whatever else it says. */
export function endsInResources(heading: string): boolean {
  const words = splitAtSpace(heading.replace(/[^\p{L}\s-]+/gu, ' ').trim());
  return [1, 2].some((count) => resources.test(words.slice(-count).join(' ')));
}

const kinds = oneOf('iu')`${anyOf(words.kindsOfReadings)}`;
const which = oneOf('iu')`${anyOf(words.whichReadings)}`;

/** `Readings for Tuesday`, `Lecturas para la semana 3`: the words that say by when to read them. */
const readBy = pattern('iu')`
  \s(?:for|before|by|on|para|pour|für|per)\s(?:(?:the|next|this|la|el|die|den)\s)?
  (?:class|session|lecture|week|${weekday}|clase|sesión|semana|semaine
  |séance|sitzung|woche|lezione|aula)(?:\s\d{1,2})?(?=\P{L}*$)`;

/**
 * Tells whether words above items announce readings: `Readings:`, `Required reading (before class):`,
 * `Optional:`, `Readings for Tuesday`.
 */
export function announcesReadings(words: string): boolean {
  const parts = words
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(readBy, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .split(/[\s/&,-]+/u);
  return (
    parts.length <= 4 &&
    parts.every((part) => kinds.test(part) || which.test(part)) &&
    (parts.some((part) => kinds.test(part)) || parts.length === 1)
  );
}
