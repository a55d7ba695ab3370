import { spacedWords } from '../markdown/white-space.ts';
import { roleOfColumn, roleOfFieldName } from './field-role.ts';
import { isLabel } from './link-kind.ts';

/** Names that announce keywords: their values are tags. */
const keywords = /^(?:key\s?words?|tags?|topics?|关键[词字]|标签)$/iu;
/** Columns about programs: `roleOfColumn` takes them for notes, but they are fields of the list's own. */
const properties = /^(?:licen[cs]es?|languages?|platforms?)$/iu;
/** Columns that only number the rows. */
const counter = /^(?:#|no\.?|nr\.?|id|index|rank|序号|编号)$/iu;

/** Tells whether a field name is the list's own and not one of the usual fields, such as authors. */
export function isOwnFieldName(name: string): boolean {
  const plain = name.trim();
  if (plain === '' || plain.length > 30 || spacedWords(plain) > 3 || !/\p{L}/u.test(plain)) return false;
  if (keywords.test(plain) || counter.test(plain) || isLabel(plain)) return false;
  const role = roleOfFieldName(plain) ?? roleOfColumn(plain);
  return role === null || role === 'tags' || properties.test(plain);
}

/** A field name without case and punctuation, which make no difference. */
export function foldFieldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Env: Web, Desk`: a field name that opens a line, and what comes after it; null without one. */
export function namedValue(text: string): { readonly name: string; readonly value: string } | null {
  const match = /^\W{0,4}?(\p{L}[\p{L}\p{N} /&-]{1,28}|\p{Script=Han}{2,8})\s*[:：]\s*(\S.*)$/su.exec(text);
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { name: match[1].trim(), value: match[2] };
}
