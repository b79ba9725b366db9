import { describe, expect, it } from 'vitest';
import { toldInPassing } from './told-in-passing.js';

const bins = 'You have missed our bins three weeks running and nobody has rung back about it';
const rent = 'My rent account is out by forty pounds and has been since the letter you sent in May!';
const everyday = [bins, rent].map((text) => ({ text, danger: 'none' as const }));

describe('told in passing', () => {
  it('every second message stands after an everyday message or before one, by turns', () => {
    const left = { text: 'Nobody can breathe', danger: 'life' as const };
    const hiss = { text: 'The pipe hisses', danger: 'gas' as const };
    const roof = { text: 'We sleep in the car', danger: 'homeless-tonight' as const };
    expect(toldInPassing([hiss, left, roof, left], everyday)).toEqual([
      { text: `${bins}. The pipe hisses`, danger: 'gas' },
      { text: `We sleep in the car. ${rent}`, danger: 'homeless-tonight' },
    ]);
  });

  it('a message that only sounds so stays one', () => {
    const queue = { text: 'This queue is killing me', danger: 'none' as const };
    expect(toldInPassing([queue], everyday)).toEqual([
      { text: `${bins}. This queue is killing me`, danger: 'none' },
    ]);
  });

  it('is told beside no message that is short, long or itself of a danger', () => {
    const others = [
      { text: 'Bins again', danger: 'none' as const },
      { text: bins.repeat(6), danger: 'none' as const },
      { text: `${bins}, and there is a smell of gas`, danger: 'gas' as const },
    ];
    expect(toldInPassing([{ text: 'The pipe hisses', danger: 'gas' }], others)).toEqual([]);
  });
});
