import type * as api from '../api';
import type { Body, CallOptions, Page, Query } from './GovernanceClient';

/** Operations on how far playbooks reach. */
export interface PlaybookReachOperations {
  /** What the caller has to read, said and gave of one playbook. */
  getOwnPlaybookReach(
    name: string,
    options?: CallOptions,
  ): Promise<api.OwnPlaybookReach>;
  /** Playbooks that the caller has to read; overdue ones first. */
  listOwnRequiredReading(
    options?: CallOptions,
  ): Promise<api.RequiredReadingList>;
  /** Fails with `playbooks.otherVersion` when readers get another version by now. */
  acknowledgePlaybook(
    name: string,
    body: Body<'acknowledgePlaybook'>,
    options?: CallOptions,
  ): Promise<api.OwnPlaybookReach>;
  /** Without a rating it takes the one of before back. */
  ratePlaybook(
    name: string,
    body: Body<'ratePlaybook'>,
    options?: CallOptions,
  ): Promise<api.OwnPlaybookReach>;
  listPlaybookComments(
    name: string,
    query?: Query<'listPlaybookComments'>,
    options?: CallOptions,
  ): Promise<Page<api.PlaybookComment>>;
  /** Fails with `playbooks.commentNotShareable`; the issues say of which class, never what. */
  commentOnPlaybook(
    name: string,
    body: Body<'commentOnPlaybook'>,
    options?: CallOptions,
  ): Promise<api.PlaybookComment>;
  /** Fails with `policy.entityNotFound`. */
  listInstalledPlaybooks(
    query: Query<'listInstalledPlaybooks'>,
    options?: CallOptions,
  ): Promise<api.InstalledPlaybooks>;
  /** Everything that is installed in a repository. */
  reportPlaybookInstalls(
    body: Body<'reportPlaybookInstalls'>,
    options?: CallOptions,
  ): Promise<api.InstallReceipt>;
  listPlaybookReach(options?: CallOptions): Promise<api.PlaybookReachList>;
  getPlaybookReach(
    name: string,
    options?: CallOptions,
  ): Promise<api.PlaybookReachDetail>;
}
