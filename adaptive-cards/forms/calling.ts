import type { Form } from '../form.js';
import { choice, lines } from '../inputs.js';

/** A call that was made or tried (Dacorum 5.4). */
export function recordCall(): Form {
  return {
    command: 'record-call',
    title: 'Record a call',
    submit: 'Save the call',
    style: 'positive',
    body: [
      choice('outcome', 'What came of it', 'must', [
        { title: 'We spoke', value: 'spoke' },
        { title: 'No answer', value: 'no-answer' },
        { title: 'I left a voicemail', value: 'voicemail' },
        { title: 'The number is wrong', value: 'wrong-number' },
      ]),
      lines('agreed', 'What you agreed, and by when', 'may'),
      lines('notes', 'Notes', 'may'),
    ],
  };
}
