import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  folderDigest,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import { sha256 } from '../playbooks/sha256';
import { run } from '../run';
import { errorResponse, jsonResponse } from './standIn';
import { testIo } from './testIo';

/** What a playbook of the portal consists of; all of it may lie. */
export interface GivenPlaybook {
  readonly name?: string;
  readonly version?: string;
  readonly kind?: PlaybookDetail['playbook']['kind'];
  readonly front?: string;
  readonly body?: string;
  readonly assets?: readonly PlaybookFile[];
  readonly summary?: Partial<PlaybookDetail['playbook']>;
}

/** Text of a `PLAYBOOK.md`. */
export const playbookText = ({
  name = 'sample',
  version = '1.0',
  kind = 'rule',
  front = '',
  body = '## Do\n\n- Test. See [more](playbook:other).',
}: GivenPlaybook): string => `---
apiVersion: ai-governance/v1
name: ${name}
version: '${version}'
title: A sample
summary: What it does.
kind: ${kind}
owner: group:default/platform
reviewBy: 2027-05-31
${front}---

${body}
`;

/** A playbook as the portal gives it, with the digest of its files. */
export function playbookDetail(given: GivenPlaybook = {}): PlaybookDetail {
  const {
    name = 'sample',
    version = '1.0',
    kind = 'rule',
    assets = [],
  } = given;
  const files = [{ path: 'PLAYBOOK.md', text: playbookText(given) }, ...assets];
  return {
    playbook: {
      name,
      version,
      kind,
      title: 'A sample',
      summary: 'What it does.',
      versionId: `${name}-${version}`,
      digest: folderDigest(files, sha256),
      owner: 'group:default/platform',
      audience: { groups: [], tiers: [], stages: [], languages: [], areas: [] },
      tags: [],
      risks: [],
      policyRules: [],
      appliesTo: [],
      tokens: 12,
      reviewBy: '2027-05-31',
      health: 'ok',
      publishedAt: '2026-03-01T10:00:00.000Z',
      ...given.summary,
    },
    files,
    variables: [],
    versions: [],
    rights: { mayPropose: true, mayPublish: false },
  };
}

/** What was asked of the portal. */
export interface AskedOfPlaybooks {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
}

/** A repository's folder with a portal that has playbooks. */
export interface PlaybookBench {
  readonly dir: string;
  /** Answers by method and path, for example `GET /playbooks/sample`; anything else is not found. */
  readonly answers: Map<string, unknown>;
  /** Puts a playbook into the portal. */
  give(given?: GivenPlaybook): void;
  command(...args: readonly string[]): Promise<{
    exitCode: number;
    out: string;
    err: string;
    asked: readonly AskedOfPlaybooks[];
  }>;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Paths of all files, sorted. */
  files(): readonly string[];
  stop(): void;
}

/** Starts with an empty folder and an empty portal. */
export function newPlaybookBench(): PlaybookBench {
  const dir = mkdtempSync(join(tmpdir(), 'playbooks-'));
  const answers = new Map<string, unknown>();
  return {
    dir,
    answers,
    give: (given = {}) => {
      const detail = playbookDetail(given);
      answers.set(`GET /playbooks/${detail.playbook.name}`, detail);
    },
    command: (...args) => runIn(dir, { answers, args }),
    write: (path, text) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    },
    read: path => readFileSync(join(dir, path), 'utf8'),
    files: () =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter(path => statSync(join(dir, path)).isFile())
        .sort(),
    stop: () => rmSync(dir, { recursive: true, force: true }),
  };
}

async function runIn(
  dir: string,
  {
    answers,
    args,
  }: {
    readonly answers: ReadonlyMap<string, unknown>;
    readonly args: readonly string[];
  },
) {
  const asked: AskedOfPlaybooks[] = [];
  const io = testIo({
    cwd: dir,
    env: {
      AI_GOVERNANCE_URL: 'https://portal.example.com',
      AI_GOVERNANCE_TOKEN: 'the-token',
    },
    fetch: async request => {
      const { pathname, search } = new URL(request.url);
      const path = pathname.replace('/api/ai-governance', '');
      const text = await request.text();
      asked.push({
        method: request.method,
        path: `${path}${search}`,
        body: text === '' ? undefined : JSON.parse(text),
      });
      const answer = answers.get(`${request.method} ${path}`);
      if (answer instanceof Response) return answer.clone();
      return answer === undefined
        ? errorResponse(404, {
            name: 'NotFoundError',
            code: 'playbooks.playbookNotFound',
            message: 'there is no such playbook',
          })
        : jsonResponse(200, answer);
    },
  });
  const exitCode = await run(['playbook', ...args], io);
  return { exitCode, out: io.out(), err: io.err(), asked };
}
