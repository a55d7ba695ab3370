import { type ComponentType, lazy } from 'react';
import * as commonMessages from '../../messages/common.ts';

/** Creates a component whose code is fetched on first render; if that fails, it renders an error message. */
export function onDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: LoadError };
    }
  });
}

function LoadError() {
  return <p className="text-cell text-warn">{commonMessages.chunkNotLoaded}</p>;
}
