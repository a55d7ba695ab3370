import { narrowText } from '../../markdown/narrow-text.ts';
import type { Mark, StyledText } from '../../markdown/styled-text.ts';
import { readPeople } from '../../names/people/people.ts';
import { type Hypothesis, recognise, recogniseTitle } from '../recognise/recognise.ts';
import { type CutLine, cutLine, withMarksOf } from './atoms.ts';
import { formOf } from './form.ts';
import { Memo } from './memo.ts';
import { type Span, spansOf } from './spans.ts';

/** A span and its hypotheses, which depend only on its own line, not on the slot. */
export class RecognisedSpan {
  readonly span: Span;
  readonly hypotheses: readonly Hypothesis[];
  /** The same span of a line of the same form (`formOf`). */
  readonly #model: RecognisedSpan | null;
  #title: number | null | undefined;

  constructor(span: Span, model: RecognisedSpan | null = null) {
    this.span = span;
    this.#model = model;
    this.hypotheses = model === null ? recognise(span) : model.hypotheses;
  }

  /** How well it reads as a title; null if it cannot be one. */
  get title(): number | null {
    if (this.#title === undefined)
      this.#title = this.#model === null ? recogniseTitle(this.span) : this.#model.title;
    return this.#title;
  }
}

/**
 * A line's text. Its spans, and what each may be, are worked out when they are first asked for, and only once
 * for all lines with the same words, marks and kinds of address (`formOf`): lists repeat lines, and edits
 * change few.
 */
export class Line implements StyledText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly #memo: Memo;
  #firstLine: Line | null = null;
  #cut: CutLine | null = null;
  #isSurelyPeople: boolean | null = null;
  #spans: readonly (readonly RecognisedSpan[])[] | null = null;

  constructor({ text, marks }: StyledText, memo: Memo) {
    this.text = narrowText(text);
    this.marks = marks;
    this.#memo = memo;
  }

  /** A new line with this text that shares this line's cache. */
  withText(styled: StyledText): Line {
    return new Line(styled, this.#memo);
  }

  /** The first line with the same words, marks and kinds of address (`formOf`), perhaps this one. */
  get #first(): Line {
    this.#firstLine ??= this.#memo.firstOf<Line>(formOf(this), this);
    return this.#firstLine;
  }

  /** Whether it and the first line of its form differ at most in the places and addresses of their marks. */
  get #isAlike(): boolean {
    return this.marks.length === 0;
  }

  /** Whether its words are people and nothing else. */
  get isSurelyPeople(): boolean {
    this.#isSurelyPeople ??= this.#memo.of(readPeople, this.text.trim())?.strength === 'sure';
    return this.#isSurelyPeople;
  }

  get cut(): CutLine {
    const first = this.#first;
    if (first === this) this.#cut ??= cutLine(this, this.#memo);
    else this.#cut ??= this.#isAlike ? first.cut : withMarksOf(this, first.cut);
    return this.#cut;
  }

  /** All spans, by their first atom. */
  get spans(): readonly (readonly RecognisedSpan[])[] {
    const { cut } = this;
    const first = this.#first;
    if (first === this)
      this.#spans ??= spansOf(cut).map((spans) => spans.map((span) => new RecognisedSpan(span)));
    else
      this.#spans ??= this.#isAlike
        ? first.spans
        : first.spans.map((spans) => spans.map((one) => new RecognisedSpan(one.span.in(cut), one)));
    return this.#spans;
  }
}

/** A line without words. */
export const noWords = new Line({ text: '', marks: [] }, new Memo());
