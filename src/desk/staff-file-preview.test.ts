import { describe, expect, it } from 'vitest';
import { lena, olga, policy } from '../../tests/support/case-story.js';
import { isUsable, previewStaffFile } from './staff-file-preview.js';

const head = 'name,email,roles,service_areas,entra_object_id,trained_on';
const preview = (...lines: string[]) =>
  previewStaffFile([head, ...lines].join('\n'), policy, { people: [lena, olga] });

describe('a staff list before it is read in', () => {
  it('says of each line whether it adds, changes or does nothing', () => {
    const file = preview(
      'Kim,kim@example.com,auditor,,,',
      'Lena,lena@example.com,team-leader,repairs;gas,,2026-01-05',
      'Olga,olga@example.com,complaints-officer,,,',
    );
    expect(file.lines).toMatchObject([
      { line: 2, outcome: 'added', email: 'kim@example.com' },
      {
        line: 3,
        outcome: 'changed',
        fields: [
          { field: 'serviceAreas', before: 'repairs', after: 'repairs; gas' },
          { field: 'trainedOn', before: '', after: '2026-01-05' },
        ],
      },
      { line: 4, outcome: 'unchanged', fields: [] },
    ]);
    expect(isUsable(file)).toBe(true);
  });

  it('is not used at all for one wrong line, and says which and why', () => {
    const file = preview(
      'Kim,kim@example.com,boss,,,',
      'Kay,kay@example.com,auditor,,,',
      'K,kay@example.com,auditor,,,',
    );
    expect(file.lines.map(({ line, outcome, says }) => [line, outcome, says?.split(':')[0]])).toEqual([
      [2, 'refused', 'roles'],
      [3, 'added', undefined],
      [4, 'refused', 'kay@example.com stands here a second time'],
    ]);
    expect(isUsable(file)).toBe(false);
  });

  it('is not used where it takes the last complaints officer away (Code 4.1), nor where nobody stands in it', () => {
    const file = preview('Olga,olga@example.com,auditor,,,');
    expect(file.refused).toMatchObject({ provision: 'Code 4.1' });
    expect(isUsable(file)).toBe(false);
    expect(isUsable(preview())).toBe(false);
  });
});
