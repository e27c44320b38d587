import {
  signalsExtensionPoint,
  type RecordKind,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok, type SignalKind } from '@ai-enablement/governance-core';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';

/** A record of the tests: a signal with the logins of people in it. */
export interface TestRecord {
  readonly kind: SignalKind;
  readonly key: string;
  readonly revision?: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const PEOPLE = ['author', 'reviewer', 'person'];

/** Keeps signals as they are, with pseudonyms in the place of logins; the field `secret` is left out. */
export const SIGNAL_RECORD: RecordKind = {
  id: 'signal',
  keep(record, pseudonym) {
    const { kind, key, revision, body } = record as TestRecord;
    const { secret, ...rest } = body;
    const told = Object.entries(rest).map(([field, value]) => [
      field,
      PEOPLE.includes(field)
        ? pseudonym({
            kind: 'login',
            provider: 'github.com',
            value: String(value),
          })
        : value,
    ]);
    return ok({
      naturalKey: `${kind} ${key}`,
      ...(revision === undefined ? {} : { revision }),
      payload: { kind, body: Object.fromEntries(told) },
      dropped: Object.fromEntries(
        secret === undefined ? [] : [['body.secret', 1]],
      ),
    });
  },
  extract: payload => [
    { kind: payload.kind as SignalKind, body: payload.body },
  ],
};

/** A source that hands in what the test put on the pile, in order. */
export class TestSource implements SignalSource {
  readonly id = 'test';
  readonly title = 'Test';
  readonly kinds = [SIGNAL_RECORD];
  readonly breaks = [
    { day: '2026-09-15', title: 'It counts more', kpis: ['throughput'] },
    { day: '2024-01-01', title: 'Long ago', kpis: ['throughput'] },
  ];
  pile: TestRecord[] = [];
  failure: Error | undefined;

  readonly collect: SignalSource['collect'] = async desk => {
    if (this.failure) throw this.failure;
    await desk.hand({
      kind: 'signal',
      records: this.pile,
      cursor: { name: 'pile', value: String(this.pile.length) },
    });
  };

  /** A backend module that brings the source. */
  readonly feature: BackendFeature = createBackendModule({
    pluginId: 'ai-governance',
    moduleId: 'test-source',
    register: reg => {
      reg.registerInit({
        deps: { signals: signalsExtensionPoint },
        init: async ({ signals }) => signals.addSource(this),
      });
    },
  });
}

/** Configuration with which the source of the tests may collect. */
export const TEST_SOURCE_CONFIG = {
  insights: {
    sources: {
      test: { purpose: 'Shows that it works', keepRawDays: 400 },
    },
  },
};

const pad = (value: number) => String(value).padStart(2, '0');

/** Changes of `people` in turn, `each` of them on every day of a month up to the 28th; those of assistants are every third one. */
export function monthOfChanges(
  month: string,
  people: readonly string[],
  {
    repository = 'github.com/acme/checkout',
    each = 1,
    hours = 4,
  }: {
    readonly repository?: string;
    readonly each?: number;
    readonly hours?: number;
  } = {},
): TestRecord[] {
  const days = 28;
  return Array.from({ length: days * each }, (_, at) => at).flatMap(at => {
    const day = `${month}-${pad((at % days) + 1)}`;
    const number = Number(month.replace('-', '')) * 1_000 + at + 1;
    const mergedAt = new Date(
      Date.parse(`${day}T09:00:00Z`) + (hours + (at % 5)) * 3_600_000,
    ).toISOString();
    const change = { repository, number };
    return [
      {
        kind: 'change' as const,
        key: `${repository} ${number}`,
        body: {
          ...change,
          openedAt: `${day}T09:00:00Z`,
          mergedAt,
          author: people[at % people.length],
          isBot: false,
          isToDefaultBranch: true,
          addedLines: 10,
          deletedLines: 2,
          secret: 'sk-canary-1',
        },
      },
      {
        kind: 'attribution' as const,
        key: `${repository} ${number}`,
        body: {
          ...change,
          at: mergedAt,
          attribution: at % 3 ? 'human' : 'ai',
          confidence: 'declared',
          assistants: at % 3 ? [] : [{ assistant: 'copilot', surface: 'chat' }],
        },
      },
    ];
  });
}
