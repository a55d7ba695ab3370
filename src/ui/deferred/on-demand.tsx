import { type ComponentType, lazy, type ReactNode, useEffect, useState } from 'react';
import { createStore, type Store } from '../create-store.ts';
import { findFault } from './page-fault.ts';
import { PartFailure, type PartFailureProps } from './part-failure.tsx';

/** A part of the page whose code is fetched when it is first shown. */
interface Part<Props> {
  /** The current attempt to fetch it. */
  readonly attempt: Store<ComponentType<Props>>;
  readonly retry: () => void;
  /** Whether the reader has seen that it could not be fetched. */
  hasFailed: boolean;
  readonly setFailed: () => void;
}

/**
 * Creates a component whose code is fetched on first render. If that fails, it says why, in a `frame` if one
 * is given, and tries again when the reader asks for it and whenever it is opened anew.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  frame: (failure: ReactNode, props: Props) => ReactNode = (failure) => failure,
): ComponentType<Props> {
  const attempt = () =>
    lazy(async (): Promise<{ default: ComponentType<Props> }> => {
      try {
        return { default: await load() };
      } catch (error) {
        const fault = await findFault(error);
        return {
          default: (props) =>
            frame(<Failure fault={fault} onRetry={part.retry} onSeen={part.setFailed} />, props),
        };
      }
    });
  const part: Part<Props> = {
    attempt: createStore<ComponentType<Props>>(attempt()),
    retry: () => {
      part.hasFailed = false;
      part.attempt.set(attempt());
    },
    hasFailed: false,
    setFailed: () => {
      part.hasFailed = true;
    },
  };
  return (props) => <OnDemand part={part} given={props} />;
}

interface OnDemandProps<Props> {
  part: Part<Props>;
  given: Props;
}

/** Shows the current attempt; tries again when the part is opened anew after a failure that was seen. */
function OnDemand<Props extends object>({ part, given }: OnDemandProps<Props>) {
  // Not in an effect: React starts a component over that had to wait for its code, without having seen a failure.
  useState(() => part.hasFailed && part.retry());
  const Attempt = part.attempt.use();
  return <Attempt {...given} />;
}

interface FailureProps extends PartFailureProps {
  onSeen: () => void;
}

function Failure({ onSeen, ...failure }: FailureProps) {
  useEffect(onSeen, [onSeen]);
  return <PartFailure {...failure} />;
}
