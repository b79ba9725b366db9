import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterSpecimen, LetterTemplates } from '../../../src/workspace/contract/letter-templates.js';
import type { PolicyCheck, PolicyText } from '../../../src/workspace/contract/policy.js';
import { asking } from '../../support/workspace/asking.js';
import { startWorkspace, type WorkspaceServer } from '../../support/workspace/workspace-server.js';

describe('the letters of the council', () => {
  let server: WorkspaceServer;

  beforeAll(async () => {
    server = await startWorkspace();
  });

  afterAll(async () => {
    await server.stop();
  });

  it('are shown to everybody on staff, part by part, with the rule that asks for each', async () => {
    for (const who of ['olu', 'lena', 'mona', 'abe']) {
      const { letters } = await asking(server, who).see<LetterTemplates>('/letters');
      const answer = letters.find(({ kind }) => kind === 'stage-1-response');
      expect(answer?.body).toContain('{decision}');
      expect(answer?.required).toContainEqual({
        name: 'toStage2',
        provision: 'Code 6.9',
        without: 'letters.stage-1-response.body: does not say {toStage2}, which this letter must hold',
      });
    }
  });

  it('are shown in a made-up case as they would be mailed', async () => {
    const { html, text, subject } = await asking(server, 'mona').see<LetterSpecimen>(
      '/letters/acknowledgement',
    );
    expect(html).toBe(readFileSync('src/correspondence/golden/acknowledgement.html', 'utf8'));
    expect(`${subject}\n\n${text}`).toBe(
      readFileSync('src/correspondence/golden/acknowledgement.txt', 'utf8'),
    );
    for (const { kind } of (await asking(server, 'abe').see<LetterTemplates>('/letters')).letters) {
      const letter = await asking(server, 'abe').see<LetterSpecimen>(`/letters/${kind}`);
      expect(letter.html).toContain('<!doctype html>');
    }
    expect(await asking(server, 'abe').status('/letters/poem')).toBe(400);
  });

  it('are not brought into force without what they must say', async () => {
    const officer = asking(server, 'olu');
    const { text } = await officer.see<PolicyText>('/policy/versions/1');
    const cut = text.replace("      - '{toStage2}'\n", '');
    expect(cut).not.toBe(text);
    const { troubles } = await officer.send<PolicyCheck>('/policy/check', { text: cut });
    expect(troubles).toMatchObject([
      {
        field: 'letters.stage-1-response.body',
        says: 'does not say {toStage2}, which this letter must hold',
      },
    ]);
  });
});
