export * from './assignment';
export * from './attribution';
export * from './decisions';
export * from './obligations';
export * from './sentences';
export * from './setup';
export * from './status';
export * from './tier';
