export { commitKind } from './commit';
export { userDayKind } from './userDay';
