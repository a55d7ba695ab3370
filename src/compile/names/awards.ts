import { singleSpaced } from '../markdown/white-space.ts';
import { pattern } from '../patterns/pattern.ts';

const bestPaper = pattern('iu')`
  ^(?:the\s+)?(?:(?:acm|ieee|usenix)\s+)?(?:best|outstanding|distinguished|honou?rable)
  \s+(?:student\s+|short\s+|long\s+|demo\s+|phd\s+|systems?\s+)?
  (?:papers?|posters?|demos?|dissertation|thesis|artifacts?|mentions?|theme paper)
  (?:\s+(?:awards?|honou?rable mention|runner[- ]?up|nominee|nomination|candidate|finalist))?$`;
const otherAward = pattern('iu')`
  ^(?:oral|spotlight|highlight|notable[- ]top[- ]\d+%?|test[- ]of[- ]time(?:\s+award)?
  |featured certification|award(?:ed)?(?:\s+candidate)?|[\p{L}\s-]{0,40}(?<!\w)(?:best paper|award))
  (?:\s+(?:presentation|paper|awards?))?$`;

/** The award that a remark is, or null: a best paper, an oral, a spotlight, a highlight; not a poster. */
export function readAward(remark: string): string | null {
  if (/^(?:最佳|杰出|优秀)[\p{Script=Han}]{0,6}(?:奖|论文)$|^口头报告$/u.test(remark.trim()))
    return remark.trim();
  const text = singleSpaced(remark.replace(/^[^\p{L}]+|[^\p{L}\p{N}%]+$/gu, ''));
  if (text.length > 60) return null;
  return bestPaper.test(text) || otherAward.test(text) ? text : null;
}

/** `2018 KNOT Oral`, `KNOT best paper`, `KNOT25Highlight` */
const lastWords =
  /(?:\s+|(?<=\d))(oral|spotlight|highlight|(?:best|outstanding|distinguished|honou?rable)\s\D{4,36})$/iu;

/** Saves time: most venues are words and a year at the end, where no award can be. */
const mayHoldAward =
  /[()（）[\],，]|\d\s|[\s\d](?:oral|spotlight|highlight|best|outstanding|distinguished|hono)/iu;

/** Takes the awards out of a venue's words: after a comma or the year, in parentheses, or last. */
export function takeAwards(text: string): { text: string; awards: string[] } {
  if (!mayHoldAward.test(text)) return { text, awards: [] };
  const awards: string[] = [];
  const take = (part: string): boolean => {
    const award = readAward(part);
    if (award !== null) awards.push(award);
    return award !== null;
  };
  const rest = text
    .replace(/\s*[(（[]([^()（）[\]]+)[)）\]]/gu, (whole, inner: string) => (take(inner) ? '' : whole))
    .replace(/\s*[,，]\s*\**([^,，()]+?)\**$/u, (whole, inner: string) => (take(inner) ? '' : whole))
    .replace(lastWords, (whole, last: string) => (take(last) ? '' : whole))
    .replace(/(?<=\d)\s+(\D{4,40})$/u, (whole, after: string) => (take(after) ? '' : whole));
  return { text: rest.trim(), awards };
}
