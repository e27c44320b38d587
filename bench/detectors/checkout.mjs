import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Rules that look for everything there is, with rules of gitleaks as text. */
const policyRules = gitleaks => `
  - id: no-data
    effect: require
    owner: group:default/security
    obligation: { data: {} }
dataClasses: { neverShare: [credentials, customerData, codeNames] }
dataHandling:
  patterns:
    - { id: falcon, class: codeNames, pattern: '(?i)\\bproject[ -]falcon\\b' }
    - { id: header, class: codeNames, pattern: '(?im)^\\W*classification:\\s*(?:secret|confidential)' }
  emailListAtLeast: 20
  gitleaks: ${JSON.stringify(gitleaks)}
`;

/** Stages everything below `src` in a new repository, whose hooks have a policy with these rules. */
export async function makeCheckout(root, dir, gitleaks) {
  const git = (...args) =>
    execFileSync('git', args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
  git('init', '--quiet');
  git('config', 'user.name', 'Dana Doe');
  git('config', 'user.email', 'dana@example.com');
  git('remote', 'add', 'origin', 'https://github.com/acme/checkout.git');
  git('commit', '--quiet', '--allow-empty', '-m', 'begin');
  git('add', '--', 'src');
  const file = join(dir, '.git/ai-governance/policy.bundle');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await signedBundle(root, dir, policyRules(gitleaks)));
}

/** Signed as a portal signs it, by the code that tests sign with. */
async function signedBundle(root, dir, rules) {
  const outfile = join(dir, '.git/sign.cjs');
  await build({
    stdin: {
      contents: `
        import { newSigner, policyText } from './packages/governance-cli/src/__testUtils__/signedBundle';
        export async function sign(rules) {
          const sign = await newSigner();
          return sign({ document: policyText('', rules), issuedAt: new Date().toISOString() });
        }`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['import', 'module', 'node'],
    logLevel: 'warning',
  });
  const signed = await createRequire(outfile)(outfile).sign(rules);
  return JSON.stringify({
    schema: 'ai-governance/policy-bundle@1',
    ...signed,
  });
}

/** The command line as it is published. Returns the path of its program. */
export function buildCommand(root, dir) {
  const bin = join(dir, 'cli/bin/ai-governance');
  mkdirSync(dirname(bin), { recursive: true });
  const packageDir = join(root, 'packages/governance-cli');
  copyFileSync(join(packageDir, 'bin/ai-governance'), bin);
  execFileSync(process.execPath, [
    join(packageDir, 'build.mjs'),
    join(dir, 'cli/dist/ai-governance.cjs'),
  ]);
  return bin;
}
