import { describe, expect, it } from 'vitest';
import {
  dataOf,
  missing,
  rowsIn,
  withoutEmptyRows,
  withoutRow,
  withRow,
  type Field,
  type Rows,
} from './fields.js';

const points: Rows = {
  ...{ kind: 'rows', path: 'points', called: 'Point', fewest: 1 },
  each: (path) => [
    { kind: 'lines', path: `${path}.text`, label: 'Point', must: 'must' },
    { kind: 'line', path: `${path}.signpost`, label: 'Who else', must: 'may' },
  ],
};
const wants: Rows = {
  ...{ kind: 'rows', path: 'outcomes', called: 'Outcome', fewest: 1 },
  each: (path) => [{ kind: 'line', path, label: 'Outcome', must: 'may' }],
};
const fields: readonly Field[] = [
  points,
  wants,
  { kind: 'count', path: 'updateEvery', label: 'Days', must: 'must', min: 1, max: 20 },
  { kind: 'fixed', path: 'findings.1.point', value: 2 },
  { kind: 'lines', path: 'reason', label: 'Why', must: 'must' },
];

describe('what is typed into a form', () => {
  it('becomes the fields of the command: lists counted from 1, figures as numbers, nothing that was left blank', () => {
    expect(
      dataOf(fields, {
        'points.1.text': ' The lift ',
        'points.1.signpost': '',
        'points.2.text': 'The door',
        'outcomes.1': 'A lift that runs',
        updateEvery: '5',
        reason: ' ',
      }),
    ).toEqual({
      points: [{ text: 'The lift' }, { text: 'The door' }],
      outcomes: ['A lift that runs'],
      updateEvery: 5,
      findings: [{ point: 2 }],
    });
  });

  it('gives a list with nothing in it where no row is filled in', () => {
    expect(dataOf([wants], { 'outcomes.1': ' ' })).toEqual({ outcomes: [] });
  });

  it('has a row more or a row less, and those after it move up', () => {
    const typed = { 'points.1.text': 'a', 'points.2.text': 'b', 'points.3.text': 'c', other: 'x' };
    expect(rowsIn(points, typed)).toBe(3);
    expect(rowsIn(points, withRow(points, typed))).toBe(4);
    const less = withoutRow(points, 2, typed);
    expect(less).toMatchObject({ 'points.1.text': 'a', 'points.2.text': 'c', other: 'x' });
    expect(rowsIn(points, less)).toBe(2);
    expect(rowsIn(points, {})).toBe(1);
  });

  it('loses the rows that hold nothing, so that what is wrong is named by the row that is seen', () => {
    const typed = { 'points.1.text': 'a', 'points.2.text': ' ', 'points.3.text': 'c' };
    expect(dataOf([points], withoutEmptyRows([points], typed))).toEqual({
      points: [{ text: 'a' }, { text: 'c' }],
    });
  });

  it('lacks what must be filled in, also in rows', () => {
    expect(Object.keys(missing(fields, { 'points.2.signpost': 'x', updateEvery: '5' }))).toEqual([
      'points.1.text',
      'points.2.text',
      'reason',
    ]);
  });
});
