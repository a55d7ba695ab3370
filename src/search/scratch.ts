/**
 * Creates a function that returns zeroed numbers for use within one function. Each call reuses the same
 * memory and invalidates the array before, so that a long list does not allocate half a megabyte per
 * keystroke.
 */
export function createScratch(): (length: number) => Uint32Array {
  let memory = new Uint32Array(0);
  return (length) => {
    if (memory.length < length) memory = new Uint32Array(length);
    return memory.subarray(0, length).fill(0);
  };
}
