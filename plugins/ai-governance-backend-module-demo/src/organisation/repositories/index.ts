import { CHECKOUT } from './checkout';
import { DISCOVERY } from './discovery';
import { ENGINEERING } from './engineering';
import { FULFILMENT } from './fulfilment';
import { MONEY } from './money';
import { SHOP } from './shop';
import type { DemoRepository } from '../types';

/** Every repository that has a history in the demonstration. */
export const REPOSITORIES: readonly DemoRepository[] = [
  ...CHECKOUT,
  ...SHOP,
  ...DISCOVERY,
  ...FULFILMENT,
  ...MONEY,
  ...ENGINEERING,
];
