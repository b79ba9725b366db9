import { beforeEach, describe, expect, it } from 'vitest';
import { acknowledged, after, defined, received } from '../../tests/support/case-story.js';
import { watchCases, type Changed } from './case-watch.js';

describe('somebody who watches the cases', () => {
  let kept: Changed[];
  let asked: number[];
  let now: number;

  const watch = () =>
    watchCases(
      (since) => {
        asked.push(since);
        return Promise.resolve(kept.filter(({ changedAt }) => changedAt >= since));
      },
      () => now,
    );

  beforeEach(() => {
    kept = [];
    asked = [];
    now = 1_000_000;
  });

  it('hears of a case that changes, once', async () => {
    const cases = watch();
    const heard: number[] = [];
    cases.listen(({ version }) => heard.push(version));
    const complaint = after(received);
    kept = [{ complaint, changedAt: now + 10 }];
    await cases.round();
    await cases.round();
    expect(heard).toEqual([complaint.version]);
  });

  it('hears of each change of the same case', async () => {
    const cases = watch();
    const heard: number[] = [];
    cases.listen(({ version }) => heard.push(version));
    const stages = [after(received), after(received, defined), after(received, defined, acknowledged)];
    for (const [index, complaint] of stages.entries()) {
      kept = [{ complaint, changedAt: now + index }];
      await cases.round();
    }
    expect(heard).toEqual(stages.map(({ version }) => version));
  });

  it('hears of a write that came to light after a later one', async () => {
    const cases = watch();
    const heard: string[] = [];
    cases.listen(({ reference }) => heard.push(reference));
    const late = { ...after(received), reference: 'A-LATE' };
    const early = { ...after(received), reference: 'A-EARLY' };
    kept = [{ complaint: late, changedAt: now + 2_000 }];
    await cases.round();
    kept = [{ complaint: early, changedAt: now + 500 }, ...kept];
    await cases.round();
    expect(heard).toEqual(['A-LATE', 'A-EARLY']);
  });

  it('asks nothing of the store while nobody listens', async () => {
    const cases = watch();
    await cases.round();
    const end = cases.listen(() => undefined);
    await cases.round();
    end();
    await cases.round();
    expect(asked).toHaveLength(1);
  });
});
