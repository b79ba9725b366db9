import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../policy/load.js';
import { readCsv } from './csv.js';
import { readStaffList } from './staff-list.js';

const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const head = 'name,email,roles,service_areas,entra_object_id,trained_on';
const read = (...lines: string[]) => readStaffList([head, ...lines].join('\n'), policy);

describe('a staff list', () => {
  it('gives people with their roles, services, Entra id and training', () => {
    const { people, problems } = read(
      '"Marsh, Nell",Nell@Example.com,team-leader; complaints-officer,repairs;gas,11111111-0000-4000-8000-000000000001,2026-01-05',
    );
    expect(problems).toEqual([]);
    expect(people).toEqual([
      {
        name: 'Marsh, Nell',
        email: 'nell@example.com',
        roles: ['team-leader', 'complaints-officer'],
        serviceAreas: ['repairs', 'gas'],
        entraObjectId: '11111111-0000-4000-8000-000000000001',
        trainedOn: '2026-01-05',
      },
    ]);
  });

  it('may leave the Entra id and the training blank, or their columns out', () => {
    expect(read('Nell,nell@example.com,auditor,,,').people[0]).toMatchObject({
      serviceAreas: [],
      entraObjectId: undefined,
    });
    expect(
      readStaffList('name,email,roles,service_areas\nNell,nell@example.com,auditor,', policy).people,
    ).toHaveLength(1);
  });

  it.each([
    ['Nell,nell,auditor,,,', 'email: must be an e-mail address'],
    ['Nell,nell@example.com,boss,,,', 'roles: must be one of team-leader'],
    ['Nell,nell@example.com,,,,', 'roles: must not be empty'],
    [',nell@example.com,auditor,,,', 'name: must not be empty'],
    ['Nell,nell@example.com,auditor,moonlight,,', 'service_areas: the council has no service area moonlight'],
    ['Nell,nell@example.com,auditor,,not-an-id,', 'entra_object_id'],
    ['Nell,nell@example.com,auditor,,,yesterday', 'trained_on'],
  ])('says of the line %s what is wrong with it', (line, says) => {
    const { people, problems } = read('Ada,ada@example.com,auditor,,,', line);
    expect(people.map(({ name }) => name)).toEqual(['Ada']);
    expect(problems).toEqual([{ line: 3, says: expect.stringContaining(says) as string }]);
  });

  it('has nobody twice, and all its columns', () => {
    expect(read('A,a@example.com,auditor,,,', 'B,A@example.com,auditor,,,').problems).toEqual([
      { line: 3, says: 'a@example.com stands here a second time' },
    ]);
    expect(readStaffList('name,email\nA,a@example.com', policy).problems).toEqual([
      { line: 1, says: 'has no column roles, service_areas' },
    ]);
    expect(readStaffList('', policy).problems).toHaveLength(1);
  });
});

describe('CSV', () => {
  const cells = (text: string) => readCsv(text).records.map(({ line, fields }) => [line, ...fields.values()]);

  it('is read as spreadsheets write it', () => {
    expect(cells('\uFEFFa,b\r\n"x, ""y""",2\r\n\r\n"two\nlines",3\nlast,')).toEqual([
      [2, 'x, "y"', '2'],
      [4, 'two\nlines', '3'],
      [6, 'last', ''],
    ]);
  });

  it('without an end of line has its last line all the same, and short lines are blank at the end', () => {
    expect(cells('a,b\n1')).toEqual([[2, '1', '']]);
    expect(cells('a,b\n')).toEqual([]);
  });
});
