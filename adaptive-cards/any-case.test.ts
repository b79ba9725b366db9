import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../src/complaints/read-command.js';
import { permitted } from '../src/complaints/permissions.js';
import { isRefusal } from '../src/complaints/refusal.js';
import { live, stories, type Lived } from '../tests/support/any-story.js';
import { buttonsOf, dutiful, everythingInside, pressed } from '../tests/support/card-buttons.js';
import { objections } from '../tests/support/card-parser.js';
import { weight } from '../tests/support/card-weight.js';
import { directory, on } from '../tests/support/case-story.js';
import type { Person } from '../src/complaints/directory.js';
import { caseCard } from './case-card.js';
import type { AdaptiveCard } from './card.js';
import { completed } from './completed.js';

import { submitted } from './submitted.js';

type Seen = (card: AdaptiveCard, lived: Lived, reader: Person) => void;

/** Every card that any member of staff sees in any story. */
const always = (see: Seen) => {
  fc.assert(
    fc.property(stories, (story) => {
      live(story, (lived) => {
        for (const reader of directory.people) {
          see(caseCard({ ...on(lived.day, reader), complaint: lived.complaint, reader }), lived, reader);
        }
      });
    }),
    { numRuns: 25 },
  );
};

describe('whatever happens to a case, on its card', () => {
  it('every button gives a command that its reader may give', () => {
    always((card, { complaint, day }, reader) => {
      for (const { action } of buttonsOf(card)) {
        const sent = submitted({ action });
        if (isRefusal(sent)) throw new Error(sent.message);
        expect(permitted(complaint, sent.command, on(day, reader))).toBeUndefined();
      }
    });
  });

  it('what the fields hold is read back as a command', () => {
    always((card, { complaint }) => {
      for (const button of buttonsOf(card)) {
        const sent = submitted(pressed(button, dutiful));
        if (isRefusal(sent)) throw new Error(sent.message);
        if (sent.command === 'show') continue;
        expect(sent).toMatchObject({ reference: complaint.reference, version: complaint.version });
        const { command, data } = completed(sent, complaint);
        if (command === 'show') continue;
        const read = readCommand(command, data, complaint.stage);
        expect(read, `${command} ${JSON.stringify(data)}`).not.toHaveProperty('refused');
      }
    });
  });

  it("nothing is wrong that Microsoft's parser would find, and it is not too heavy", () => {
    always((card) => {
      expect(objections(card)).toEqual([]);
      expect(weight(card)).toBeLessThan(25_000);
    });
  });

  it('no two fields have the same id, so that telephones draw them', () => {
    always(({ body }) => {
      const ids = everythingInside(body).flatMap((element) => ('id' in element ? [element.id] : []));
      expect(ids).toEqual([...new Set(ids)]);
    });
  });
});
