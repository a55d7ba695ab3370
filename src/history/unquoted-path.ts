const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** A path as git prints it, in quotation marks if it has unusual characters. */
export function unquotedPath(printed: string): string {
  if (!/^".*"$/u.test(printed)) return printed;
  return printed
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|(.))/gu, (_, octal: string | undefined, letter: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const code = escapes[letter];
      return code === undefined ? letter : String.fromCharCode(code);
    });
}
