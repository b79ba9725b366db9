import { describe, expect, it } from 'vitest';
import { hal, lena, olga, oscar } from '../../tests/support/case-story.js';
import { changed, directoryOf, type ListedPerson, type StaffChange } from './directory-changes.js';
import type { Directory } from './directory.js';

const staff: Directory = { people: [lena, hal, olga] };
const after = (change: StaffChange, before = staff) => {
  const directory = changed(before, change);
  if ('refused' in directory) throw new Error(directory.message);
  return directory.people;
};
const listed = (...people: ListedPerson[]): StaffChange => ({ kind: 'import', people });
const away = (from: string, until: string, by = hal.email): StaffChange => ({
  kind: 'away',
  email: lena.email,
  from,
  until,
  by,
});
const kim: ListedPerson = {
  name: 'Kim',
  email: 'kim@example.com',
  roles: ['team-leader'],
  serviceAreas: ['gas'],
};

describe('a staff list that is read in', () => {
  it('adds who is new, at work and not away, after those who are known', () => {
    expect(after(listed(kim))).toEqual([lena, hal, olga, { ...kim, active: true, cover: [] }]);
    expect(directoryOf([kim])).toEqual({ people: [{ ...kim, active: true, cover: [] }] });
    const gone = {
      ...kim,
      active: false,
      cover: [{ from: '2026-06-01', until: '2026-06-02', by: hal.email }],
    };
    expect(directoryOf([gone])).toEqual({ people: [gone] });
  });

  it('brings who is known up to date, in their place, and takes nothing away by saying nothing', () => {
    const known = {
      ...lena,
      phone: '01632 960001',
      entraObjectId: 'lena-1',
      trainedOn: '2026-02-02',
      active: false,
      cover: [{ from: '2026-06-01', until: '2026-06-02', by: hal.email }],
    };
    const says = { name: 'Lena Marsh', email: lena.email, roles: ['auditor'], serviceAreas: [] } as const;
    expect(after(listed(says), { people: [known, olga] })).toEqual([{ ...known, ...says }, olga]);
    const all = {
      ...says,
      phone: '01632 960002',
      entraObjectId: 'lena-2',
      trainedOn: '2026-06-01',
      active: true,
      cover: [],
    };
    expect(after(listed(all), { people: [known, olga] })).toEqual([all, olga]);
  });

  it('never leaves the council without a complaints officer that it had', () => {
    const stays = { name: 'Olga', email: olga.email, serviceAreas: [] };
    const none = {
      refused: true,
      provision: 'Code 4.1',
      field: 'roles',
      message: 'This would leave the council without a complaints officer. Name another one first.',
    };
    expect(changed(staff, listed({ ...stays, roles: ['auditor'] }))).toEqual(none);
    expect(changed(staff, listed({ ...stays, roles: olga.roles, active: false }))).toEqual(none);
    expect(after(listed({ ...stays, roles: ['auditor'] }, oscar))).toHaveLength(4);
    // A council that had none yet may take in its people one list at a time.
    expect(after(listed(kim), { people: [] })).toHaveLength(1);
  });
});

describe('a leave', () => {
  it('is kept with who stands in, from its first day to its last', () => {
    const [first, ...others] = after(away('2026-06-15', '2026-06-15'));
    expect(first?.cover).toEqual([{ from: '2026-06-15', until: '2026-06-15', by: hal.email }]);
    expect(others).toEqual([hal, olga]);
  });

  it('takes the place of those that it meets, and leaves those before and after it', () => {
    const leave = (from: string, until: string) => ({ from, until, by: hal.email });
    const given = [
      leave('2026-06-01', '2026-06-14'),
      leave('2026-06-08', '2026-06-15'),
      leave('2026-06-16', '2026-06-17'),
      leave('2026-06-19', '2026-06-30'),
      leave('2026-06-20', '2026-06-30'),
    ];
    const before = { people: [{ ...lena, cover: given }, hal] };
    expect(after(away('2026-06-15', '2026-06-19'), before)[0]?.cover).toEqual([
      leave('2026-06-01', '2026-06-14'),
      leave('2026-06-20', '2026-06-30'),
      leave('2026-06-15', '2026-06-19'),
    ]);
  });

  it('is refused when it ends before it begins, or nobody else stands in', () => {
    expect(changed(staff, away('2026-06-15', '2026-06-14'))).toMatchObject({
      refused: true,
      provision: 'input',
      field: 'until',
      message: 'The last day is before the first.',
    });
    expect(changed(staff, away('2026-06-15', '2026-06-19', lena.email))).toMatchObject({
      refused: true,
      provision: 'input',
      field: 'by',
      message: 'Nobody can stand in for themselves.',
    });
    const nobody = { refused: true, provision: 'Dacorum 8.2', field: 'by' };
    expect(changed(staff, away('2026-06-15', '2026-06-19', 'kim@example.com'))).toMatchObject({
      ...nobody,
      message: 'There is nobody with the address kim@example.com in the staff list.',
    });
    const left = { people: [lena, { ...hal, active: false }] };
    expect(changed(left, away('2026-06-15', '2026-06-19'))).toMatchObject(nobody);
    expect(changed({ people: [hal] }, away('2026-06-15', '2026-06-19'))).toMatchObject({
      refused: true,
      field: 'email',
    });
  });
});

describe('somebody who is back', () => {
  const leave = (from: string, until: string) => ({ from, until, by: hal.email });
  const back = (on: string, ...cover: ReturnType<typeof leave>[]) => {
    const before = { people: [{ ...lena, cover }, hal] };
    const [person, ...others] = after({ kind: 'back', email: lena.email, on }, before);
    expect(others).toEqual([hal]);
    return person;
  };

  it('was stood in for until the day before, and not at all where they never went', () => {
    expect(back('2026-06-17', leave('2026-06-15', '2026-06-19'))).toEqual({
      ...lena,
      cover: [leave('2026-06-15', '2026-06-16')],
    });
    expect(back('2026-06-19', leave('2026-06-15', '2026-06-19'))?.cover).toEqual([
      leave('2026-06-15', '2026-06-18'),
    ]);
    expect(back('2026-06-15', leave('2026-06-15', '2026-06-19'))?.cover).toEqual([]);
  });

  it('keeps the leaves that are over, and those still to come', () => {
    const others = [leave('2026-06-01', '2026-06-12'), leave('2026-06-18', '2026-06-19')];
    expect(back('2026-06-17', ...others)?.cover).toEqual(others);
  });

  it('is on the staff list', () => {
    expect(changed({ people: [hal] }, { kind: 'back', email: lena.email, on: '2026-06-17' })).toMatchObject({
      refused: true,
      field: 'email',
    });
  });
});

it('somebody who is recognised in Entra is kept as who they are there', () => {
  const change = { kind: 'recognised', email: hal.email, entraObjectId: 'hal-1' } as const;
  expect(after(change)).toEqual([lena, { ...hal, entraObjectId: 'hal-1' }, olga]);
  expect(changed({ people: [] }, change)).toMatchObject({
    refused: true,
    field: 'email',
    message: 'There is nobody with the address hal@example.com in the staff list.',
  });
});

describe('what an officer changes of one person', () => {
  it('adds somebody who is not there yet', () => {
    expect(after({ kind: 'add', person: kim }).at(-1)).toEqual({ ...kim, active: true, cover: [] });
    expect(changed(staff, { kind: 'add', person: { ...kim, email: lena.email } })).toMatchObject({
      field: 'email',
      message: 'lena@example.com is in the staff list already.',
    });
  });

  it('is said as a whole, and leaves alone what is changed elsewhere', () => {
    const cover = [{ from: '2026-06-01', until: '2026-06-02', by: hal.email }];
    const known = { ...lena, phone: '01632 960001', entraObjectId: 'lena-1', cover };
    const says = {
      email: lena.email,
      name: 'Lena Marsh',
      roles: ['head-of-service'],
      serviceAreas: ['gas'],
      trainedOn: '2026-02-02',
    } as const;
    expect(after({ kind: 'edit', person: says }, { people: [known, olga] })).toEqual([
      { ...known, ...says, phone: undefined },
      olga,
    ]);
    expect(changed({ people: [olga] }, { kind: 'edit', person: says })).toMatchObject({ field: 'email' });
  });

  it('keeps whoever has left as such, until they are there again', () => {
    const [gone] = after({ kind: 'leaves', email: lena.email });
    expect(gone).toEqual({ ...lena, active: false });
    expect(after({ kind: 'returns', email: lena.email }, { people: [{ ...lena, active: false }] })).toEqual([
      lena,
    ]);
  });

  it('never takes the last complaints officer away (Code 4.1)', () => {
    const { email, name, serviceAreas } = olga;
    const person = { email, name, serviceAreas, roles: ['auditor'] } as const;
    expect(changed(staff, { kind: 'leaves', email })).toMatchObject({ provision: 'Code 4.1' });
    expect(changed(staff, { kind: 'edit', person })).toMatchObject({ provision: 'Code 4.1' });
    expect(after({ kind: 'leaves', email }, { people: [olga, oscar] })).toHaveLength(2);
  });
});
