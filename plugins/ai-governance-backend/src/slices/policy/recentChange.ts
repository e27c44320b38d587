import type { Facts, Subject } from '@ai-enablement/governance-core';
import type { RecentChange } from './views';

/** What a stored decision says about one of its entities. */
export function recentChangeOf(
  entityRef: string,
  subject: Subject,
  { data }: Pick<Facts, 'data'>,
): RecentChange {
  const reports = data?.filter(({ trust }) => trust !== 'asserted') ?? [];
  return {
    entityRef,
    paths:
      subject.kind === 'change' ? subject.files.map(file => file.path) : [],
    ...(reports.length === 0
      ? {}
      : { found: reports.flatMap(({ findings }) => findings) }),
  };
}
