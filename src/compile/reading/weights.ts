import type { Label } from './hypothesis.ts';

/** What a label's span pays for each delimiter inside it, in log odds. `other` is for those not named. */
export const heldCosts: Readonly<Record<Label, Readonly<Record<string, number>>>> = {
  title: {
    ':': 0.2,
    ',': 0.7,
    '-': 1.2,
    '(': 2.2,
    ')': 0,
    '[': 3,
    ']': 0,
    '"': 0.5,
    '”': 0,
    '.': 2.5,
    '?': 0.5,
    ';': 3,
    '/': 0.5,
    '': 2,
    '|': 6,
    '+': 0.5,
    '=': 1,
    '@': 3,
    '•': 5,
    '~': 4,
    '\n': 5,
    other: 3,
  },
  people: { ',': 0, ';': 0, '(': 1, ')': 0, '.': 1.5, '-': 2, '': 3, '@': 1, ':': 4, other: 5 },
  venue: {
    ',': 1,
    '(': 0.6,
    ')': 0,
    ':': 1.5,
    '-': 1.5,
    '.': 1.5,
    '@': 0.2,
    '': 0.8,
    '/': 0.5,
    '"': 3,
    '”': 3,
    '[': 3,
    '|': 6,
    other: 4,
  },
  organisation: {
    ',': 0.2,
    '/': 0.2,
    ';': 0.4,
    '(': 0.8,
    ')': 0,
    '+': 0.1,
    '-': 1.5,
    '': 1,
    '.': 2,
    other: 4,
  },
  date: { ',': 0.2, '/': 0.3, '-': 0.3, '.': 0.2, ':': 1, other: 3 },
  award: { ',': 1, '-': 0.5, '': 0.3, other: 3 },
  identifier: { ',': 0.3, ':': 0.1, '(': 0.2, ')': 0, '-': 0.3, '.': 0.3, other: 3 },
  publisher: { ':': 0.2, ',': 0.5, '-': 0.2, '/': 0.3, '': 1, other: 3 },
  link: { '/': 1, '(': 1, ')': 0, '[': 1, ']': 0, '': 2, ',': 2, ':': 1, '-': 1, other: 4 },
  key: { '/': 0.5, '(': 0.5, ')': 0, '': 0.5, other: 4 },
  tag: { '-': 0.5, '/': 0.5, '': 0.5, ',': 1, other: 3 },
  remark: {
    ',': 0,
    '.': 0,
    ':': 0.1,
    ';': 0,
    '-': 0.1,
    '(': 0.1,
    ')': 0,
    '[': 0.3,
    ']': 0,
    '"': 0,
    '”': 0,
    '': 0.3,
    '|': 1.5,
    other: 0.5,
  },
};

/** The share of these costs that a span pays whose ends are marked: by a link, a style or quotation marks. */
export const setOffShare = 0.15;

/** Spans that pay more for their delimiters than this are not looked at as the label. */
export const costLimits: Readonly<Record<Exclude<Label, 'remark'>, number>> = {
  title: 12,
  venue: 6,
  people: 5,
  organisation: 5,
  date: 2,
  award: 2,
  identifier: 2,
  publisher: 2,
  link: 4,
  key: 2,
  tag: 2.5,
};

/** What a remark before the title costs: words there are seldom left unexplained. */
export const strayCost = 1.5;

/** What a title pays for the delimiter that it ends at, if nothing sets it off: `Name: a subtitle` goes on. */
export const titleEndCosts: Readonly<Record<string, number>> = {
  ':': 1.8,
  ',': 0.5,
  '-': 0.6,
  ' ': 0.6,
  '?': 1,
};

/** How likely each label is behind each delimiter, before the page is known. The rest is shared by all others. */
export const startPriors: Readonly<Record<string, Partial<Readonly<Record<Label, number>>>>> = {
  head: {
    title: 0.6,
    remark: 0.08,
    people: 0.08,
    venue: 0.05,
    date: 0.04,
    link: 0.06,
    tag: 0.03,
    key: 0.03,
    award: 0.05,
    organisation: 0.015,
  },
  'head[': { venue: 0.25, tag: 0.2, link: 0.25, date: 0.1, title: 0.1, remark: 0.05 },
  'head(': { venue: 0.25, tag: 0.1, link: 0.1, date: 0.3, title: 0.1, remark: 0.1 },
  'head"': { title: 0.9, remark: 0.05 },
  line: {
    people: 0.22,
    remark: 0.28,
    venue: 0.14,
    link: 0.14,
    organisation: 0.08,
    key: 0.06,
    date: 0.03,
    award: 0.02,
    title: 0.02,
  },
  '(': { venue: 0.36, organisation: 0.1, people: 0.1, date: 0.14, link: 0.1, remark: 0.14, award: 0.03 },
  '[': { link: 0.5, venue: 0.16, tag: 0.08, date: 0.05, title: 0.08, remark: 0.06 },
  '"': { title: 0.7, remark: 0.2 },
  ']': { title: 0.45, remark: 0.12, link: 0.12, venue: 0.06, people: 0.06, tag: 0.02, date: 0.04 },
  ')': { title: 0.2, remark: 0.25, link: 0.12, venue: 0.12, people: 0.1, date: 0.05 },
  ',': {
    people: 0.25,
    venue: 0.25,
    date: 0.12,
    organisation: 0.08,
    remark: 0.14,
    link: 0.06,
    title: 0.05,
    identifier: 0.06,
  },
  '.': { people: 0.18, venue: 0.22, remark: 0.22, title: 0.15, date: 0.06, link: 0.1, organisation: 0.04 },
  '-': { remark: 0.35, people: 0.22, venue: 0.12, organisation: 0.08, title: 0.1, date: 0.06, link: 0.05 },
  '|': { venue: 0.2, people: 0.15, link: 0.3, organisation: 0.08, remark: 0.12, date: 0.08, title: 0.05 },
  ':': { remark: 0.35, link: 0.25, title: 0.12, people: 0.1, venue: 0.08, date: 0.04 },
  ';': { people: 0.2, venue: 0.2, remark: 0.3, link: 0.15 },
  ' ': {
    title: 0.12,
    link: 0.25,
    remark: 0.25,
    venue: 0.14,
    people: 0.08,
    organisation: 0.04,
    award: 0.04,
    date: 0.04,
    tag: 0.03,
  },
  '@': { organisation: 0.4, venue: 0.35, people: 0.05, remark: 0.1 },
  other: { remark: 0.35, link: 0.15, venue: 0.15, people: 0.1, title: 0.05, date: 0.08 },
};

/** What a label in the list's own words, or a column's head, announces. */
export const rolePriors: Readonly<Record<string, Partial<Readonly<Record<Label, number>>>>> = {
  title: { title: 0.93, link: 0.02, remark: 0.02 },
  name: { tag: 0.7, title: 0.05, remark: 0.1, link: 0.1 },
  authors: { people: 0.9, organisation: 0.04, remark: 0.03 },
  affiliations: { organisation: 0.9, people: 0.03, remark: 0.03 },
  venue: { venue: 0.8, date: 0.05, award: 0.03, link: 0.03, organisation: 0.03, remark: 0.04 },
  date: { date: 0.9, venue: 0.04, remark: 0.03 },
  links: { link: 0.92, remark: 0.04 },
  tags: { tag: 0.9, remark: 0.05 },
  notes: { remark: 0.93, link: 0.03 },
};

/** The weight of a start table against what is counted on the page, in entries. */
export const priorStrength = 4;

/** Rounds of labelling: each learns from the one before. Some lists never settle, so the number is fixed. */
export const rounds = 3;
