import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Page } from '../../../shared/page';
import type { ReviewTimes } from '../../../shared/reviewTimes';
import type { AuditFacade } from '../../audit/facade';
import type { StoredBreakGlass } from '../model';
import type { BreakGlassQuery, ExceptionViews } from '../views';
import type { ExceptionAsking } from './exceptionAsking';
import { type BreakGlassView, onlyOne, seeBreakGlass } from './exceptionView';
import type { ExceptionWriteDeps } from './inExceptions';
import {
  breakGlassNotFound,
  type BreakGlassReview,
  reviewBreakGlass,
} from './reviewBreakGlass';
import type { SnapshotReader } from './snapshotReader';
import { type BreakGlassOrder, useBreakGlass } from './useBreakGlass';

/** What can be asked about break-glass. */
export interface BreakGlassUseCases {
  breakGlassUses(
    asking: ExceptionAsking,
    query: BreakGlassQuery,
  ): Promise<Page<BreakGlassView>>;
  /** Fails with `policy.breakGlassNotFound`. */
  breakGlass(
    asking: ExceptionAsking,
    breakGlassId: string,
  ): Promise<BreakGlassView>;
  useBreakGlass(
    asking: ExceptionAsking,
    order: Omit<BreakGlassOrder, 'caller'>,
  ): Promise<BreakGlassView>;
  reviewBreakGlass(
    asking: ExceptionAsking,
    order: Omit<BreakGlassReview, 'caller'>,
  ): Promise<BreakGlassView>;
}

/** What the use cases work with. */
export interface BreakGlassUseCaseDeps {
  readonly exceptionViews: ExceptionViews;
  readonly exceptionChanges: ExceptionWriteDeps;
  readonly logger: LoggerService;
  readonly snapshots: SnapshotReader;
  readonly audit: AuditFacade;
  readonly reviews: ReviewTimes;
  readonly now: () => string;
}

/** Break-glass, without any permission asked. */
export function breakGlassUseCases(
  deps: BreakGlassUseCaseDeps,
): BreakGlassUseCases {
  const { exceptionViews, exceptionChanges, now, logger } = deps;
  const using = { ...exceptionChanges, logger };
  const see = async (
    asking: ExceptionAsking,
    uses: readonly StoredBreakGlass[],
  ) => {
    const snapshot = await deps.snapshots.current();
    const { audit, reviews } = deps;
    const sight = { audit, asking, snapshot, reviews, now: now() };
    return seeBreakGlass(sight, uses);
  };
  const seeOne = async (asking: ExceptionAsking, use: StoredBreakGlass) =>
    onlyOne(await see(asking, [use]));
  return {
    async breakGlassUses(asking, query) {
      const page = await exceptionViews.breakGlassUses(query);
      return { ...page, items: await see(asking, page.items) };
    },
    async breakGlass(asking, breakGlassId) {
      const use = await exceptionViews.breakGlass(breakGlassId);
      if (!use) throw breakGlassNotFound(breakGlassId);
      return seeOne(asking, use);
    },
    async useBreakGlass(asking, order) {
      const use = { ...order, caller: asking.caller };
      return seeOne(asking, await useBreakGlass(using, use));
    },
    async reviewBreakGlass(asking, order) {
      const review = { ...order, caller: asking.caller };
      return seeOne(asking, await reviewBreakGlass(exceptionChanges, review));
    },
  };
}
