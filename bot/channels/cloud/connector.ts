import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

/** As the constructor's fifth parameter has it. */
type ConnectorClientOptions = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/** How long the connector may take to answer one request, in milliseconds. */
const patience = 10_000;

/** What the connector had against a request. The text of its answer stays here: it may repeat what was sent. */
export class ConnectorProblem extends Error {
  /**
   * @param status of the answer; 0 where there was none
   * @param code what went wrong, as a word for logs and officers
   * @param after milliseconds until it may be tried again, where it said so
   */
  constructor(
    readonly status: number,
    readonly code: string,
    readonly after?: number,
  ) {
    super(`${status} ${code}`);
    this.name = 'ConnectorProblem';
  }
}

/** Codes of Teams that say why nothing can be sent, wherever in its answer they stand. */
const codes =
  /\b(ConversationBlockedByUser|BotNotInConversationRoster|BotDisabledByAdmin|MessageWritesBlocked|ActivityNotFoundInConversation|ConversationNotFound|MessageSizeTooBig|ContextFailedToSend)\b/;

/**
 * How requests to the connector are made: one attempt, and no longer than ten seconds. The SDK's own client waits as long as
 * a `Retry-After` says, and tries some answers again that Teams wants left alone, and others not that it wants repeated; so
 * here every answer that is not the one hoped for is a {@link ConnectorProblem}, and what is done about it is decided by us.
 */
const httpClient: HttpClient = {
  async sendRequest(request) {
    const { method, url } = request;
    const body: unknown = request.body;
    const answer = await answered(
      fetch(url, {
        method,
        headers: request.headers.rawHeaders(),
        ...(typeof body === 'string' && { body }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      }),
    );
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    answer.headers.forEach((value, name) => {
      headers.set(name, value);
    });
    const bodyAsText = await answered(answer.text());
    if (answer.status >= 400) {
      throw new ConnectorProblem(
        answer.status,
        codes.exec(bodyAsText)?.[0] ?? 'refused',
        waitAskedBy(answer),
      );
    }
    return { request, status: answer.status, headers, bodyAsText };
  },
};

/** What a registration's clients of the connector go by. */
export const connectorOptions: ConnectorClientOptions = { httpClient };

/** Answers after which Teams asks for another try, and those that come of trouble on the way. */
const passing = new Set([0, 401, 408, 412, 425, 429, 500, 502, 503, 504]);

/** Whether what went wrong may be gone at another try. */
export function mayPass(error: unknown): boolean {
  return error instanceof ConnectorProblem && passing.has(error.status);
}

async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new ConnectorProblem(0, error instanceof Error ? error.name : 'network');
  }
}

function waitAskedBy({ headers }: Response): number | undefined {
  const said = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1_000) : undefined;
}
