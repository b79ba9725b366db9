import { ApiError } from '../api/client.js';

/** Words of Teams and Entra for: nobody has agreed yet that this app may know who is there. */
const consent = /consent|cancel|declin|denied|invalid_grant|interaction_required|AADSTS6500[14]/i;

const sentences = {
  consent:
    'Teams has not been allowed to tell this app who you are. Try again and accept what Teams asks. If it asks for an administrator, tell whoever looks after Teams at your council.',
  other: 'Teams could not tell this app who you are.',
} as const;

/** Teams gave no token. `reason` is its own word for why, for whoever is asked for help. */
export class NoTeamsToken extends ApiError {
  constructor(readonly reason: string) {
    const why = consent.test(reason) ? 'consent' : 'other';
    super(401, { code: 'NoTeamsToken', message: sentences[why] });
    this.name = 'NoTeamsToken';
  }
}
