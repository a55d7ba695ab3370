/** A capitalised word of two letters or more, as part of a pattern: most surnames are one. */
export const capitalWord = String.raw`\p{Lu}[\p{L}'’-]+`;
