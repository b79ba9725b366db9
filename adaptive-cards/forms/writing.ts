import type { CommandName } from '../../src/complaints/command.js';
import type { Form } from '../form.js';
import { choice, date, line, lines } from '../inputs.js';
import { tomorrow } from '../owed.js';
import { paragraph } from '../text.js';
import type { CardView } from '../view.js';

const written = (command: CommandName, title: string, says: string, label: string, submit: string): Form => ({
  command,
  title,
  submit,
  body: [paragraph(says), lines('text', label, 'must')],
});

/** A question to the resident (Code 5.6). */
export function askResident(): Form {
  return written(
    'ask-resident',
    'Ask the resident',
    'It is sent to them at once. The dates stay as they are.',
    'Your question',
    'Send the question',
  );
}

/** News for the resident (Code 5.9). */
export function updateResident(): Form {
  return written(
    'update-resident',
    'Update the resident',
    'It is sent to them at once.',
    'How it goes, and what happens next',
    'Send the update',
  );
}

/** Something worth keeping, which goes to nobody (Code 5.12). */
export function note(): Form {
  return written(
    'note',
    'Add a note',
    'It is kept with the complaint and sent to nobody.',
    'Note',
    'Save the note',
  );
}

/** Another matter that came up (Code 6.8). */
export function addIssue(): Form {
  return {
    command: 'add-issue',
    title: 'Add an issue',
    submit: 'Add it',
    body: [
      lines('text', 'The new issue, in the words of the resident', 'must'),
      choice('related', 'Is it part of this complaint?', 'must', [
        { title: 'Yes: answer it with the rest', value: 'yes' },
        { title: 'No: open a complaint of its own', value: 'no' },
      ]),
    ],
  };
}

/** The resident takes the complaint back (Dacorum 5.1). */
export function withdraw(): Form {
  return {
    command: 'withdraw',
    title: 'The resident withdraws',
    submit: 'Record that they withdraw',
    style: 'destructive',
    body: [
      paragraph('Only the resident can withdraw it. They are told in writing.'),
      lines('reason', 'What they said', 'must'),
    ],
  };
}

/** The resident is not content with the answer (Code 6.10, 6.12). */
export function requestStage2(): Form {
  return {
    command: 'request-stage-2',
    title: 'They want stage 2',
    submit: 'Record the request',
    body: [lines('words', 'What they said. They need not give a reason.', 'may')],
  };
}

/** What the resident needs us to do differently, and when we look at it again (Code 5.10). */
export function setAdjustments({ complaint, now }: CardView): Form {
  const { adjustments, disabilities, reviewOn } = complaint.needs;
  const first = tomorrow({ now });
  return {
    command: 'set-adjustments',
    title: 'What they need',
    submit: 'Save',
    body: [
      ...[...adjustments, ''].map((text, index) =>
        lines(`adjustments.${index + 1}`, `What we do differently for them (${index + 1})`, 'may', text),
      ),
      ...[...disabilities, ''].map((text, index) =>
        line(`disabilities.${index + 1}`, `Disability, if they told us (${index + 1})`, 'may', text),
      ),
      date('reviewOn', 'When we look at it again', 'must', {
        min: first,
        ...(reviewOn !== null && reviewOn >= first && { value: reviewOn }),
      }),
    ],
  };
}
