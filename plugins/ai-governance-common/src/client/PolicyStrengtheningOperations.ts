import type * as api from '../api';
import type { Body, CallOptions, Page, Query } from './GovernanceClient';

/** Operations on stricter review for a scope and a time. */
export interface PolicyStrengtheningOperations {
  listStrengthenings(
    query?: Query<'listStrengthenings'>,
    options?: CallOptions,
  ): Promise<Page<api.Strengthening>>;
  getStrengthening(
    strengtheningId: string,
    options?: CallOptions,
  ): Promise<api.Strengthening>;
  getStrengtheningReach(
    strengtheningId: string,
    options?: CallOptions,
  ): Promise<api.WaiverReach>;
  previewStrengtheningReach(
    scope: Query<'previewStrengtheningReach'>,
    options?: CallOptions,
  ): Promise<api.WaiverReach>;
  strengthenReview(
    order: Body<'strengthenReview'>,
    options?: CallOptions,
  ): Promise<api.Strengthening>;
  extendStrengthening(
    strengtheningId: string,
    extension: Body<'extendStrengthening'>,
    options?: CallOptions,
  ): Promise<api.Strengthening>;
  endStrengthening(
    strengtheningId: string,
    ending: Body<'endStrengthening'>,
    options?: CallOptions,
  ): Promise<api.Strengthening>;
}
