/** How many texts a reader remembers: those of the entries around the one that is read. */
const most = 20_000;

const memories: Map<string, unknown>[] = [];

/** Lets go of what all readers remember, and with it of the pages that the texts are parts of. */
export function forgetAll(): void {
  for (const memory of memories) memory.clear();
}

/**
 * Makes a reader of texts remember what it read last: the same words are read when a line is weighed, when its neighbours are and when it
 * becomes an entry. What it gives is shared, so nobody may change it.
 */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  memories.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= most) known.clear();
    known.set(text, now);
    return now;
  };
}
