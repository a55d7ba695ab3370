import { roleOfColumn, roleOfFieldName } from './field-role.ts';
import { isLabel } from './link-kind.ts';

/** Labels that announce keywords: their values are tags. */
const keywords = /^(?:key\s?words?|tags?|topics?|关键[词字]|标签)$/iu;
/** Columns that describe a program rather than a paper, and fields all the same. */
const properties = /^(?:licen[cs]es?|languages?|platforms?)$/iu;
/** Numbers of a row. */
const counter = /^(?:#|no\.?|nr\.?|id|index|rank|序号|编号)$/iu;

/**
 * Tells whether a printed label is one of the list's own: it does not name a field that every list may have.
 */
export function isOwnLabel(label: string): boolean {
  const plain = label.trim();
  if (plain === '' || plain.length > 30 || plain.split(/\s+/u).length > 3 || !/\p{L}/u.test(plain))
    return false;
  if (keywords.test(plain) || counter.test(plain) || isLabel(plain)) return false;
  const role = roleOfFieldName(plain) ?? roleOfColumn(plain);
  return role === null || role === 'tags' || properties.test(plain);
}

/** What labels of one field have in common: case and punctuation make no difference. */
export function ownLabelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Env: Web, Desk`: a label that opens a line, and what comes after it; null without one. */
export function labelledValue(text: string): { readonly label: string; readonly value: string } | null {
  const match = /^\W{0,4}?(\p{L}[\p{L}\p{N} /&-]{1,28}|\p{Script=Han}{2,8})\s*[:：]\s*(\S.*)$/su.exec(text);
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { label: match[1].trim(), value: match[2] };
}
