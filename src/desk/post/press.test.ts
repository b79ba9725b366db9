import { expect, it } from 'vitest';
import { policy } from '../../../tests/support/case-story.js';
import { openPdf } from '../../../tests/support/pdf.js';
import type { Message } from '../../correspondence/message.js';
import { printShop } from '../../print-shop.js';
import { press } from './press.js';

const from = { name: policy.council.name, post: policy.council.contact.post };
const letter = (subject: string, text = 'We look into it.'): Message => ({
  ...{ id: 'DBC-26-00001-BCDF.1.question', reference: 'DBC-26-00001-BCDF', kind: 'question' },
  ...{ to: 'Sam Sample\n4 High Street', by: 'post', format: 'usual', subject, text: '' },
  ...{ at: '2026-06-09T10:00:00Z', parts: [{ kind: 'paragraph', text }] },
});

it('prints each letter that it is given', async () => {
  const print = press(printShop());
  const subjects = ['One', 'Two', 'Three'];
  const printed = await Promise.all(subjects.map((subject) => print(letter(subject), from)));
  const titles = await Promise.all(
    printed.map(async (pdf) => (await (await openPdf(pdf)).file.getMetadata()).info),
  );
  expect(titles).toMatchObject(subjects.map((Title) => ({ Title })));
});

it('leaves this thread to everybody else meanwhile', async () => {
  const print = press(printShop());
  await print(letter('Warm'), from);
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  await print(letter('Long', 'It drips on the stairs and nobody comes. '.repeat(800)), from);
  clearInterval(others);
  expect(turns).toBeGreaterThan(20);
});

it('says what is wrong, and prints the next letter all the same', async () => {
  const print = press(printShop());
  await expect(print({ ...letter('Undated'), at: 'some day' }, from)).rejects.toThrow(RangeError);
  expect((await print(letter('Next'), from)).subarray(0, 5).toString()).toBe('%PDF-');
});
