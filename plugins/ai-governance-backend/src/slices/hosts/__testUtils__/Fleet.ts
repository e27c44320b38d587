import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StormOptions } from './stormOptions';

/** Replicas that live and die. */
export class Fleet {
  kills = 0;
  private readonly addresses = new Map<ChildProcess, string>();
  private readonly children = new Set<ChildProcess>();
  private readonly lives: Promise<void>[] = [];
  private isStormy = true;
  private isStopped = false;

  constructor(
    private readonly options: StormOptions,
    private readonly host: string,
  ) {}

  start(): void {
    for (let index = 0; index < this.options.replicas; index += 1) {
      this.lives.push(this.liveAndDie());
    }
  }

  /** Where one of those that listen is reached. */
  address(): string | undefined {
    const all = [...this.addresses.values()];
    return all[Math.floor(Math.random() * all.length)];
  }

  /** As many were killed as may be. */
  async spent(): Promise<void> {
    while (this.kills < this.options.mostKills) await sleep(20);
  }

  /** Nobody is killed any more. */
  async calm(): Promise<void> {
    this.isStormy = false;
    while (this.addresses.size === 0) await sleep(20);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.children.forEach(child => child.kill('SIGKILL'));
    await Promise.all(this.lives);
  }

  private async liveAndDie(): Promise<void> {
    while (!this.isStopped) {
      const { child, ended, listens } = this.spawn();
      await Promise.race([listens, ended]);
      await Promise.race([
        sleep(Math.random() * this.options.longestLifeMs),
        ended,
      ]);
      const isDoomed = this.isStormy && this.kills < this.options.mostKills;
      if (isDoomed && !this.isStopped) {
        this.kills += 1;
        child.kill('SIGKILL');
      }
      await ended;
    }
  }

  private spawn() {
    const { program, nodePath, database } = this.options;
    const child = spawn(process.execPath, [program], {
      env: {
        ...process.env,
        NODE_PATH: nodePath,
        STORM_REPLICA: JSON.stringify({ database, host: this.host }),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.children.add(child);
    const ended = new Promise<void>(resolve =>
      child.once('close', () => {
        this.children.delete(child);
        this.addresses.delete(child);
        resolve();
      }),
    );
    const listens = new Promise<void>(resolve =>
      createInterface(child.stdout).on('line', line => {
        if (!line.startsWith('http://')) return;
        this.addresses.set(child, line);
        resolve();
      }),
    );
    return { child, ended, listens };
  }
}
