import { part } from '../patterns/pattern.ts';

/** The name of a month in English, in full or cut, as part of a pattern. */
export const englishMonth = part`
  jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
  |nov(?:ember)?|dec(?:ember)?`;

/** A day of the week, as part of a pattern. */
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** The months in six languages, from January on. "mars", a planet, and "mayo", a surname, are left out. */
const foreignMonths: readonly string[] = [
  'januar|jänner|janvier|enero|janeiro|gennaio|январ[ья]',
  'februar|février|febrero|fevereiro|febbraio|феврал[ья]',
  'märz|marzo|março|марта?',
  'avril|abril|aprile|апрел[ья]',
  'mai|maio|maggio|ма[йя]',
  'juni|juin|junio|junho|giugno|июн[ья]',
  'juli|juillet|julio|julho|luglio|июл[ья]',
  'août|aout|agosto|августа?',
  'septembre|septiembre|setiembre|setembro|settembre|сентябр[ья]',
  'oktober|octobre|octubre|outubro|ottobre|октябр[ья]',
  'novembre|noviembre|novembro|ноябр[ья]',
  'dezember|décembre|diciembre|dezembro|dicembre|декабр[ья]',
];

/** The name of a month in another language than English, as part of a pattern. */
export const foreignMonth = foreignMonths.join('|');

const wholeMonths = foreignMonths.map((names) => new RegExp(`^(?:${names})$`, 'iu'));

/** The month, from 0, that a word names in another language than English; -1 if it names none. */
export function foreignMonthOf(word: string): number {
  return wholeMonths.findIndex((names) => names.test(word));
}
