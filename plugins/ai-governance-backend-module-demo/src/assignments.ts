import type { Stage } from '@ai-enablement/governance-core';

/** Roll-out stages of the demonstration; groups that are not listed take that of their nearest ancestor. */
export const STAGES: readonly {
  readonly groupRef: string;
  readonly stage: Stage;
  readonly reason: string;
}[] = [
  {
    groupRef: 'group:default/commerce',
    stage: 'pilot',
    reason: 'commerce volunteered as the first department',
  },
  {
    groupRef: 'group:default/storefront',
    stage: 'scaled',
    reason: 'passed the gate in the second quarter',
  },
  {
    groupRef: 'group:default/checkout',
    stage: 'controlled',
    reason: 'pilot ended with a credible comparison',
  },
  {
    groupRef: 'group:default/mobile',
    stage: 'controlled',
    reason: 'pilot ended with a credible comparison',
  },
  {
    groupRef: 'group:default/engineering',
    stage: 'controlled',
    reason: 'checks are required on every repository',
  },
  {
    groupRef: 'group:default/data',
    stage: 'pilot',
    reason: 'still collecting a baseline for data jobs',
  },
  {
    groupRef: 'group:default/assurance',
    stage: 'controlled',
    reason: 'owns the policy and works by it',
  },
  {
    groupRef: 'group:default/payments',
    stage: 'controlled',
    reason: 'only the in-house model, by decision of security',
  },
  {
    groupRef: 'group:default/billing',
    stage: 'paused',
    reason: 'paused after a finding in the invoice run, under review',
  },
];

/** Tiers and criticality that people of the demonstration have assigned, besides what the catalog declares. */
export const TIERS: readonly {
  readonly entityRef: string;
  readonly tier?: string;
  readonly isCritical?: boolean;
  readonly reason: string;
}[] = [
  {
    entityRef: 'component:default/search-api',
    tier: 'internal',
    reason: 'holds ranking rules, no customer data',
  },
  {
    entityRef: 'component:default/cart-service',
    tier: 'confidential',
    reason: 'keeps addresses since guests can check out',
  },
  {
    entityRef: 'component:default/session-store',
    isCritical: true,
    reason: 'whoever reads it is signed in as anybody',
  },
  {
    entityRef: 'component:default/warehouse-service',
    tier: 'internal',
    reason: 'reviewed with the team, stays as declared by the system',
  },
];
