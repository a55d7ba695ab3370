import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexText } from '../../cite/latex.ts';
import { texText } from './tex-text.ts';

const cases = [
  ["Caf\\'e, caf\\'{e}, caf{\\'e} and caf{\\'{e}}", 'Café, café, café and café'],
  ['M{\\"u}ller, Erd\\H{o}s, \\v{S}v\\\'ejk, \\c{c}a, \\c ca', 'Müller, Erdős, Švéjk, ça, ça'],
  ["Stra{\\ss}e, \\OE uvre, \\aa{}, \\L{}\\'od\\'z", 'Straße, Œuvre, å, Łódź'],
  ['{GPU}-Based {{Kites}} \\& Co., 5\\%', 'GPU-Based Kites & Co., 5%'],
  ["1--2, a~b, ``a'' --- b", '1–2, a b, “a” — b'],
  ['a\n   b', 'a b'],
] as const;

describe('texText', () => {
  it.each<readonly [string, string]>([
    ...cases,
    ['na\\"{\\i}ve, \\\'\\i n', 'naïve, ín'],
    ['\\emph{Kites} and \\textbf{Sails}', 'Kites and Sails'],
    ['$x^2$ of \\$5', '$x^2$ of $5'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a\u202eb', 'ab'],
    ['{{{\\', '\\'],
  ])('of %s', (tex, text) => {
    expect(texText(tex)).toBe(text);
  });

  it.each(cases)('of %s is what Better BibTeX reads', (tex, text) => {
    const [entry] = parse(`@misc{a, note = {${tex}}}`).entries;
    expect(entry?.fields.note?.replace(/\s+/gu, ' ').normalize('NFC')).toBe(text);
  });

  it('reads what citations write', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w .,;:&%#<>(){}~^-]{0,30}$/u), (text) => {
        expect(texText(latexText(text))).toBe(text.replace(/\s+/gu, ' ').trim());
      }),
    );
  });
});
