/**
 * Gives room for numbers that are needed within one function only, all 0: the same memory each time, which on a long list spares the page the
 * collection of half a megabyte with every key. Whoever asks again ends what was lent before.
 */
export function createScratch(): (length: number) => Uint32Array {
  let memory = new Uint32Array(0);
  return (length) => {
    if (memory.length < length) memory = new Uint32Array(length);
    return memory.subarray(0, length).fill(0);
  };
}
