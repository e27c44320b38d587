import { Skeleton } from '@backstage/ui';
import { Component, Suspense, type ReactNode } from 'react';

interface ChartBoundaryProps {
  /** Shown in place of a picture that could not be loaded or drawn. */
  readonly failed: ReactNode;
  readonly height: string;
  readonly children: ReactNode;
}

/** Keeps the room of a chart until its code is here, and the page alive when it does not come. */
export class ChartBoundary extends Component<
  ChartBoundaryProps,
  { readonly hasFailed: boolean }
> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override render() {
    const { failed, height, children } = this.props;
    if (this.state.hasFailed) return failed;
    return (
      <Suspense fallback={<Skeleton width="100%" height={height} />}>
        {children}
      </Suspense>
    );
  }
}
