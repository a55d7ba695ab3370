import { Component, type ReactNode } from 'react';
import * as loadingMessages from '../messages/loading.ts';
import { Failed } from './failed.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** Stands around the page: what goes wrong in it ends in words and a way on, not in an empty window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed message={loadingMessages.drawingFailed} help="reload" onRetry={() => location.reload()} />;
  }
}
