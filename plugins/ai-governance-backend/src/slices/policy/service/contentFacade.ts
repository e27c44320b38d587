import { resolveTier } from '@ai-enablement/governance-core';
import type { Ambient } from '../../../shared/clock';
import type { PolicyContent } from '../contentFacade';
import { certificatesAsked } from './certificatesAsked';
import { dataUseCases } from './dataUseCases';
import { requireKnownEntity } from './entityPolicy';
import type { PolicyBook } from './policyBook';
import { withAncestors } from './resolvePeople';
import type { SnapshotReader } from './snapshotReader';

/** What content is checked with. */
export interface ContentFacadeDeps {
  readonly snapshots: SnapshotReader;
  readonly policies: PolicyBook;
  readonly ambient: Ambient;
}

/** The policy in force as slices with texts ask for it. */
export function contentFacade({
  snapshots,
  policies,
  ambient,
}: ContentFacadeDeps): PolicyContent {
  const data = dataUseCases({ policies, now: () => ambient.now() });
  const inForce = async () => (await policies.current(ambient.now())).compiled;
  return {
    async names() {
      const { policy } = await inForce();
      const { shareable, neverShare } = policy.dataClasses;
      return {
        rules: policy.rules.map(({ id }) => id),
        tiers: policy.tiers.map(({ id }) => id),
        areas: Object.keys(policy.areas),
        dataClasses: { shareable, neverShare },
      };
    },
    digest: async () => (await inForce()).digest,
    async findData(text) {
      const { findings } = await data.checkText(text);
      return findings.map(({ rule, title, class: of, line }) => ({
        ...{ rule, title, class: of, line },
      }));
    },
    async checkText(text) {
      const { findings, problems, redacted } = await data.checkText(text);
      return {
        findings: findings.map(({ rule, title, class: of, line, fix }) => ({
          ...{ rule, title, class: of, line, fix },
        })),
        problems,
        ...(redacted === undefined ? {} : { redacted }),
      };
    },
    async withAncestors(groups) {
      return withAncestors(groups, await snapshots.current());
    },
    async placeOf(entityRef) {
      const snapshot = await snapshots.current();
      const { fact } = requireKnownEntity(snapshot, entityRef);
      const { policy } = await inForce();
      const tier = resolveTier(policy, fact).effective;
      return { entityRef, tier, stage: fact.stage };
    },
    async certificatesAsked(entityRef) {
      const snapshot = await snapshots.current();
      const entity = requireKnownEntity(snapshot, entityRef);
      return certificatesAsked(await inForce(), entity, ambient.now());
    },
  };
}
