export { inWindow, type TeamObservations } from './inWindow';
export { observe } from './observe';
export type { Directory } from './directory';
export { foldSignals, type HeldSignal } from './foldSignals';
