import { pattern } from '../../patterns/pattern.ts';

/** Names and a verb such as “presents” before a colon: those who present a paper, not its authors. */
const presenter = pattern('u')`
  ^(?:\p{Lu}[\p{L}'’.-]*,?\s+(?:(?:and|&)\s+)?){1,6}
  (?:present(?:s|ed|ing)?|leads?|led|discuss(?:es|ed|ing)?)\s*(?:[:：]|$)`;

/** Tells whether a text begins with who speaks about a paper: `Ada Berg presents: …`. */
export function opensWithPresenter(text: string): boolean {
  return presenter.test(text);
}

/** Tells whether a text begins with the field name of those who present a paper: `Presenter: Ada Berg`. */
export function opensWithPresenterField(text: string): boolean {
  return /^(?:presenters?|presented by|speakers?|discussants?|discussion leaders?)\s*(?:[:：]|$)/iu.test(
    text,
  );
}
