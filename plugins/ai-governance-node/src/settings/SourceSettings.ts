import type { RootConfigService } from '@backstage/backend-plugin-api';
import { isDay } from './days';

const SECONDS = { default: 30, least: 1, most: 300 } as const;

/** Settings below `aiGovernance.sources.<id>`. Every method throws with the key, what was expected and what to do. */
export class SourceSettings {
  /** Such as `aiGovernance.sources.copilot`. */
  readonly key: string;
  private readonly config: RootConfigService | undefined;

  constructor(root: RootConfigService, id: string) {
    this.key = `aiGovernance.sources.${id}`;
    this.config = root.getOptionalConfig(this.key);
  }

  /** False: the source is not configured and does nothing. */
  get areThere(): boolean {
    return this.config !== undefined;
  }

  /** Whether something stands there, an empty list too. */
  has(name: string): boolean {
    return this.config?.has(name) ?? false;
  }

  text(name: string): string | undefined {
    return this.config?.getOptionalString(name);
  }

  texts(name: string): readonly string[] {
    return this.config?.getOptionalStringArray(name) ?? [];
  }

  /** A text that has to be there, such as a secret; the message does not quote it. */
  required(name: string, hint: string): string {
    const value = this.text(name)?.trim();
    if (value) return value;
    throw new Error(`\`${this.key}.${name}\` is missing; ${hint}`);
  }

  /** One of several words. */
  oneOf<Word extends string>(
    name: string,
    words: readonly Word[],
  ): Word | undefined {
    const given = this.text(name);
    const found = words.find(word => word === given);
    if (found !== undefined || given === undefined) return found;
    throw new Error(
      `\`${this.key}.${name}\` is \`${given}\`; expected ${words.map(word => `\`${word}\``).join(' or ')}`,
    );
  }

  /** An address without a slash at the end: https, or http on this machine. */
  baseUrl(usual: string): string {
    const given = this.text('baseUrl') ?? usual;
    const url = URL.parse(given);
    const isHere =
      url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
    if (url && !url.search && !url.username && !url.password)
      if (url.protocol === 'https:' || (url.protocol === 'http:' && isHere))
        return given.replace(/\/+$/, '');
    throw new Error(
      `\`${this.key}.baseUrl\` is no address that a secret may be sent to; expected https without a name, password or query, such as \`${usual}\``,
    );
  }

  /** First day that is collected, `YYYY-MM-DD`. */
  firstDay(): string | undefined {
    const day = this.text('firstDay');
    if (day === undefined || isDay(day)) return day;
    throw new Error(
      `\`${this.key}.firstDay\` is \`${day}\`; expected a day such as \`2026-11-01\``,
    );
  }

  /** Seconds without an answer after which a request is given up, 1 to 300. */
  timeoutSeconds(): number {
    const { default: usual, least, most } = SECONDS;
    const seconds = this.config?.getOptionalNumber('timeoutSeconds') ?? usual;
    if (seconds >= least && seconds <= most) return seconds;
    throw new Error(
      `\`${this.key}.timeoutSeconds\` is \`${seconds}\`; expected ${least} to ${most}`,
    );
  }
}
