export { actorDayKind } from './actorDay';
export { dayCostKind } from './dayCost';
