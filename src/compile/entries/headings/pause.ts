import { part } from '../../patterns/pattern.ts';

/** What a course calls a meeting of its class. */
const meeting = '(?:lectures?|class(?:es)?|meetings?|sessions?|seminars?|readings?|labs?|discussion)';

/** `No Lecture: Thanksgiving`, `Spring Break`, `Midterm Exam`, `Class cancelled`: nothing is read then. */
const pause = new RegExp(
  [
    String.raw`^no\s${meeting}(?:\s(?:today|this week|due|assigned|required))?(?:\s*[:：,(–—-]\s*.*)?$`,
    String.raw`^${meeting}\s(?:cancelled|canceled|suspended)(?!\w).*$`,
    part`
      ^(?:(?:fall|spring|winter|summer|autumn|study|mid-?terms?|mid-?semester|thanksgiving|easter|christmas
      |reading|university|public|labou?r day|national|holiday)\s)+(?:breaks?|recess|holidays?|vacation|week)
      $`,
    part`
      ^(?:(?:(?:in-class|take-home|group|final|mid-?terms?|mid-?semester)\s(?:projects?\s)?)
      (?:exam(?:ination)?s?|presentations?)|mid-?terms?|final exams?|exam week|holidays?)$`,
    '^(?:停课|放假|无课|国庆节?|中秋节?|春节|期[中末]考试)(?:放假|停课)?$',
    '^(?:vorlesungsfrei|keine vorlesung|pas de cours|sin clase|no hay clase|feriado)$',
  ].join('|'),
  'iu',
);

/** Tells whether words of a schedule say that nothing is read on a day. */
export function isPause(text: string): boolean {
  return text.length <= 80 && pause.test(text.replace(/^[^\p{L}]+|[\s*_.!]+$/gu, ''));
}
