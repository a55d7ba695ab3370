/**
 * The shard, from 0 to `count` - 1, that holds what belongs to a key, so that whoever knows the key knows the file.
 * FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}

/** Splits a table into `count` shards by the keys. */
export function splitIntoShards<Value>(
  table: Readonly<Record<string, Value>>,
  count: number,
): readonly Readonly<Record<string, Value>>[] {
  const shards = Array.from({ length: count }, (): [string, Value][] => []);
  for (const entry of Object.entries(table)) shards[shardOf(entry[0], count)]?.push(entry);
  return shards.map((entries) => Object.fromEntries(entries));
}
