/** A question in plain words, asked of one annotated list. */
export interface Question {
  /** The list's folder among the annotated lists, or `seed`. */
  readonly list: string;
  readonly question: string;
  /** The titles of all the right papers; empty for a set that is large or has no sharp edge. */
  readonly papers: readonly string[];
  /** The conditions that the question states, in words. */
  readonly filters?: Readonly<Record<string, string>>;
  /** The list has no right paper. */
  readonly none?: true;
}

type Asked = Omit<Question, 'list'>;

/** The questions that are asked of one list. */
export function askedOf(list: string, ...asked: readonly Asked[]): Question[] {
  return asked.map((each) => ({ list, ...each }));
}

/** A question to which the list has no right paper, with the conditions that it states. */
export function withoutPaper(question: string, filters?: Question['filters']): Asked {
  return { question, papers: [], ...(filters && { filters }), none: true };
}
