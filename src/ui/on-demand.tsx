import { type ComponentType, lazy } from 'react';
import * as commonMessages from '../messages/common.ts';

/** Makes a component that is loaded when it is first drawn; where it cannot be loaded, a sentence says so instead. */
export function onDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: Missing };
    }
  });
}

function Missing() {
  return <p className="text-cell text-warn">{commonMessages.partMissing}</p>;
}
