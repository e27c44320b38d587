import { escapeText } from '../escapeText';
import type { CiReport } from './ciReport';

const MOST = 50;

/** Source: GitHub, "Workflow commands", and `actions/toolkit`, `command.ts`. */
const data = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string =>
  data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Commands with which GitHub Actions shows findings beside the files, at most 50, one a line. */
export const annotations = ({ findings }: CiReport): string =>
  findings
    .slice(0, MOST)
    .map(({ level, rule, text, fix, path, line, endLine }) => {
      const properties = [
        `title=${property(escapeText(rule))}`,
        ...(path === undefined ? [] : [`file=${property(path)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(endLine === undefined ? [] : [`endLine=${endLine}`]),
      ];
      const message = fix === undefined ? text : `${text} ${fix}`;
      return `::${level} ${properties.join(',')}::${data(escapeText(message))}\n`;
    })
    .join('');
