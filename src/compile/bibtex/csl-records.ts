import type { Venue } from '../../paper/schema.ts';
import { parseYaml } from '../config/parse-data.ts';
import { takeYear } from '../names/years.ts';
import { venueOf } from '../reading/venues/venue-of.ts';
import { addressesOf, type TitledRecord } from './record-facts.ts';
import { venueOfField } from './venue-of-field.ts';

/** Text longer than this, in characters, is not parsed. */
const maxLength = 64 * 1024;
/** The first line of a list of CSL items, or of pandoc's `references:`. */
const opening = /^(?:references:[ \t]*\n)?[ \t]*-[ \t]+(?:id|type|title|author)[ \t]*:/u;

type Fields = Readonly<Record<string, unknown>>;

/** Tells whether text begins like CSL items in YAML, as pandoc takes them: `- id: frost2019`. */
function startsCslItems(text: string): boolean {
  return text.length <= maxLength && opening.test(text.trimStart()) && /^[ \t-]*title[ \t]*:/mu.test(text);
}

/** The works in a list of CSL items in YAML; none if the text is anything else. */
export function cslRecords(text: string): readonly TitledRecord[] {
  if (!startsCslItems(text)) return [];
  const { value } = parseYaml(text);
  const items = isFields(value) ? value.references : value;
  return Array.isArray(items) ? items.filter(isFields).flatMap((item) => recordOf(item) ?? []) : [];
}

function recordOf(item: Fields): TitledRecord | null {
  const title = textOf(item.title);
  if (title === '') return null;
  const authors = people(item.author);
  return {
    title,
    authors,
    authorsComplete: true,
    venue: venueOfItem(item),
    year: yearOf(item.issued),
    urls: addressesOf((name) => textOf(item[name.toUpperCase()])),
  };
}

/** What a work appeared in; else the publisher of a book or report, or the university of a thesis. */
function venueOfItem(item: Fields): Venue | null {
  const type = textOf(item.type);
  const host = textOf(item['container-title']);
  if (host !== '') return venueOfField(host, type.startsWith('article'));
  const publisher = textOf(item.publisher);
  return /^(?:book|thesis|report)$/u.test(type) && publisher !== '' ? venueOf(publisher).venue : null;
}

function people(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).flatMap((person) => {
    if (!isFields(person)) return textOf(person) || [];
    const [literal, ...parts] = [
      'literal',
      'given',
      'dropping-particle',
      'non-dropping-particle',
      'family',
      'suffix',
    ].map((name) => textOf(person[name]));
    return literal || parts.filter((part) => part !== '').join(' ') || [];
  });
}

/** `2019-05`, `[{ year: 2019 }]`, `{ date-parts: [[2019, 5]] }`, `{ literal: May 2019 }` */
function yearOf(issued: unknown): number | null {
  if (Array.isArray(issued)) return yearOf(issued[0]);
  if (!isFields(issued)) return takeYear(textOf(issued).replace(/^(\d{4})-.*$/su, '$1')).year;
  return yearOf(issued.year ?? issued['date-parts'] ?? issued.literal ?? issued.raw ?? '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/gu, ' ').trim()
    : '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
