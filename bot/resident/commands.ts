/** The words that always work, whatever is being asked. */
export type ChatCommand =
  | { readonly kind: 'back' | 'help' | 'person' | 'start-again' }
  | { readonly kind: 'change'; readonly what: string };

const commands: readonly (readonly [RegExp, ChatCommand['kind']])[] = [
  [/^(go )?back$/, 'back'],
  [/^(help|\?+|help me please|what can i (type|say))$/, 'help'],
  [
    /^((can i |i want to |i would like to |please )?(speak|talk) to (a |an |some)?(real )?(person|human|someone|somebody|one|adviser|operator)|person|human|operator)( please)?$/,
    'person',
  ],
  [/^(start (again|over)|restart|begin again|new complaint)$/, 'start-again'],
];

/** The command that a message is, if it is nothing but that. "Help, my ceiling is down" is not one. */
export function commandIn(text: string): ChatCommand | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, (marks) => (/^\?+$/.test(text.trim()) ? marks : ''))
    .replace(/\s+/g, ' ');
  const simple = commands.find(([pattern]) => pattern.test(said))?.[1];
  if (simple && simple !== 'change') return { kind: simple };
  const change = /^change (?:the |my |it:? )?(.{1,40})$/.exec(said)?.[1];
  return change === undefined ? undefined : { kind: 'change', what: change };
}
