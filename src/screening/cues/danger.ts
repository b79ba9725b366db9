import type { CouncilPolicy } from '../../policy/schema.js';

/** A danger that a message may tell of, in phrases. */
export interface Danger {
  readonly kind: CouncilPolicy['urgent'][number]['kind'];
  readonly says: string;
  /** Only together with one of these, anywhere in the message. */
  readonly with?: string;
  /** Not when its sentence also says one of these: it is over, or another thing is meant. */
  readonly unless: string;
}

/** It was once, and is no more. */
export const over = `
  (years|year) ago, last (year|summer|winter|autumn|spring), in (2019|2020|2021|2022|2023|2024), used to,
  at the time, back then, in the past, when i was, was fixed, been fixed, has been mended, put right since,
  all sorted now, turned out, (has|have|had) gone now, gone now, gone away, (back|working) (on|now|again),
  was (mended|replaced), (been|and) replaced`;
