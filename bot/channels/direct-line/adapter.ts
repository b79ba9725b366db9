import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import { readSpoken, type Spoken } from '../spoken.js';
import { remember, type TurnMemory } from '../turn-memory.js';

const said = Symbol('said');

/**
 * The Bot Framework's view of the built-in Direct Line. A turn's activities are gathered, not sent: the channel
 * keeps them together with the session in one write, and only then tells the clients.
 */
export class DirectLineAdapter extends BotAdapter {
  /**
   * Runs one turn.
   *
   * @param memory what the turn knows; it holds the new session afterwards
   * @returns what the bot said, in order
   */
  async turn(
    activity: Partial<Activity>,
    memory: TurnMemory,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Spoken[]> {
    const context = new TurnContext(this, { channelId: 'directline', ...activity });
    const gathered: Spoken[] = [];
    context.turnState.set(said, gathered);
    remember(context, memory);
    await this.runMiddleware(context, logic);
    return gathered;
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const messages = activities.filter(({ type }) => type === 'message');
    context.turnState.get<Spoken[]>(said).push(...messages.map(readSpoken));
    // An activity has its id by its place in the log, which it gets when the turn is kept.
    return Promise.resolve(activities.map(() => ({ id: '' })));
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('Direct Line has no way to change what was said'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('Direct Line has no way to take back what was said'));
  }

  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('the built-in Direct Line runs its turns by turn()'));
  }
}
