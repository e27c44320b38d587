import type * as api from '../api';
import type { Body, CallOptions, Page, Query } from './GovernanceClient';

/** Operations on playbooks. */
export interface PlaybookOperations {
  /** The whole catalogue page in one request. */
  listPlaybooks(
    query?: Query<'listPlaybooks'>,
    options?: CallOptions,
  ): Promise<api.PlaybookCatalogue>;
  /** Playbooks in use that every reader may read, by name, whoever asks; `files` only where `hasTexts`. */
  listOpenPlaybooks(
    query?: Query<'listOpenPlaybooks'>,
    options?: CallOptions,
  ): Promise<Page<api.OpenPlaybook>>;
  /** Fails with `playbooks.playbookNotFound`. */
  getPlaybook(name: string, options?: CallOptions): Promise<api.PlaybookDetail>;
  /** Neither values nor prompt are kept. Fails with `playbooks.invalidValues`, one issue for each variable. */
  renderPrompt(
    name: string,
    body: Body<'renderPrompt'>,
    options?: CallOptions,
  ): Promise<api.RenderedPrompt>;
  deprecatePlaybook(
    name: string,
    body: Body<'deprecatePlaybook'>,
    options?: CallOptions,
  ): Promise<api.PlaybookDetail>;
  restorePlaybook(
    name: string,
    body: Body<'restorePlaybook'>,
    options?: CallOptions,
  ): Promise<api.PlaybookDetail>;
  checkPlaybook(
    body: Body<'checkPlaybook'>,
    options?: CallOptions,
  ): Promise<api.PlaybookCheck>;
  /** Versions that wait for a second person, oldest first. */
  listPlaybookProposals(
    query?: Query<'listPlaybookProposals'>,
    options?: CallOptions,
  ): Promise<Page<api.PlaybookVersion>>;
  proposePlaybookVersion(
    body: Body<'proposePlaybookVersion'>,
    options?: CallOptions,
  ): Promise<api.PlaybookVersion>;
  /** Fails with `playbooks.versionNotFound`. */
  getPlaybookVersion(
    versionId: string,
    options?: CallOptions,
  ): Promise<api.PlaybookVersionDetail>;
  publishPlaybookVersion(
    versionId: string,
    body: Body<'publishPlaybookVersion'>,
    options?: CallOptions,
  ): Promise<api.PlaybookVersion>;
  refusePlaybookVersion(
    versionId: string,
    body: Body<'refusePlaybookVersion'>,
    options?: CallOptions,
  ): Promise<api.PlaybookVersion>;
  withdrawPlaybookVersion(
    versionId: string,
    body: Body<'withdrawPlaybookVersion'>,
    options?: CallOptions,
  ): Promise<api.PlaybookVersion>;
}
