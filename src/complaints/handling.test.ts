import { describe, expect, it } from 'vitest';
import {
  after,
  asked,
  decided,
  directory,
  hal,
  hope,
  lena,
  olga,
  oscar,
  policy,
  received,
  toAnswer,
} from '../../tests/support/case-story.js';
import type { Complaint } from './complaint.js';
import type { Directory, Person } from './directory.js';
import { stage2Objection, whoMayTake } from './handling.js';

const ada: Person = { ...hope, name: 'Ada', email: 'ada@example.com', roles: ['auditor'] };
const people: Directory = { people: [...directory.people, ada] };
const first = () => after(received);
const second = () => after(...toAnswer, asked);
const take = (complaint: Complaint, email: string, given = people) =>
  whoMayTake(complaint, email, policy, given);

describe('who may answer for a complaint', () => {
  it('is a team leader, a head of service or a complaints officer, of whatever service', () => {
    for (const person of [lena, hal, hope, olga]) expect(take(first(), person.email)).toBe(person);
    const both: Person = { ...ada, email: 'both@example.com', roles: ['auditor', 'team-leader'] };
    expect(take(first(), both.email, { people: [both] })).toBe(both);
    expect(take(first(), ada.email)).toEqual({
      refused: true,
      provision: 'Dacorum 5.5',
      field: 'to',
      message: 'Ada is not a team leader, a head of service or a complaints officer.',
    });
  });

  it('is somebody on the staff list, and still at work', () => {
    expect(take(first(), 'kim@example.com')).toEqual({
      refused: true,
      provision: 'Code 4.2',
      field: 'to',
      message: 'There is nobody with the address kim@example.com.',
    });
    expect(take(first(), lena.email, { people: [{ ...lena, active: false }] })).toMatchObject({
      provision: 'Code 4.2',
      field: 'to',
      message: 'Lena no longer works for the council.',
    });
  });

  it('is nobody whom it is about, and nobody in conflict with it', () => {
    const about = { ...first(), received: { ...first().received, staffNamed: [lena.email] } };
    const barred = { ...about, barred: [lena.email, hal.email] };
    expect(take(barred, lena.email)).toEqual({
      refused: true,
      provision: 'Code 5.8',
      field: 'to',
      message: 'The complaint is about Lena, who cannot be the one to look at it.',
    });
    expect(take(barred, hal.email)).toMatchObject({
      provision: 'Code 5.8',
      field: 'to',
      message: 'Hal has a conflict of interest in this complaint.',
    });
  });
});

describe('who may look at stage 2', () => {
  const objection = (person: Person, complaint = second(), council = policy) =>
    stage2Objection(complaint, person, council, people);
  const contributing = (...contributors: string[]) =>
    after(
      ...toAnswer.slice(0, 3),
      ['2026-06-18', lena, 'decide', { ...decided[3], contributors }],
      ...toAnswer.slice(4),
      asked,
    );

  it('is a head of another service; at stage 1 none of this is asked', () => {
    expect(take(second(), hope.email)).toBe(hope);
    expect(take(second(), lena.email)).toMatchObject({ provision: 'Code 6.13' });
    expect(take(first(), hal.email)).toBe(hal);
  });

  it('is nobody who took part in stage 1, by address or by name, however it is written', () => {
    const took = {
      refused: true,
      provision: 'Code 6.13',
      field: 'to',
      message: 'Hope took part in the stage 1 answer. Somebody else must look at it at stage 2.',
    };
    expect(objection(hope, contributing('HOPE@example.com'))).toEqual(took);
    expect(objection(hope, contributing('hope'))).toEqual(took);
    expect(objection(hope, contributing('Hopeful'))).toBeUndefined();
  });

  it('is nobody of the service that the complaint is about, where the council wants another', () => {
    expect(objection(hal)).toEqual({
      refused: true,
      provision: 'Dacorum 5.12',
      field: 'to',
      message: 'Hal is responsible for the same service (repairs). Stage 2 goes to another.',
    });
    const same = { ...policy, stage2: { ...policy.stage2, otherServiceArea: false } };
    expect(objection(hal, second(), same)).toBeUndefined();
  });

  it('is nobody of a service whose people answered, where that was another than it is about', () => {
    const both: Person = { ...hope, serviceAreas: ['gas', 'repairs', 'waste'] };
    // About gas, but Lena of repairs answered: both count.
    expect(objection(both, { ...second(), service: 'gas' })).toMatchObject({
      message: 'Hope is responsible for the same service (gas, repairs). Stage 2 goes to another.',
    });
    expect(objection(both, { ...second(), service: null })).toMatchObject({
      message: 'Hope is responsible for the same service (repairs). Stage 2 goes to another.',
    });
    // A team leader of two services answered about one of them: the other is another service.
    const two: Directory = { people: [{ ...lena, serviceAreas: ['repairs', 'waste'] }, hope, olga] };
    expect(stage2Objection(second(), hope, policy, two)).toBeUndefined();
  });

  it('is somebody in a role that the council names for it', () => {
    const leader: Person = { ...hope, roles: ['team-leader'] };
    const council = { ...policy, stage2: { ...policy.stage2, by: ['head-of-service' as const] } };
    expect(objection(leader, second(), council)).toEqual({
      refused: true,
      provision: 'Dacorum 5.12',
      field: 'to',
      message: 'Stage 2 is looked at by a head of service; Hope is none.',
    });
    const either = {
      ...policy,
      stage2: { ...policy.stage2, by: ['head-of-service' as const, 'complaints-officer' as const] },
    };
    expect(objection(oscar, second(), either)).toBeUndefined();
    expect(objection({ ...hope, roles: ['auditor', 'head-of-service'] }, second(), council)).toBeUndefined();
    expect(objection(leader, second(), either)).toMatchObject({
      message: 'Stage 2 is looked at by a head of service or a complaints officer; Hope is none.',
    });
  });
});
