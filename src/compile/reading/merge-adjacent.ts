import type { Fact } from './add-fact.ts';
import type { LabelledSpan } from './partial-labellings.ts';

/** `Symposium on Kites (KITES '21)`: the short name of the venue before it. */
function isAcronymOf(one: LabelledSpan, last: Fact): boolean {
  return (
    one.label === 'venue' &&
    last.label === 'venue' &&
    one.span.open === '(' &&
    one.span.from === last.span.to + 1 &&
    last.text.split(' ').length > 2 &&
    /^\p{Lu}[\p{L}&*/ -]{1,20}(?:\s?['’]?(?:\d{2}){1,2})?$/u.test(one.span.text)
  );
}

/** A spread would take three times as long, and there are ten thousands of facts. */
function factOf({ span, slot, label, score, shares }: LabelledSpan, text: string, end: number): Fact {
  return { span, slot, label, score, shares, text, end };
}

/** Names in a row are one list, however many spans they were labelled as. */
export function mergeAdjacent(spans: readonly LabelledSpan[]): Fact[] {
  const merged: Fact[] = [];
  for (const one of spans) {
    const last = merged.at(-1);
    if (last !== undefined && isAcronymOf(one, last)) {
      const { line, start } = last.span;
      const text = `${line.text.text.slice(start, one.span.end).replace(/\s+/gu, ' ')})`;
      merged[merged.length - 1] = factOf(last, text, one.span.end);
      continue;
    }
    const joins =
      last !== undefined &&
      last.label === one.label &&
      (one.label === 'people' || one.label === 'organisation') &&
      one.span.setAs === last.span.setAs &&
      (one.span.line.gaps[one.span.from] ?? []).every(
        (token) => token === ',' || token === ';' || token === '',
      );
    if (!joins) {
      merged.push(factOf(one, one.span.text, one.span.end));
      continue;
    }
    const { line, start } = last.span;
    const text = line.text.text.slice(start, one.span.end).replace(/\s+/gu, ' ');
    merged[merged.length - 1] = factOf(last, text, one.span.end);
  }
  return merged;
}
