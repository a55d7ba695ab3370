/** An option of a command. */
export interface Option {
  /** What its value is, in capitals, as in `--out FILE`. An option without it takes no value. */
  readonly value?: string;
  /** The values that it may have; any if missing. */
  readonly choices?: readonly string[];
  readonly help: string;
}

/** A word that a command takes, as in `paperdex explain LIST FILE:LINE`. */
export interface Parameter {
  readonly name: string;
  readonly isRequired: boolean;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What a command is called, takes and returns: for the help, and for reading its arguments. */
export interface Command<Own extends Options = Options> {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly options: Own;
  readonly example: string;
  /** What each exit code means. 2 is wrong usage, for every command. */
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[];
}

/** The arguments of a command: its words in order, and its options by name. */
export interface Arguments<Own extends Options> {
  readonly words: readonly (string | undefined)[];
  readonly options: {
    readonly [Name in keyof Own]: Own[Name] extends { readonly value: string } ? string | undefined : boolean;
  };
}
