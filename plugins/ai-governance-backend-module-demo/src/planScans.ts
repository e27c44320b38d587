import type { ChangeStory } from './story';
import { writeSarif, type Scanner } from './sarif';

/**
 * The merged report of a change's scanners: code, secrets, dependencies. Gaps leave it out, break one scanner off, or let one
 * find something serious.
 */
export function planScans({
  repository,
  headSha,
  files,
  gap,
  random,
}: ChangeStory): readonly string[] {
  if (gap === 'noScans') return [];
  const affected = random.weighted<Scanner>([
    [repository.sast, 5],
    ['gitleaks', 1],
    ['Trivy', 3],
  ]);
  const scanners: readonly Scanner[] = [repository.sast, 'gitleaks', 'Trivy'];
  const results = scanners.map(scanner => ({
    scanner,
    repository: repository.repository,
    sha: headSha,
    files,
    minor: scanner !== 'gitleaks' && random.chance(0.3) ? 1 : 0,
    high: gap === 'openFinding' && scanner === affected ? 1 : 0,
    isCompleted: gap !== 'brokenScan' || scanner !== affected,
  }));
  return [writeSarif(results)];
}
