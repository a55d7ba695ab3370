import { isPlace, isPublisher } from '../../names/gazetteer/publishers.ts';
import type { Span } from '../spans.ts';

/** `北京:风筝出版社` */
const chinesePress = /\p{Script=Han}出版社$/u;

/** How well a span reads as a publisher, or as a place, in log odds against a remark; null if it is neither. */
export function asPublisher({ text, close, to, line }: Span): number | null {
  if (text.length > 60 || /\d/u.test(text)) return null;
  if (isPublisher(text) || isPlace(text) || chinesePress.test(text)) return 5;
  // `Oxford: Routledge`
  const next = line.atoms[to + 1];
  const mayBePlace = close === ':' && next !== undefined && /^\p{Lu}[\p{L}\s.,/-]{2,30}$/u.test(text);
  return mayBePlace && isPublisher(line.text.text.slice(next.start, next.end)) ? 5 : null;
}
