/** A function of a text and of nothing else; it may ask the memo about parts of the text. */
type TextFunction = (text: string, memo: Memo) => unknown;

/** The memo of a function is cleared when it reaches this size; most texts recur only within a page. */
const maxTexts = 5_000;

/** Longer texts seldom recur, and looking one up takes as long as reading it. */
const longestText = 160;

/** The memo of lines, with all that was recognised in them, is cleared when it reaches this size. */
const maxLines = 8_000;

/** Remembers what functions make of a text: lists repeat texts, and several recognisers ask for each. */
export class Memo {
  readonly #lines = new Map<string, unknown>();
  readonly #known = new Map<TextFunction, Map<string, unknown>>();

  /** The result of `read`, which depends on the text alone, from the memo if it is there. */
  of<Result>(read: (text: string, memo: Memo) => Result, text: string): Result {
    if (text.length > longestText) return read(text, this);
    let known = this.#known.get(read) as Map<string, Result> | undefined;
    if (known === undefined) {
      known = new Map();
      this.#known.set(read, known);
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text, this);
    if (known.size >= maxTexts) known.clear();
    known.set(text, result);
    return result;
  }

  /** The first line of a form that was asked about, perhaps this one. */
  firstOf<Line>(form: string, line: Line): Line {
    const before = this.#lines.get(form) as Line | undefined;
    if (before !== undefined) return before;
    if (this.#lines.size >= maxLines) this.#lines.clear();
    this.#lines.set(form, line);
    return line;
  }
}
