/** A function of a text and of nothing else. */
type TextFunction = (text: string) => unknown;

/** A function forgets what it knows once it knows so many texts: most that recur do so within a page. */
const mostTexts = 5_000;

/** At most this many lines are kept, with all that was recognised in them. */
const mostLines = 8_000;

/** Remembers what functions make of a text: lists repeat names, venues and labels, and every part of a line is asked for by several recognisers. */
export class Memo {
  readonly #lines = new Map<string, unknown>();
  readonly #known = new Map<TextFunction, Map<string, unknown>>();

  /** What `read`, a function of the text alone, makes of a text. */
  of<Result>(read: (text: string) => Result, text: string): Result {
    let known = this.#known.get(read) as Map<string, Result> | undefined;
    if (known === undefined) {
      known = new Map();
      this.#known.set(read, known);
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, result);
    return result;
  }

  /** The first line of a form that was asked about, perhaps this one. */
  firstOf<Line>(form: string, line: Line): Line {
    const before = this.#lines.get(form) as Line | undefined;
    if (before !== undefined) return before;
    if (this.#lines.size >= mostLines) this.#lines.clear();
    this.#lines.set(form, line);
    return line;
  }
}
