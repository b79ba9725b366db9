import { z } from 'zod';
import { told } from '../../../complaints/chronicle.js';
import { command, type CommandName } from '../../../complaints/command.js';
import { deskPermissions } from '../../../complaints/permission-table.js';
import { readCommand } from '../../../complaints/read-command.js';
import { isRefusal } from '../../../complaints/refusal.js';
import type { Acted, Asked } from '../../../desk/act.js';
import { done, foreseen } from '../../../workspace/contract/case/commands.js';
import { endpoint, nothing, type Endpoint } from '../endpoint.js';
import type { WorkspaceParts } from '../parts.js';
import { needed, outside, refused } from '../problems.js';
import { ofCase } from './endpoints.js';
import { lookedAt } from './looked-at.js';
import { whole } from './message-views.js';

const { 'see-cases': seeing } = deskPermissions;

type Parts = Pick<WorkspaceParts, 'desk' | 'delivered'>;
type Fields = (typeof command.options)[number]['shape']['data'];

/** Every command on a case, and what each would lead to: an address each, with the fields of that command. */
export function commandEndpoints(parts: Parts): Endpoint[] {
  return command.options
    .map(({ shape }) => ({ name: shape.name.value, fields: shape.data }))
    .filter(({ name }) => name !== 'receive')
    .flatMap(({ name, fields }) => [giving(name, fields, parts), previewing(name, fields, parts)]);
}

/** The fields of a command in the description. They are checked in the light of the case: at stage 2 a rule has another number. */
const describedBy = (fields: Fields) => {
  const { $schema: _, ...schema } = z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' });
  return z.unknown().meta(schema);
};

function giving(name: CommandName, fields: Fields, { desk }: Parts): Endpoint {
  return endpoint({
    method: 'post',
    path: `/cases/{reference}/commands/${name}`,
    summary: `Gives the command ${name}.`,
    may: seeing.roles,
    takes: { 'If-Match': 'must', 'Idempotency-Key': 'may' },
    ...{ params: ofCase, query: nothing, body: describedBy(fields), answers: done },
    shows: (_, { reference }) => ({ kind: 'case', reference }),
    versionOf: ({ version }) => version,
    async answer(request) {
      const { key, person } = request;
      const asked = await read(name, request, desk);
      const version = needed(request.version, 'case');
      const source = key === undefined ? undefined : `workspace:${person.email}:${key}`;
      const outcome = await desk.act({ ...asked, version, source });
      if (isRefusal(outcome)) throw refused(outcome);
      return cameOf(outcome);
    },
  });
}

function previewing(name: CommandName, fields: Fields, { desk, delivered }: Parts): Endpoint {
  return endpoint({
    method: 'post',
    path: `/cases/{reference}/commands/${name}/preview`,
    summary: `What ${name} would lead to, with the letters as they would be sent. Nothing happens.`,
    may: seeing.roles,
    ...{ params: ofCase, query: nothing, body: describedBy(fields), answers: foreseen },
    shows: ({ params: { reference } }) => ({ kind: 'case', reference }),
    async answer(request) {
      const outcome = await desk.preview(await read(name, request, desk));
      if (isRefusal(outcome)) throw refused(outcome);
      const { events, messages } = outcome;
      return {
        events: events.map((event) => ({ type: event.type, says: told(event, desk.rules()).says })),
        messages: await Promise.all(messages.map((message) => whole(message, delivered))),
      };
    },
  });
}

interface Request extends Pick<Parameters<Endpoint['handle']>[0], 'person' | 'now'> {
  readonly params: z.output<typeof ofCase>;
  readonly body: unknown;
}

/**
 * Reads a command on a case that whoever sends it may see.
 *
 * @throws HttpError 404 where they may not, 400 with the field and its rule where the fields are not those of the command
 */
async function read(
  name: CommandName,
  { params: { reference }, person, body, now }: Request,
  desk: Parts['desk'],
): Promise<Asked> {
  const { complaint } = await lookedAt(desk, reference, person, now);
  const data = body ?? {};
  const outcome = readCommand(name, data, complaint.stage);
  if (isRefusal(outcome)) throw outside(outcome);
  return { at: now, as: person.email, reference, command: name, data };
}

function cameOf({ complaint, events, messages }: Acted): z.input<typeof done> {
  const { reference, version, status, stage, owner } = complaint;
  return {
    ...{ reference, version, status, stage, owner },
    events: events.map(({ type }) => type),
    messages: messages.map(({ id, kind, by, subject }) => ({ id, kind, by, subject })),
  };
}
