import { z } from 'zod';
import { hasRole, nameOf, type Person } from '../../complaints/directory.js';
import { deskPermissions } from '../../complaints/permission-table.js';
import { isRefusal } from '../../complaints/refusal.js';
import type { PolicyRecord } from '../../desk/records.js';
import { changesProcedure, policyChanges } from '../../policy/changes.js';
import { parsePolicy } from '../../policy/load.js';
import { PolicyError } from '../../policy/policy-error.js';
import {
  policyCheck,
  policyInForce,
  policyText,
  policyToBring,
  policyToCheck,
  policyVersions,
  type PolicyCheck,
  type PolicyInForce,
  type PolicyVersion,
} from '../../workspace/contract/policy.js';
import { HttpError, notFound } from '../errors.js';
import { endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import { lineDifferences } from './line-differences.js';
import type { WorkspaceParts } from './parts.js';
import { needed, refused } from './problems.js';

const { 'see-council': seeing, 'change-policy': changing } = deskPermissions;

/** The council's policy: what is in force, what was, and how another comes into force. */
export function policyEndpoints({ policies, rules }: Pick<WorkspaceParts, 'policies' | 'rules'>): Endpoint[] {
  const shown = ({ number, at, by, source, reason, changes }: Omit<PolicyRecord, 'text'>): PolicyVersion => ({
    ...{ number, at, source, reason },
    by: by === 'system' ? 'The service' : nameOf(rules().directory, by),
    changes: [...changes],
    procedureChanged: changesProcedure(changes),
  });

  async function inForce(person: Person): Promise<PolicyInForce> {
    const { version, council } = policies.inForce();
    const changed = (await policies.all()).find(({ changes }) => changesProcedure(changes));
    return {
      version: shown(version),
      policy: council.policy,
      selfAssessment: changed ? { version: changed.number, at: changed.at } : null,
      mayChange: hasRole(person, changing.roles),
    };
  }

  return [
    endpoint({
      method: 'get',
      path: '/policy',
      summary: 'The policy in force.',
      may: seeing.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: policyInForce,
      shows: nobody,
      versionOf: ({ version }) => version.number,
      async answer({ person }) {
        await policies.refresh();
        return inForce(person);
      },
    }),
    endpoint({
      method: 'get',
      path: '/policy/versions',
      summary: 'Every version of the policy, the newest first, with what it changed and who did it.',
      may: seeing.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: policyVersions,
      shows: nobody,
      answer: async () => ({ versions: (await policies.all()).map(shown) }),
    }),
    endpoint({
      method: 'get',
      path: '/policy/versions/{number}',
      summary: 'The text of a version.',
      may: seeing.roles,
      params: z.strictObject({ number: z.string().regex(/^\d{1,6}$/, 'must be a number') }),
      query: nothing,
      body: noBody,
      answers: policyText,
      shows: nobody,
      async answer({ params }) {
        const version = await policies.find(Number(params.number));
        if (!version) throw notFound('There is no such version of the policy.');
        return { number: version.number, text: version.text };
      },
    }),
    endpoint({
      method: 'post',
      path: '/policy/check',
      summary: 'Says what is wrong with a policy, or what it would change. Nothing comes into force.',
      may: changing.roles,
      params: nothing,
      query: nothing,
      body: policyToCheck,
      answers: policyCheck,
      shows: nobody,
      async answer({ body: { text } }): Promise<PolicyCheck> {
        await policies.refresh();
        const { version, council } = policies.inForce();
        const lines = lineDifferences(version.text, text);
        try {
          const changes = policyChanges(council.policy, parsePolicy(text, 'policy'));
          return { troubles: [], changes, procedureChanged: changesProcedure(changes), lines };
        } catch (error) {
          if (!(error instanceof PolicyError)) throw error;
          return { troubles: [...error.troubles], changes: [], procedureChanged: false, lines };
        }
      },
    }),
    endpoint({
      method: 'post',
      path: '/policy/versions',
      summary: 'Brings a policy into force, at once.',
      takes: { 'If-Match': 'must' },
      may: changing.roles,
      params: nothing,
      query: nothing,
      body: policyToBring,
      answers: policyInForce,
      shows: nobody,
      versionOf: ({ version }) => version.number,
      async answer({ body: { text, reason }, person, now, version }) {
        const after = needed(version, 'policy');
        const proposed = { text, reason, by: person.email, at: now, after };
        const outcome = await policies.bring(proposed).catch(notRight);
        if (isRefusal(outcome)) throw refused(outcome);
        return inForce(person);
      },
    }),
  ];
}

/** A policy that cannot be used: everything that is wrong with it, each with its line. */
function notRight(error: unknown): never {
  if (!(error instanceof PolicyError)) throw error;
  const issues = error.troubles.map(({ line, field, says }) => ({
    field: field ?? 'text',
    message: line === undefined ? says : `line ${line}: ${says}`,
  }));
  throw new HttpError(422, 'Refused', error.problems[0] ?? error.message, {}, { field: 'text', issues });
}
