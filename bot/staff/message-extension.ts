import { z } from 'zod';
import { sharedCard } from '../../adaptive-cards/shared-card.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import { stageInWords, standing } from '../../adaptive-cards/standing.js';
import { before } from './in-time.js';
import { found, foundMessage, taskCard, taskMessage, type Invoked } from './invoke.js';
import { blankForm, logForm, logged } from './log-complaint.js';
import { contextOf, type StaffParts } from './parts.js';
import { sees } from './rendering.js';
import { addressOf } from './staff-activity.js';
import type { StaffTurn } from './turn.js';
import { failed } from './wording.js';

const query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown().optional() })).default([]),
  queryOptions: z
    .object({ skip: z.int().min(0).default(0), count: z.int().min(1).max(25).default(25) })
    .default({ skip: 0, count: 25 }),
});

/** The message extension: finds complaints to share, and logs one for a resident. Which command it was does not matter. */
export async function extensionInvoke(turn: StaffTurn, parts: StaffParts): Promise<Invoked> {
  const { heard, background } = turn;
  switch (heard.name) {
    case 'composeExtension/query': {
      const answer = await before(search(turn, parts));
      return answer === 'late' ? foundMessage('This is taking longer than usual. Please try again.') : answer;
    }
    case 'composeExtension/fetchTask':
    case 'task/fetch':
      return taskCard('Log a complaint', logForm(blankForm(), parts));
    case 'composeExtension/submitAction':
    case 'task/submit': {
      const logging = logged(turn, parts);
      const answer = await before(logging);
      if (answer !== 'late') return answer.invoked;
      background.run(
        logging.then(
          ({ says }) => parts.teams.post(addressOf(heard), { text: says }),
          () => parts.teams.post(addressOf(heard), { text: failed }),
        ),
      );
      return taskMessage(
        'This is taking longer than usual. It is being recorded, and you will be told here.',
      );
    }
    default:
      return { status: 501 };
  }
}

/** Finds complaints by reference, by the resident's name, or by words of the matter: those only that the reader may see. */
async function search({ heard, person }: StaffTurn, parts: StaffParts): Promise<Invoked> {
  const asked = query.safeParse(heard.value).data;
  if (!asked) return foundMessage('Nothing was asked for.');
  const words = asked.parameters
    .filter(({ name }) => name !== 'initialRun')
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .join(' ')
    .trim();
  const cases = words === '' ? await parts.lists.owedBy([person.email]) : await parts.lists.about(words);
  const { skip, count } = asked.queryOptions;
  const seen = cases.filter((complaint) => sees(person, complaint, parts)).slice(skip, skip + count);
  if (seen.length === 0) return foundMessage('No complaint that you deal with was found.');
  const context = contextOf(parts);
  return found(
    seen.map((complaint) => ({
      card: sharedCard({ ...context, complaint, reader: person }),
      title: titleOf(complaint),
      text: `${stageInWords(complaint)}. ${standing(complaint, context)}`,
    })),
  );
}

/** The line of a case in the list of those found. It is read as HTML: of the name only what names are made of is kept. */
function titleOf({ reference, received }: Complaint): string {
  const name = received.resident.name.replaceAll(/[^\p{L}\p{M}\p{N} .'’-]/gu, '').slice(0, 80);
  return `${reference} · ${name}`;
}
