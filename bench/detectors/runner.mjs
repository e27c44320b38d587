import { build } from 'esbuild';
import { join } from 'node:path';

/** Ours as a program of its own, as the command line bundles it. */
export async function buildRunner(root, dir) {
  const outfile = join(dir, 'runner.cjs');
  await build({
    stdin: {
      contents: `
        import { createDetectors } from './packages/governance-detectors/src';
        import { readdirSync, readFileSync } from 'node:fs';
        import { join } from 'node:path';
        const [dir, rules] = process.argv.slice(2);
        const detectors = createDetectors({
          neverShare: ['credentials', 'customerData', 'codeNames'],
          off: [],
          patterns: [
            { id: 'falcon', title: 'code name', class: 'codeNames', pattern: '(?i)\\\\bproject[ -]falcon\\\\b' },
            { id: 'header', title: 'classified', class: 'codeNames', pattern: '(?im)^\\\\W*classification:\\\\s*(?:secret|confidential)' },
          ],
          gitleaks: [readFileSync(rules, 'utf8')],
          emailListAtLeast: 20,
        });
        async function main() {
          let found = 0;
          let problems = 0;
          const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
            .filter(entry => entry.isFile())
            .map(entry => join(entry.parentPath, entry.name));
          while (paths.length > 0) {
            const files = paths.splice(0, 100).map(path =>
              detectors.find({ path: path.slice(dir.length + 1), text: readFileSync(path, 'utf8') }),
            );
            for (const file of await Promise.all(files)) {
              found += file.findings.length;
              problems += file.problems.length;
            }
          }
          process.stdout.write(found + ' findings, ' + problems + ' problems');
        }
        main();`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['import', 'module', 'node'],
    minify: true,
    logLevel: 'warning',
  });
  return outfile;
}
