import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { localDate } from '../../calendar/english-dates.js';
import type { StaffChange } from '../../complaints/directory-changes.js';
import { directoryGaps } from '../../complaints/directory-gaps.js';
import { handlerFor, hasRole, inRoleFor, nameOf, personOf, type Person } from '../../complaints/directory.js';
import { deskPermissions } from '../../complaints/permission-table.js';
import { refusal, type Refusal } from '../../complaints/refusal.js';
import type { Rules } from '../../desk/agenda.js';
import { caseLists } from '../../desk/case-lists.js';
import { isUsable, previewStaffFile } from '../../desk/staff-file-preview.js';
import {
  casesOfPerson,
  directory,
  directoryChange,
  directoryHistory,
  ownLeave,
  staffFile,
  staffFileOutcome,
  type StaffDirectory,
  type StaffMember,
} from '../../workspace/contract/directory.js';
import { notFound } from '../errors.js';
import { endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';
import { needed, refused } from './problems.js';

const { 'see-council': seeing, 'change-staff-list': changing, 'say-own-leave': leaving } = deskPermissions;

/** Who is who: the staff list, its changes, and who stands in for whom. */
export function directoryEndpoints({ desk, records }: Pick<WorkspaceParts, 'desk' | 'records'>): Endpoint[] {
  const { staff } = desk;
  const lists = caseLists(records);
  const shownTo = (person: Person, now: Temporal.Instant): StaffDirectory =>
    shown(desk.rules(), staff.version(), localDate(now).toString(), hasRole(person, changing.roles));

  async function change(asked: StaffChange, person: Person, now: Temporal.Instant, version?: number) {
    const outcome =
      unknownArea(asked, desk.rules()) ?? (await staff.change(asked, { by: person.email, at: now, version }));
    if (outcome) throw refused(outcome);
    return shownTo(person, now);
  }

  return [
    endpoint({
      method: 'get',
      path: '/directory',
      summary: 'The staff list: who does what, who is away, and what is missing.',
      may: seeing.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: directory,
      shows: nobody,
      versionOf: ({ version }) => version,
      async answer({ person, now }) {
        await staff.refresh();
        return shownTo(person, now);
      },
    }),
    endpoint({
      method: 'get',
      path: '/directory/history',
      summary: 'Who changed what of the staff list.',
      may: seeing.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: directoryHistory,
      shows: nobody,
      async answer() {
        const { directory: known } = desk.rules();
        const changes = (await staff.history()).map(({ version, at, by, people }) => ({
          ...{ version, at, by: by === 'system' ? 'The service' : nameOf(known, by) },
          people: people.map((one) => ({ ...one, fields: [...one.fields] })),
        }));
        return { changes };
      },
    }),
    endpoint({
      method: 'post',
      path: '/directory/changes',
      summary: 'Changes the staff list.',
      takes: { 'If-Match': 'must' },
      may: changing.roles,
      params: nothing,
      query: nothing,
      body: directoryChange,
      answers: directory,
      shows: nobody,
      versionOf: ({ version }) => version,
      answer: ({ body, person, now, version }) => change(body, person, now, needed(version, 'staff list')),
    }),
    endpoint({
      method: 'put',
      path: '/directory/own-leave',
      summary: 'Says when whoever asks is away, and who stands in.',
      may: leaving.roles,
      params: nothing,
      query: nothing,
      body: ownLeave,
      answers: directory,
      shows: nobody,
      versionOf: ({ version }) => version,
      answer: ({ body, person, now }) => change({ kind: 'away', email: person.email, ...body }, person, now),
    }),
    endpoint({
      method: 'del',
      path: '/directory/own-leave',
      summary: 'Says that whoever asks is back today.',
      may: leaving.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: directory,
      shows: nobody,
      versionOf: ({ version }) => version,
      answer: ({ person, now }) =>
        change({ kind: 'back', email: person.email, on: localDate(now).toString() }, person, now),
    }),
    endpoint({
      method: 'post',
      path: '/directory/import',
      summary: 'Reads a staff list in, or says what would come of it. All of a file or nothing.',
      takes: { 'If-Match': 'may' },
      may: changing.roles,
      params: nothing,
      query: nothing,
      body: staffFile,
      answers: staffFileOutcome,
      shows: nobody,
      async answer({ body: { csv, wanted }, person, now, version }) {
        const { policy, directory: before } = desk.rules();
        const preview = previewStaffFile(csv, policy, before);
        const usable = isUsable(preview);
        if (usable && wanted === 'import') {
          await change(
            { kind: 'import', people: preview.people },
            person,
            now,
            needed(version, 'staff list'),
          );
        }
        const { refused: broken } = preview;
        return {
          lines: preview.lines.map((line) => ({ ...line, fields: [...line.fields] })),
          ...(broken && { refused: { provision: broken.provision, message: broken.message } }),
          usable,
          imported: usable && wanted === 'import',
        };
      },
    }),
    endpoint({
      method: 'get',
      path: '/directory/people/{email}/cases',
      summary: 'The open cases that somebody answers for, and whose they would be.',
      may: changing.roles,
      params: z.strictObject({ email: z.string() }),
      query: nothing,
      body: noBody,
      answers: casesOfPerson,
      shows: nobody,
      async answer({ params: { email }, now }) {
        const { directory: known } = desk.rules();
        const person = personOf(known, email);
        if (!person) throw notFound('There is nobody of this address in the staff list.');
        const without = { people: known.people.filter((one) => one !== person) };
        const cases = await lists.owedBy([person.email]);
        return {
          cases: cases.map(({ reference, service, stage, barred }) => ({
            reference,
            service,
            // Stage 2 goes to whoever an officer appoints.
            to:
              stage === 2 ? null : (handlerFor(without, service ?? '', localDate(now), barred)?.name ?? null),
          })),
        };
      },
    }),
  ];
}

/** A service area goes by the council's policy, which the staff list knows nothing of. */
function unknownArea(change: StaffChange, { policy }: Rules): Refusal | undefined {
  if (change.kind !== 'add' && change.kind !== 'edit') return undefined;
  const unknown = change.person.serviceAreas.find(
    (area) => !policy.serviceAreas.some(({ id }) => id === area),
  );
  return unknown === undefined
    ? undefined
    : refusal('input', `The council has no service area ${unknown}.`, 'serviceAreas');
}

function shown(
  { directory: known, policy }: Rules,
  version: number,
  today: string,
  may: boolean,
): StaffDirectory {
  return {
    version,
    today,
    people: known.people.map(asShown),
    services: policy.serviceAreas.map(({ id, name }) => ({
      id,
      name,
      leaders: inRoleFor(known, 'team-leader', id).map((person) => person.name),
      heads: inRoleFor(known, 'head-of-service', id).map((person) => person.name),
    })),
    gaps: directoryGaps(known, policy),
    mayChange: may,
  };
}

function asShown({ name, email, roles, serviceAreas, phone, trainedOn, active, cover }: Person): StaffMember {
  return {
    ...{ name, email, active },
    roles: [...roles],
    serviceAreas: [...serviceAreas],
    cover: [...cover],
    ...(phone !== undefined && { phone }),
    ...(trainedOn !== undefined && { trainedOn }),
  };
}
