import type { RouteResolutionApi } from '@backstage/frontend-plugin-api';
import {
  auditRouteRef,
  entityPolicyRouteRef,
  playbookRouteRef,
  playbookVersionRouteRef,
  policyVersionRouteRef,
  releaseRouteRef,
  rootRouteRef,
  trainingPathRouteRef,
} from '../routes';
import { pageRoutes } from './pageRoutes';

const outer: RouteResolutionApi = { resolve: () => undefined };

describe('R50 routes of the sub-pages in an old app', () => {
  it('lie below the page, wherever it is mounted', () => {
    const { resolve } = pageRoutes(outer, '/ai');
    expect(resolve(rootRouteRef)?.()).toBe('/ai');
    expect(resolve(auditRouteRef)?.()).toBe('/ai/audit');
    expect(resolve(policyVersionRouteRef)?.({ versionId: 'a/b' })).toBe(
      '/ai/policy/versions/a%2Fb',
    );
    expect(resolve(playbookRouteRef)?.({ name: 'prompting-standard' })).toBe(
      '/ai/playbooks/prompting-standard',
    );
    expect(resolve(playbookVersionRouteRef)?.({ versionId: 'v1' })).toBe(
      '/ai/playbooks/versions/v1',
    );
    expect(resolve(trainingPathRouteRef)?.({ path: 'secure-ai-coding' })).toBe(
      '/ai/training/secure-ai-coding',
    );
    expect(resolve(releaseRouteRef)?.({ releaseId: 'r1' })).toBe(
      '/ai/releases/r1',
    );
  });

  it('lead nowhere without the page, and others are the app’s', () => {
    expect(pageRoutes(outer, undefined).resolve(auditRouteRef)).toBeUndefined();
    const resolve = jest.fn(() => () => '/elsewhere');
    expect(
      pageRoutes({ resolve }, '/ai').resolve(entityPolicyRouteRef)?.(),
    ).toBe('/elsewhere');
  });
});
