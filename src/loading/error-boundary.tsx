import { Component, type ReactNode } from 'react';
import * as loadingMessages from '../messages/loading.ts';
import { FailureMessage } from './failure-message.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** Catches rendering errors, and shows a message with a reload button instead of an empty window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <FailureMessage message={loadingMessages.drawingFailed} help="reload" />;
  }
}
