import { localDate } from '../../calendar/english-dates.js';
import type { Complaint } from '../../complaints/complaint.js';
import { nameOf } from '../../complaints/directory.js';
import { deskPermissions } from '../../complaints/permission-table.js';
import { isRefusal } from '../../complaints/refusal.js';
import { receiptRecipients } from '../../correspondence/recipients.js';
import { gistOf } from '../../desk/case-listing.js';
import { logComplaint } from '../../desk/log-complaint.js';
import { relatedTo, subjectOf, subjectTyped, type RelatedCase } from '../../desk/related.js';
import { understand } from '../../desk/understand.js';
import { phoneInWords } from '../../interview/contact-details.js';
import {
  logBody,
  logged,
  relatedCases,
  understandBody,
  understoodMatter,
  type RelatedCase as ShownRelated,
} from '../../workspace/contract/log.js';
import { ofCase } from './case/endpoints.js';
import { lookedAt, maySee } from './case/looked-at.js';
import { endpoint, noBody, nothing, type Asked, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';
import { refused, wrongHeader } from './problems.js';

type Parts = Pick<WorkspaceParts, 'records' | 'desk' | 'rules' | 'screen'>;
type Asker = Pick<Asked<unknown, unknown, unknown>, 'person' | 'now'>;

const { 'log-complaint': logging, 'see-cases': seeing } = deskPermissions;
/** So many cases are suggested at most of the same resident or home, and of others that are alike. */
const mostOfThem = 8;
const mostAlike = 5;

/** Logging a complaint that somebody was told of (Code 3.1, 3.2), and what cases have to do with each other. */
export function logEndpoints({ records, desk, rules, screen }: Parts): Endpoint[] {
  const sees = (complaint: Complaint, { person, now }: Asker): boolean =>
    maySee(complaint, person, rules(), now);
  const suggested = (related: readonly RelatedCase[], asker: Asker): ShownRelated[] => {
    const seen = related.filter(({ complaint }) => sees(complaint, asker)).map(shown);
    return [
      ...seen.filter(({ same }) => same.length > 0).slice(0, mostOfThem),
      ...seen.filter(({ same }) => same.length === 0).slice(0, mostAlike),
    ];
  };

  return [
    endpoint({
      method: 'post',
      path: '/cases',
      summary: 'Logs a complaint that a member of staff was told of; once for an Idempotency-Key.',
      takes: { 'Idempotency-Key': 'must' },
      may: logging.roles,
      params: nothing,
      query: nothing,
      body: logBody,
      answers: logged,
      shows: (_asked, { reference }) => ({ kind: 'case', reference }),
      async answer({ body, key, person, now }) {
        if (key === undefined)
          throw wrongHeader('Idempotency-Key', 'give one, made when the form was opened.');
        const outcome = await logComplaint(desk, { form: key, by: person.email, at: now, data: body });
        if (isRefusal(outcome)) throw refused(outcome);
        const { complaint } = outcome;
        const { reference, acknowledgeBy, respondBy, owner, received } = complaint;
        return {
          ...{ reference, acknowledgeBy, respondBy },
          receivedOn: received.receivedOn,
          owner: owner === null ? null : nameOf(rules().directory, owner),
          isLate: received.late,
          receiptTo: receiptRecipients(complaint).map(({ to }) => to),
          maySee: sees(complaint, { person, now }),
        };
      },
    }),
    endpoint({
      method: 'post',
      path: '/intake/understand',
      summary: 'What a matter seems to say, and which cases it may have to do with. Nothing is kept.',
      may: logging.roles,
      params: nothing,
      query: nothing,
      body: understandBody,
      answers: understoodMatter,
      shows: (_asked, { related }) =>
        related.length > 0 ? { kind: 'list', list: 'related cases' } : undefined,
      async answer({ body: { matter, resident }, person, now }) {
        const today = localDate(now);
        const understood = understand(matter, { policy: rules().policy, screen }, today);
        const { suggestion, evidence, urgent, service, mined, points } = understood;
        const related = await relatedTo(subjectTyped({ matter, resident }), records, today);
        const { happenedOn, email = null, phone } = mined;
        return {
          suggestion: suggestion
            ? {
                body: suggestion.body,
                because: suggestion.because,
                how: suggestion.how,
                deadline: suggestion.deadline,
                evidence: [...evidence],
              }
            : null,
          urgent: [...urgent],
          service: service ? { id: service.id, name: service.name } : null,
          happenedOn: happenedOn ? { date: happenedOn.date, words: happenedOn.words } : null,
          email,
          phone: phone === undefined ? null : phoneInWords(phone),
          points: points.map(({ text }) => text),
          related: suggested(related, { person, now }),
        };
      },
    }),
    endpoint({
      method: 'get',
      path: '/cases/{reference}/related',
      summary: 'Other cases that this one may have to do with, and why.',
      may: seeing.roles,
      params: ofCase,
      query: nothing,
      body: noBody,
      answers: relatedCases,
      shows: ({ params: { reference } }) => ({ kind: 'case', reference }),
      async answer({ params: { reference }, person, now }) {
        const { complaint } = await lookedAt(desk, reference, person, now);
        const related = await relatedTo(subjectOf(complaint), records, localDate(now));
        return { related: suggested(related, { person, now }) };
      },
    }),
  ];
}

function shown({ complaint, by }: RelatedCase): ShownRelated {
  const { reference, received, stage, status } = complaint;
  return {
    ...{ reference, stage, status },
    resident: received.resident.name,
    gist: gistOf(complaint),
    receivedOn: received.receivedOn,
    same: by.filter((one) => typeof one === 'string'),
    words: by.flatMap((one) => (typeof one === 'string' ? [] : [...one.words])),
  };
}
