import { oneOf, pattern } from '../patterns/pattern.ts';
import fieldNames from './gazetteer/field-names.json' with { type: 'json' };

/** The field of a paper that a line below its title or a column of a table gives. */
export type FieldRole =
  | 'title'
  | 'name'
  | 'authors'
  | 'affiliations'
  | 'venue'
  | 'date'
  | 'links'
  | 'tags'
  | 'notes'
  /** People, venue and year in one field, perhaps with the title, in any order. */
  | 'citation'
  /** No fact about the paper: who presents it at a meeting, say, and when. */
  | 'unrelated';

/** Words that head a column or open a line, by the field that they announce; compared whole, lower-case. */
const roleWords = Object.entries(fieldNames.names).map(
  ([role, names]) => [role as FieldRole, oneOf('u')`${names.join('|')}`] as const,
);

/** The field that a column's heading announces, or null. `Model` announces the name of the system. */
export function roleOfColumn(heading: string): FieldRole | null {
  const word = fieldNameKey(heading);
  if (/^models?$/u.test(word)) return 'name';
  // `Authors/Date`, `Task / Domain`: of two names, the first decides.
  const [first = '', second = ''] = heading.split(/\s*\/\s*/u);
  if (second !== '' && roleOf(word) === null) {
    const role = roleOfColumn(first);
    if (role !== null || roleOf(fieldNameKey(second)) !== null) return role;
  }
  if (/^(?:licen[cs]e|languages?|stars?|platforms?|forks?)$/u.test(word)) return 'notes';
  const role = roleOf(word) ?? roleOfName(word) ?? (opensWithPaper.test(word) ? 'title' : null);
  return role === 'citation' ? null : role;
}

/** `Article ou autre document`, `Paper to read`, `Paper of the week`: longer headings of a title column. */
const opensWithPaper = pattern('u')`
  ^(?:papers?|articles?|publications?|artículos?|artigos?|artikel)
  \s(?:or|and|to|of|for|under|ou|et|à|o|y|a|para|oder|und|für)\s\p{L}`;

/** Words before "name" in headings of columns that name neither works nor systems: `Speaker name`. */
const otherNames = oneOf('u')`
  first|last|full|given|family|middle|nick|user|file|domain|host|student|member|presenter|speaker|person
  |country|city|common|scientific|species|gene|column|field|variable`;

/** The field under `… name`: the system's name for `Benchmark name`, the authors for `Author name`. */
function roleOfName(word: string): FieldRole | null {
  const [, named = ''] = /^(\p{L}+) names?$/u.exec(word) ?? [];
  if (named === '' || otherNames.test(named)) return null;
  const role = roleOf(named);
  return role === 'authors' || role === 'venue' || role === 'affiliations' ? role : 'name';
}

/** Words before a colon and addresses after it: whatever the words are, the field is links. */
const addressed =
  /^[^\p{L}]{0,4}?(\p{L}[^:：\n]{0,40}?)\s*[:：]+\s*(?=https?:\/\/\S+(?:[\s,，]+https?:\/\/\S+)*\s*$)/u;

/** The field name that a line opens with: `Authors: …`, `代码：…`. Null without one. */
export function fieldNameOfLine(
  text: string,
): { readonly role: FieldRole; readonly name: string; readonly length: number } | null {
  const match =
    /^\W{0,4}?([\p{L}][\p{L}\s;().（）/&、\u200b-]{1,24}?)\s*[:：]+\s*/u.exec(text) ?? addressed.exec(text);
  if (match?.[1] === undefined) return null;
  const role = addressed.test(text) ? 'links' : roleOf(fieldNameKey(match[1]));
  if (role === null || role === 'name') return null;
  return {
    role: isPaperFieldName(match[1]) ? 'links' : role,
    name: match[1].trim(),
    length: match[0].length,
  };
}

/** `Abstract: …`: whether a line gives an abstract. */
export function namesAbstract(text: string): boolean {
  const field = fieldNameOfLine(text);
  return (
    field?.role === 'notes' &&
    /^(?:abstract|zusammenfassung|résumé|resumen|resumo|摘要|要旨|초록)$/u.test(fieldNameKey(field.name))
  );
}

/** `Paper: …`, `论文：…`: what comes after it may be the paper's address, or a citation of it. */
export function isPaperFieldName(name: string): boolean {
  return /^(?:papers?|论文|論文|논문|art[íi]culos?|artigos?|artikel|статья)$/u.test(fieldNameKey(name));
}

/** The field that a field name announces; null if it announces none. */
export function roleOfFieldName(name: string): FieldRole | null {
  return roleOf(fieldNameKey(name));
}

function roleOf(word: string): FieldRole | null {
  return word === '' ? null : (roleWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
}

function fieldNameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[(（][^)）]*[)）]\s*$/u, '')
    .replace(/(?<=\p{Script=Han})[和与及、](?=\p{Script=Han})/gu, '')
    .replace(/[^\p{L}\p{N}\s();.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
