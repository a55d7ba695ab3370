import { pattern } from '../../patterns/pattern.ts';

/** `Paper notes: A Title`, `【论文笔记】A Title`, `Title: A Title`: words before a page's title. */
const noteLabel = pattern('iu')`
  ^[^\p{L}]*(?:(?:(?:my\s+)?(?:paper|reading|literature)\s+(?:notes?|reviews?|summary|reading)
  |(?:notes?|review|summary)\s+(?:on|of)|(?:论文|文献)(?:阅读)?(?:笔记|阅读|解读|精读|总结)?|(?:阅读|读书)?笔记)\s*[\])】:：|-]+
  |(?:(?:paper\s+)?(?:title|review|summary|notes?)|paper|article|标题|论文题目|タイトル|論文|제목|논문)\s*[:：])\s*(?=\S)`;

/** The length of words such as “Paper notes:” before a title; 0 without them. */
export function noteLabelLength(text: string): number {
  return noteLabel.exec(text)?.[0].length ?? 0;
}

/** A page's title without words such as “Paper notes:”. */
export function withoutNoteLabel(title: string): string {
  return title.slice(noteLabelLength(title));
}
