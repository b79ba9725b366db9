import {
  CloudAdapter,
  type Activity,
  type ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { kindOf, type ChannelLog } from '../log.js';

export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;

/** CloudAdapter, with the check of the token and the turn as two steps: they fail for different reasons. */
export class CheckedAdapter extends CloudAdapter {
  turn(
    authenticated: Authenticated,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, logic);
  }
}

/** The one adapter of the Bot Framework: residents' channels and Teams are both behind it. */
export function cloudAdapter(
  authentication: ConfigurationBotFrameworkAuthentication,
  log: ChannelLog,
): CheckedAdapter {
  const adapter = new CheckedAdapter(authentication);
  adapter.onTurnError = (context, error) => {
    const { channelId, conversation } = context.activity;
    log.error({ channelId, conversation: conversation.id, error: kindOf(error) }, 'a turn failed');
    return Promise.resolve();
  };
  return adapter;
}
