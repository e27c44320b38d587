import { styleText } from 'node:util';
import type { Io, Output } from '../io';
import { escapeText } from './escapeText';

/** What a piece of text means; how that looks is decided here alone. */
export type Tone =
  'good' | 'bad' | 'caution' | 'quiet' | 'strong' | 'code' | 'plain';

const STYLES = {
  good: ['green'],
  bad: ['red'],
  caution: ['yellow'],
  quiet: ['dim'],
  strong: ['bold'],
  code: ['cyan'],
} as const;

const WIDTH = { fallback: 100, least: 60, most: 110 } as const;

/** How to write for one output: its width and whether it shows colours. */
export interface Terminal {
  /** Characters a line may have. */
  readonly width: number;
  readonly hasColors: boolean;
  /** Colours text that is already harmless. */
  paint(tone: Tone, text: string): string;
  /** Makes foreign text harmless and shows its `code` spans. */
  text(text: string): string;
}

/** Colours only on a terminal, never when `NO_COLOR` is set, always when `FORCE_COLOR` is. */
export function showsColors(output: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return Boolean(output.isTTY) && env.TERM !== 'dumb';
}

/** The terminal behind an output. */
export function terminalFor(output: Output, env: Io['env']): Terminal {
  const hasColors = showsColors(output, env);
  const columns = output.columns ?? WIDTH.fallback;
  const paint = (tone: Tone, text: string) =>
    hasColors && tone !== 'plain' && text !== ''
      ? styleText([...STYLES[tone]], text, { validateStream: false })
      : text;
  return {
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, columns)),
    hasColors,
    paint,
    text: raw =>
      escapeText(raw).replace(/`([^`]*)`/g, (span, code: string) =>
        hasColors && code !== '' ? paint('code', code) : span,
      ),
  };
}
