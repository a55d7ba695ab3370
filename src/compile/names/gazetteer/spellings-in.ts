/** Names of one kind, and where they come from. */
interface Gazetteer {
  readonly source: string;
  /** Each name with its other spellings after semicolons; by field of research or in one list. */
  readonly names: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

/** The names of a gazetteer, each with its other spellings. */
export function spellingsIn({ names }: Gazetteer): readonly (readonly string[])[] {
  return Object.values(names)
    .flat()
    .map((line) => line.split('; '));
}
