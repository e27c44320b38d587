import type { Knex } from 'knex';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a replica is started, and how long it lives. */
export interface ReplicaOptions {
  readonly database: Knex.Config;
  /** The bundled replica. */
  readonly program: string;
  /** Where it finds the packages that are not part of the bundle. */
  readonly nodePath: string;
  /** Longest time until it is killed once it is ready, milliseconds. */
  readonly longestLifeMs: number;
}

/** A process that stores and computes until it is killed. */
export class MortalReplica {
  /** Whether it came to work; false when it died before. */
  readonly ready: Promise<boolean>;
  readonly ended: Promise<void>;
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private answer: (isStored: boolean) => void = () => {};

  constructor(private readonly options: ReplicaOptions) {
    const { database, program, nodePath } = options;
    this.child = spawn(process.execPath, [program], {
      env: {
        ...process.env,
        NODE_PATH: nodePath,
        INGEST_REPLICA: JSON.stringify({ database }),
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdin.on('error', () => {});
    this.ready = new Promise(resolve => {
      this.answer = resolve;
    });
    this.ended = new Promise(resolve =>
      this.child.once('close', () => {
        this.answer(false);
        resolve();
      }),
    );
    createInterface(this.child.stdout).on('line', line =>
      this.answer(!line.startsWith('failed')),
    );
  }

  /** Whether it said that it stored; what it was killed at may be stored all the same. */
  hand(piece: unknown): Promise<boolean> {
    if (this.child.exitCode !== null || this.child.signalCode !== null)
      return Promise.resolve(false);
    return new Promise(resolve => {
      this.answer = resolve;
      this.child.stdin.write(`${JSON.stringify(piece)}\n`);
    });
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  async killSoon(): Promise<void> {
    await this.ready;
    await sleep(Math.random() * this.options.longestLifeMs);
    this.kill();
  }
}
