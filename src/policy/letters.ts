import { z } from 'zod';
import { contents, everywhere, type Contents, type LetterTemplateName } from './letter-contents.js';

const placeholders = /\{([^{}]*)\}?|\}/g;

/** A letter as a council writes it: its own sentences, and where the facts of the case stand among them. */
const template = ({ inline, parts, required }: Contents) => {
  const known = new Set([...everywhere, ...inline]);
  const text = z
    .string()
    .trim()
    .min(1)
    .superRefine((words, context) => {
      for (const [whole, name = ''] of words.matchAll(placeholders)) {
        const part = parts.includes(name) && whole === `{${name}}`;
        if (part && words === whole) continue;
        if (!part && known.has(name) && whole === `{${name}}`) continue;
        const message = part
          ? `has ${whole}, which stands alone in an entry`
          : `has ${whole}, which is no placeholder here; there are ${[...known, ...parts].map((one) => `{${one}}`).join(', ')}`;
        context.addIssue({ code: 'custom', message });
      }
    });
  return z.strictObject({
    subject: text,
    body: z
      .array(text)
      .min(1)
      .superRefine((body, context) => {
        const whole = body.join('\n');
        for (const name of required.filter((one) => !whole.includes(`{${one}}`))) {
          context.addIssue({
            code: 'custom',
            message: `does not say {${name}}, which this letter must hold`,
          });
        }
      }),
  });
};

/** The letters of a case, each with what it may and what it must hold. The receipt stands beside them. */
export const letterTemplates = {
  acknowledgement: template(contents.acknowledgement),
  'call-missed': template(contents['call-missed']),
  question: template(contents.question),
  update: template(contents.update),
  extension: template(contents.extension),
  'stage-1-response': template(contents['stage-1-response']),
  'stage-2-acknowledgement': template(contents['stage-2-acknowledgement']),
  'stage-2-response': template(contents['stage-2-response']),
  refusal: template(contents.refusal),
  withdrawal: template(contents.withdrawal),
  survey: template(contents.survey),
  withheld: template(contents.withheld),
} satisfies Record<LetterTemplateName, z.ZodType>;
