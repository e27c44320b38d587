export { archivedDayKind } from './archivedDay';
export { billingLineKind } from './billingLine';
export { seatKind } from './seat';
export { teamMemberKind } from './teamMember';
export { userDayKind } from './userDay';
