/** Venues of one kind. */
interface VenueTable {
  /** Each venue in a line, in one list or several. The README has the notation. */
  readonly names: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

interface ListedVenue {
  /** The name that the field uses, then others; with their stars. */
  readonly spellings: readonly [string, ...string[]];
  /** The full name; null where the table has none. */
  readonly title: string | null;
}

/** The venues of a table. */
export function spellingsAndTitle({ names }: VenueTable): readonly ListedVenue[] {
  return Object.values(names)
    .flat()
    .map((line) => {
      const [spellings = '', title = null] = line.split(' = ');
      const [name = '', ...others] = spellings.split('; ');
      return { spellings: [name, ...others], title };
    });
}
