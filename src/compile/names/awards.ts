const bestPaper =
  /^(?:the\s+)?(?:(?:acm|ieee|usenix)\s+)?(?:best|outstanding|distinguished|honou?rable)\s+(?:student\s+|short\s+|long\s+|demo\s+|phd\s+|systems?\s+)?(?:papers?|posters?|demos?|dissertation|thesis|artifacts?|mentions?|theme paper)(?:\s+(?:awards?|honou?rable mention|runner[- ]?up|nominee|nomination|candidate|finalist))?$/iu;
const otherAward =
  /^(?:oral|spotlight|highlight|notable[- ]top[- ]\d+%?|test[- ]of[- ]time(?:\s+award)?|featured certification|award(?:ed)?(?:\s+candidate)?|[\p{L}\s-]{0,40}(?<!\w)(?:best paper|award))(?:\s+(?:presentation|paper|awards?))?$/iu;

/**
 * Tells whether a remark is an award: a best paper in any of its forms, oral, spotlight or highlight. A
 * poster is not an award.
 */
export function readAward(remark: string): string | null {
  if (/^(?:最佳|杰出|优秀)[\p{Script=Han}]{0,6}(?:奖|论文)$|^口头报告$/u.test(remark.trim()))
    return remark.trim();
  const text = remark.replace(/^[^\p{L}]+|[^\p{L}\p{N}%]+$/gu, '').replace(/\s+/gu, ' ');
  if (text.length > 60) return null;
  return bestPaper.test(text) || otherAward.test(text) ? text : null;
}
