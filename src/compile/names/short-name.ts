import { roleOfFieldName } from './field-role.ts';

/** The short name a title gives its system: the words before the colon, when they are a name. */
export function nameInTitle(title: string): string | null {
  const name = /^([^:：]{2,24})[:：]\s*\S/u.exec(title)?.[1]?.trim();
  if (name === undefined || !/^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(name) || /[,;!?()]/u.test(name)) return null;
  const words = name.split(' ');
  if (words.length > 2 || words.some((word) => /^\p{Ll}+$/u.test(word))) return null;
  return commonOpeners.test(name) ? null : name;
}

/** Words that open many titles and name no system. */
const commonOpeners =
  /^(?:survey|review|overview|tutorial|introduction|editorial|position|perspective|benchmark|dataset|demo|poster|invited|keynote|paper|thesis|report|update|note|goal|idea|challenges?|techniques?|methods?|problem|motivation|results?|limitations?|insights?|contributions?|focus|approach|related|background|summary|features?|code|links?|keywords?|authors?|abstract|context|doi|isbn|issn|pmid|arxiv|session|track|type|speakers?|presenters?|hosts?|chairs?|tl;?dr|towards?|rethinking|understanding|beyond)$/iu;

/** The short name a remark gives its system: `REEF: GPU kernel preemption`. */
export function nameInRemark(remark: string): string | null {
  const name = /^([\p{L}\p{N}][\p{L}\p{N}.+-]{1,19}):\s+\S/u.exec(remark)?.[1];
  return name !== undefined &&
    /^\p{Lu}|\p{Ll}\p{Lu}/u.test(name) &&
    !commonOpeners.test(name) &&
    roleOfFieldName(name) === null
    ? name
    : null;
}
