import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intake } from '../../../src/workspace/contract/intake.js';
import { asking, type Asking } from '../../support/workspace/asking.js';
import { sent } from '../../support/workspace/complaints.js';
import { askedBefore, missedBin } from '../../support/workspace/enquiries.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

const named = (name: string) => ({ resident: { name, email: 'sam@example.org' } });

describe('what waits for an officer', () => {
  let server: WorkspaceServer;
  let olu: Asking;

  beforeAll(async () => {
    server = await startWorkspace(
      [
        sent('2026-03-02T10:00:00Z', { ...named('Una Allocated'), service: undefined }),
        sent('2026-03-03T10:00:00Z', { ...named('Lee Late'), happenedOn: '2024-11-04' }),
        sent('2026-03-04T10:00:00Z', named('Norma Usual')),
        ...Array.from({ length: 26 }, (_, index) =>
          sent('2026-03-05T10:00:00Z', { ...named(`Many ${index}`), service: undefined }),
        ),
      ],
      {},
      askedBefore([missedBin, '2026-03-02T10:00:00Z']),
    );
    olu = asking(server, 'olu');
  });

  afterAll(async () => {
    await server.stop();
  });

  it('stands in groups, what is due first first, each with how many there are', async () => {
    const { groups, openEnquiries } = await olu.see<Intake>('/intake');
    expect(groups.map(({ awaits, total }) => [awaits, total])).toEqual([
      ['allocation', 27],
      ['discretion', 1],
      ['stage-2-appointment', 0],
      ['question', 0],
    ]);
    expect(groups[0]?.cases[0]).toMatchObject({
      resident: 'Una Allocated',
      receivedOn: '2026-03-02',
      owner: null,
      due: '2026-03-09',
    });
    expect(groups[1]?.cases).toMatchObject([{ resident: 'Lee Late', owner: 'Olu Example' }]);
    expect(openEnquiries).toBe(1);
  });

  it('goes on in a group where it ended', async () => {
    const [first] = (await olu.see<Intake>('/intake')).groups;
    expect(first?.cases).toHaveLength(25);
    const { groups } = await olu.see<Intake>(
      `/intake?group=allocation&after=${encodeURIComponent(first?.next ?? '')}`,
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]?.cases).toHaveLength(2);
    expect(groups[0]?.next).toBeUndefined();
  });

  it('may be seen by customer services, and by nobody else', async () => {
    expect(await asking(server, 'cas').status('/intake')).toBe(200);
    const others = ['lena', 'rosa', 'mona', 'abe'].map((who) => asking(server, who).status('/intake'));
    expect(await Promise.all(others)).toEqual([403, 403, 403, 403]);
  });
});
