import type { Mark, StyledText } from '../../markdown/styled-text.ts';
import { type Hypothesis, recognise, recogniseTitle } from '../recognise/recognise.ts';
import { type CutLine, cutLine } from './atoms.ts';
import { Memo } from './memo.ts';
import { type Span, spansOf } from './spans.ts';

/** A span with all that it may be, wherever its line stands. */
export class RecognisedSpan {
  readonly span: Span;
  readonly hypotheses: readonly Hypothesis[];
  #title: number | null | undefined;

  constructor(span: Span) {
    this.span = span;
    this.hypotheses = recognise(span);
  }

  /** How well it reads as a title; null if it cannot be one. */
  get title(): number | null {
    if (this.#title === undefined) this.#title = recogniseTitle(this.span);
    return this.#title;
  }
}

/** A line's text. Its spans, and what each may be, are worked out when they are first asked for, once. */
export class Line implements StyledText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly #memo: Memo;
  #cut: CutLine | null = null;
  #spans: readonly (readonly RecognisedSpan[])[] | null = null;

  constructor({ text, marks }: StyledText, memo: Memo) {
    this.text = text;
    this.marks = marks;
    this.#memo = memo;
  }

  /** Another line of the same page. */
  another(styled: StyledText): Line {
    return new Line(styled, this.#memo);
  }

  get cut(): CutLine {
    this.#cut ??= cutLine(this, this.#memo);
    return this.#cut;
  }

  /** All spans, by their first atom. */
  get spans(): readonly (readonly RecognisedSpan[])[] {
    this.#spans ??= spansOf(this.cut).map((spans) => spans.map((span) => new RecognisedSpan(span)));
    return this.#spans;
  }
}

/** A line without words. */
export const noWords = new Line({ text: '', marks: [] }, new Memo());
