import { TeamsInfo, type Activity, type CloudAdapter, type TurnContext } from 'botbuilder';
import type { Address, Delivered, Said, Teams } from '../../staff/teams.js';
import { ConnectorProblem, mayPass } from './connector.js';

/** Teams by way of the Bot Framework: the one place where cards become activities. */
export function teamsBy(adapter: CloudAdapter, appId: string): Teams {
  /** Does something in a conversation. What fails in a proactive turn is caught here, before the adapter's own handler. */
  async function within<T>(to: Address, work: (context: TurnContext) => Promise<T>): Promise<T> {
    let outcome: Promise<T> = Promise.reject(new Error('The turn did not run.'));
    outcome.catch(() => undefined);
    await adapter.continueConversationAsync(appId, to, async (context) => {
      context.onSendActivities((_context, activities, next) => {
        // Nothing that is sent of our own accord answers a message, though the SDK makes up one for it.
        for (const activity of activities) delete activity.replyToId;
        return next();
      });
      outcome = work(context);
      await outcome.catch(() => undefined);
    });
    return outcome;
  }

  return {
    post: (to, said) =>
      settled(async () => (await within(to, (context) => context.sendActivity(activityOf(said))))?.id ?? ''),

    replace: (to, activityId, said) =>
      settled(async () => {
        await within(to, (context) => context.updateActivity({ ...activityOf(said), id: activityId }));
        return activityId;
      }),

    async member(of, userId) {
      try {
        const found = await within(of, (context) => TeamsInfo.getMember(context, userId));
        const own = found.userRole === undefined || found.userRole === 'user';
        const addresses = own ? [found.email, found.userPrincipalName] : [];
        return {
          objectId: found.aadObjectId ?? objectIdOf(found),
          addresses: addresses.flatMap((address) =>
            typeof address === 'string' && address !== '' ? [address.toLowerCase()] : [],
          ),
        };
      } catch {
        return undefined;
      }
    },
  };
}

/** Some versions of the service call it so. */
const objectIdOf = (member: object): string | undefined =>
  'objectId' in member && typeof member.objectId === 'string' ? member.objectId : undefined;

function activityOf(said: Said): Partial<Activity> {
  if ('text' in said) {
    const { text, suggestions = [] } = said;
    const actions = suggestions.map((title) => ({ type: 'imBack', title, value: title }));
    return {
      type: 'message',
      text,
      textFormat: 'plain',
      ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
    };
  }
  const { card, summary } = said;
  return {
    type: 'message',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

async function settled(work: () => Promise<string>): Promise<Delivered> {
  try {
    return { kind: 'done', id: await work() };
  } catch (error) {
    return failure(error);
  }
}

/** Codes that close a conversation for good, until we hear from it again. */
const closing = new Set([
  'ConversationBlockedByUser',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'MessageWritesBlocked',
  'ConversationNotFound',
]);

function failure(error: unknown): Delivered {
  if (!(error instanceof ConnectorProblem)) return { kind: 'later', problem: 'teams-unknown' };
  const { status, code, after } = error;
  const problem = `teams-${status}${code === 'refused' ? '' : `-${code}`}`;
  if (closing.has(code)) return { kind: 'never', problem, closed: true };
  if (status === 404) return { kind: 'lost' };
  return mayPass(error)
    ? { kind: 'later', problem, ...(after !== undefined && { after }) }
    : { kind: 'never', problem, closed: false };
}
