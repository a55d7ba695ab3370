import fc from 'fast-check';
import { arbitraryAddress, arbitraryView } from '../../testing/arbitrary-view.ts';
import { formatView, parseView } from '../../view/codec/codec.ts';
import { demandEqual, type Target } from './target.ts';

/** The view in the address: reading never throws, and a view reads the same after it was written. */
export const addressTarget: Target<readonly [Parameters<typeof formatView>[0], string]> = {
  name: 'address',
  inputs: fc.tuple(arbitraryView, arbitraryAddress),
  check: ([view, address]) => {
    demandEqual(parseView(formatView(view)), { view, notices: [] }, 'the view that was written');
    const { view: found } = parseView(address);
    demandEqual(parseView(formatView(found)), { view: found, notices: [] }, 'the view of the address');
  },
};
