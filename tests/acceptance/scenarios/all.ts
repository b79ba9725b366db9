import { answering } from './answering.js';
import { clocks } from './clocks.js';
import { defining } from './defining.js';
import { puttingRight } from './putting-right.js';
import { refusing } from './refusing.js';
import { reminding } from './reminding.js';
import type { Scenario } from './scenario.js';
import { servingAll } from './serving-all.js';
import { stage2 } from './stage-2.js';
import { takingIn } from './taking-in.js';
import { writingTo } from './writing-to.js';

/** Every story that is told to the command line, by what it is about. */
export const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'taking in': takingIn,
  'serving all': servingAll,
  'writing to': writingTo,
  defining,
  clocks,
  answering,
  'putting right': puttingRight,
  'stage 2': stage2,
  refusing,
  reminding,
};
