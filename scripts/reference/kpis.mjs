// @ts-check
import { loadSource } from './loadSource.mjs';
import { code } from './table.mjs';

const DIRECTIONS = {
  higher: 'more is better',
  lower: 'less is better',
  none: 'neither more nor less is better',
};

const UNITS = {
  ratio: 'ratio, 0–1',
  hours: 'hours',
  count: 'count',
  per100Changes: 'for each 100 changes',
  perAuthorWeek: 'for each author and week',
  perRelease: 'for each release',
  index: 'index, 0–100',
  milliseconds: 'milliseconds',
  minorUnits: 'hundredths of the currency of the portal',
};

/**
 * @typedef {object} Kpi
 * @property {string} id
 * @property {string} title
 * @property {string} definition
 * @property {keyof typeof UNITS} unit
 * @property {number} [windowDays]
 * @property {number} minSample
 * @property {keyof typeof DIRECTIONS} direction
 * @property {string} source
 * @property {string} caveat
 */

/** Every KPI with its definition, from the definitions that compute them. */
export async function renderKpis() {
  const { SHOWN_KPIS } = await loadSource(
    'packages/governance-core/src/insights/index.ts',
  );
  return `# KPIs\n\nA KPI is never a bare number: it comes with its sample size and window, or it is _not enough data_ with the reason. Not measured is not zero.\n\n${SHOWN_KPIS.map(renderKpi).join('\n\n')}\n`;
}

const renderKpi = (/** @type {Kpi} */ kpi) => `## ${kpi.title}

${kpi.definition}

- id: ${code(kpi.id)}
- unit: ${UNITS[kpi.unit]}
- window: ${kpi.windowDays === undefined ? 'the period that is looked at' : `${kpi.windowDays} days (UTC), end exclusive`}
- smallest sample: ${kpi.minSample}
- direction: ${DIRECTIONS[kpi.direction]}
- source: ${kpi.source}
- to know: ${kpi.caveat}`;
