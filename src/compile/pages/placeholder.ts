import { oneOf } from '../patterns/pattern.ts';

/** Text in place of a missing value, or left over from a template: "TBD", "n/a", "Optional", a dash. */
const placeholder = oneOf('iu')`
  n\/?a|none|null|nil|tb[adc]|to ?do|to be (?:added|announced|confirmed|determined)|unknown|optional
  |required|coming soon|fill (?:me )?in|xxx+|your [\p{L} ]+|无|暂无|待定|未知|[\p{P}\p{S}\s]*`;

/** Tells whether a text only holds the place of a value: `Optional`, `[TBD]`. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.trim().replace(/^[[(<{"']\s*|\s*[\])>}"'.]+$/gu, ''));
}
