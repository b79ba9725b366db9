import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotIdentity } from '../../../src/config.js';
import { connectorOptions } from './connector.js';

/** The Bot Framework's own token checks, for the app registration that is set. Without one they are off. */
export function botAuthentication({ appId, appPassword, appType, tenantId }: BotIdentity) {
  const registration =
    appId === undefined
      ? {}
      : {
          MicrosoftAppId: appId,
          MicrosoftAppType: appType,
          ...(appPassword !== undefined && { MicrosoftAppPassword: appPassword }),
          ...(tenantId !== undefined && { MicrosoftAppTenantId: tenantId }),
        };
  return new ConfigurationBotFrameworkAuthentication(
    registration,
    undefined,
    undefined,
    undefined,
    connectorOptions,
  );
}
