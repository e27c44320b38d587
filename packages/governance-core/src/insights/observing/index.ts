export { inWindow, type TeamObservations } from './inWindow';
export { observe, observeInTurn } from './observe';
export type { Directory } from './directory';
export { foldSignals, type HeldSignal } from './foldSignals';
