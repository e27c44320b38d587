import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { trainingRouteRef } from '../routes';

const part = encodeURIComponent;

/** Paths of the screens of training, below their sub-page. */
export const trainingPaths = {
  /** Every path. */
  catalogue: () => '',
  /** One path. */
  path: (path: string) => `/${part(path)}`,
  /** One module of a path; `anchor` is the id of a heading in its text. */
  module: (path: string, module: string, anchor?: string) =>
    `/${part(path)}/modules/${part(module)}${anchor === undefined ? '' : `#${part(anchor)}`}`,
  /** One attempt at the quiz of a path. */
  quiz: (path: string, attemptId: string) =>
    `/${part(path)}/quiz/${part(attemptId)}`,
  /** One certificate of the reader's own. */
  certificate: (certificateId: string) =>
    `/certificates/${part(certificateId)}`,
  /** Certificates of somebody. */
  holder: () => '/certificates',
  /** Versions of paths, for those who write and review them. */
  versions: () => '/versions',
  /** Versions of one path. */
  versionsOf: (path: string) => `/versions?path=${part(path)}`,
  /** One version, whatever became of it. */
  version: (versionId: string) => `/versions/${part(versionId)}`,
  /** Where writing begins. */
  write: () => '/write',
  /** One draft in the editor. */
  draft: (draftId: string) => `/write?draft=${part(draftId)}`,
  /** Where the next version of a path begins. */
  change: (path: string) => `/write?path=${part(path)}`,
} as const;

/** Gives the address in the app of one of `trainingPaths`. */
export function useTrainingHref(): (path: string) => string {
  const root = useRouteRef(trainingRouteRef)?.() ?? '';
  return useCallback(path => `${root}${path}`, [root]);
}
