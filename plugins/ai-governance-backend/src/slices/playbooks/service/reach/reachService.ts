import type { Page, PageRequest } from '../../../../shared/page';
import type { PlaybookPage } from '../playbookPage';
import type { Reader } from '../reader';
import { acknowledge } from './acknowledge';
import { addComment, readComments, type ShownComment } from './comments';
import { type InstalledPlaybooks, installedFor } from './installed';
import { openPage } from './openPage';
import { ownReading, type RequiredPlaybook } from './ownReading';
import { type OwnReach, ownReach } from './ownReach';
import { rate } from './rate';
import type { ReachDeps } from './reachDeps';
import {
  listReach,
  type ReachDetail,
  type ReachList,
  readReach,
} from './readReach';
import {
  type InstallReceipt,
  type ReportedInstalls,
  reportInstalls,
} from './reportInstalls';

/** The use cases of reach as a reader sees their answers; none asks for a permission. */
export interface ReachService {
  openPage(reader: Reader, name: string): Promise<PlaybookPage>;
  ownReach(reader: Reader, name: string): Promise<OwnReach>;
  ownReading(reader: Reader): Promise<readonly RequiredPlaybook[]>;
  acknowledge(
    reader: Reader,
    order: { readonly name: string; readonly digest: string },
  ): Promise<OwnReach>;
  rate(
    reader: Reader,
    order: { readonly name: string; readonly rating?: number },
  ): Promise<OwnReach>;
  addComment(
    reader: Reader,
    order: { readonly name: string; readonly text: string },
  ): Promise<ShownComment>;
  readComments(
    reader: Reader,
    request: PageRequest & { readonly name: string },
  ): Promise<Page<ShownComment>>;
  installedFor(reader: Reader, entityRef: string): Promise<InstalledPlaybooks>;
  reportInstalls(
    reader: Reader,
    report: ReportedInstalls,
  ): Promise<InstallReceipt>;
  listReach(reader: Reader): Promise<ReachList>;
  readReach(reader: Reader, name: string): Promise<ReachDetail>;
}

/** Puts the use cases together. */
export const createReachService = (deps: ReachDeps): ReachService => ({
  openPage: (reader, name) => openPage(deps, reader, name),
  ownReach: (reader, name) => ownReach(deps, reader, name),
  ownReading: reader => ownReading(deps, reader),
  async acknowledge(reader, order) {
    await acknowledge(deps, reader, order);
    return ownReach(deps, reader, order.name);
  },
  async rate(reader, order) {
    await rate(deps, reader, order);
    return ownReach(deps, reader, order.name);
  },
  addComment: (reader, order) => addComment(deps, reader, order),
  readComments: (reader, request) => readComments(deps, reader, request),
  installedFor: (reader, entityRef) => installedFor(deps, reader, entityRef),
  reportInstalls: (_, report) => reportInstalls(deps, report),
  listReach: reader => listReach(deps, reader),
  readReach: (reader, name) => readReach(deps, reader, name),
});
