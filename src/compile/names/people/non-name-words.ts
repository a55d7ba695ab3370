import { pattern } from '../../patterns/pattern.ts';
import { anyOf, words } from '../../patterns/words.ts';

/** Words that no person is called. */
export const nonNameWords = pattern('iu')`
  (?<!\w)(?:universit|institut|colleg|laborator|research|academ|technolog|corporat|compan|foundation
  |department|polytechn|hospital|publish|softwar|solution)|\p{L}{3}(?:tions?|(?<!(?<!\w)cl[eé])ments?
  |bilit(?:y|ies)|ivit(?:y|ies)|alit(?:y|ies)|wares?|olog(?:y|ies))(?!\w)
  |(?<!\w)(?:${anyOf(words.noPeople)})(?!\w)|^(?:spring|fall|autumn|winter|summer|how|what|when|where|which
  |who|whose|why|yet)(?!\w)`;

/** Words that no person is called, in Chinese. */
export const nonNameHanWords = pattern('u')`${anyOf(words.noPeopleInHan)}`;
