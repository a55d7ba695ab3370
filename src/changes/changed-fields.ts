import { etAl } from '../paper/authors-of.ts';
import { displaySeparator } from '../paper/facets.ts';
import { plainTextOf, type RichTextNode } from '../paper/rich-text.ts';
import type { Paper, PaperLink } from '../paper/schema.ts';
import type { FieldChange } from './list-changes.ts';
import { sameContent } from './same-content.ts';
import { textDifference } from './text-difference.ts';

/** A paper, and the text of its note page; empty without one. */
export interface PaperWithNote {
  readonly paper: Paper;
  readonly note: readonly RichTextNode[];
}

/** The fields of which a difference is a change. */
const compared: readonly (keyof Paper)[] = [
  'kind',
  'title',
  'name',
  'authors',
  'authorsComplete',
  'noteAuthors',
  'affiliations',
  'venue',
  'year',
  'date',
  'awards',
  'tags',
  'links',
  'topics',
  'fields',
  'notes',
  'notePage',
  'bibtex',
];

/**
 * The fields in which two states of a paper differ, and that the list gives itself: not its id, its places, related
 * papers and dates of its history, nor what other fields imply.
 */
export function changedFields(before: PaperWithNote, after: PaperWithNote): FieldChange[] {
  const [one, other] = [before.paper, after.paper];
  // Most papers do not change, and a preview waits for this after every save.
  const isSame = one === other || compared.every((field) => sameContent(one[field], other[field]));
  if (isSame && sameContent(before.note, after.note)) return [];
  return [
    ...value('kind', one.kind, other.kind),
    ...value('title', one.title, other.title),
    ...value('name', one.name, other.name),
    ...values('authors', authorsOf(one), authorsOf(other)),
    ...values('noteAuthors', one.noteAuthors, other.noteAuthors),
    ...values('affiliations', one.affiliations, other.affiliations),
    ...changedVenue(one, other),
    ...value('year', one.year, other.year),
    // A date of another year tells nothing new.
    ...(one.year === other.year ? value('date', one.date, other.date) : []),
    ...values('awards', one.awards, other.awards),
    ...values('tags', one.tags, other.tags),
    ...values('links', one.links.map(linkText), other.links.map(linkText)),
    ...values('topics', one.topics.map(pathText), other.topics.map(pathText)),
    ...changedOwnFields(one, other),
    ...richText('notes', one.notes, other.notes),
    ...value('notePage', one.notePage, other.notePage),
    ...(one.notePage === other.notePage ? richText('noteText', before.note, after.note) : []),
    ...values('bibtex', bibtexTexts(one), bibtexTexts(other)),
  ];
}

function value(field: string, one: string | number | null, other: string | number | null): FieldChange[] {
  return one === other ? [] : [{ field, from: String(one ?? ''), to: String(other ?? '') }];
}

/** The values that came and went; all, if only their order or number changed. */
function values(field: string, ones: readonly string[], others: readonly string[]): FieldChange[] {
  if (sameContent(ones, others)) return [];
  const gone = ones.filter((each) => !others.includes(each));
  const come = others.filter((each) => !ones.includes(each));
  const isSame = gone.length === 0 && come.length === 0;
  return [{ field, from: (isSame ? ones : gone).join(', '), to: (isSame ? others : come).join(', ') }];
}

function richText(
  field: string,
  ones: readonly RichTextNode[],
  others: readonly RichTextNode[],
): FieldChange[] {
  if (sameContent(ones, others)) return [];
  const [from, to] = textDifference(plainTextOf(ones), plainTextOf(others));
  return [{ field, from, to }];
}

/** A venue under another name, or spelled in another way: its year is a field of its own. */
function changedVenue({ venue: one, year }: Paper, { venue: other, year: otherYear }: Paper): FieldChange[] {
  if (one?.name !== other?.name) return value('venue', one?.name ?? null, other?.name ?? null);
  return year === otherYear ? value('venue', one?.raw ?? null, other?.raw ?? null) : [];
}

function authorsOf({ authors, authorsComplete }: Paper): readonly string[] {
  return authorsComplete ? authors : [...authors, etAl];
}

function linkText({ kind, label, url }: PaperLink): string {
  return [kind, label, url].filter((part) => part !== '').join(' ');
}

function pathText(path: readonly string[]): string {
  return path.join(displaySeparator);
}

/** The list's own fields: a list may call one `__proto__`. */
function changedOwnFields(one: Paper, other: Paper): FieldChange[] {
  const before = new Map(Object.entries(one.fields));
  const after = new Map(Object.entries(other.fields));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((label) =>
    values(`fields.${label}`, before.get(label) ?? [], after.get(label) ?? []),
  );
}

/** What a BibTeX record says: `volume 3`. */
function bibtexTexts({ bibtex }: Paper): readonly string[] {
  if (bibtex === null) return [];
  const { file, line, endLine, authorsComplete, ...facts } = bibtex;
  return Object.entries(facts).map(([name, fact]) =>
    [name, Array.isArray(fact) ? fact.join(', ') : fact].join(' '),
  );
}
