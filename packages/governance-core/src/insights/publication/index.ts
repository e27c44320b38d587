export { judgeInTurn } from './judgeInTurn';
export {
  areEnough,
  type CellState,
  type HiddenBecause,
  LEAST_PEOPLE,
  type Observation,
} from './observation';
export {
  type Publication,
  publicationOf,
  windowJudging,
} from './publicationOf';
export { publicationsOf } from './publicationsOf';
export { shownKpis } from './shownKpis';
