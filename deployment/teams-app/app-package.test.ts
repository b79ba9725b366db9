import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadPolicy } from '../../src/policy/load.js';
import { appPackage } from './app-package.js';
import { manifest } from './manifest.js';
import { readSettings } from './settings.js';
import { objectionsTo } from './validate.js';

const env = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  PUBLIC_URL: 'https://complaints.example.gov.uk/',
};
const settings = readSettings(env);
const marlhaven = loadPolicy('src/policy/councils/marlhaven.yaml');

const read = (zip: Uint8Array) => {
  const files = unzipSync(zip);
  const text = new TextDecoder().decode(files['manifest.json']);
  return { files, made: z.record(z.string(), z.unknown()).parse(JSON.parse(text)), text };
};

describe('the app for Teams', () => {
  const { files, made, text } = read(appPackage(settings, marlhaven, '1.2.3'));

  it('is the bot, the tab and the message extension of one registration, at the address of the service', () => {
    const bot = env.MicrosoftAppId;
    expect(made).toMatchObject({
      id: bot,
      version: '1.2.3',
      bots: [{ botId: bot, scopes: ['personal', 'team'] }],
      composeExtensions: [
        {
          botId: bot,
          commands: [
            { type: 'query', title: 'Search cases' },
            { type: 'action', title: 'Log a complaint', fetchTask: true },
          ],
        },
      ],
      validDomains: ['complaints.example.gov.uk'],
      webApplicationInfo: { id: bot, resource: `api://complaints.example.gov.uk/botid-${bot}` },
    });
    expect(text).toContain('"contentUrl": "https://complaints.example.gov.uk/workspace"');
  });

  it("says whose it is in the council's own words, and in nobody else's", () => {
    expect(made).toMatchObject({ developer: { name: 'Marlhaven Council' } });
    expect(text).not.toMatch(/dacorum/i);
  });

  it('has icons of the sizes that Teams takes', () => {
    const sizeOf = (name: string) => {
      const view = new DataView(files[name]?.slice().buffer ?? new ArrayBuffer(24));
      return [view.getUint32(16), view.getUint32(20)];
    };
    expect(sizeOf('color.png')).toEqual([192, 192]);
    expect(sizeOf('outline.png')).toEqual([32, 32]);
  });

  it('is the same file whenever it is made', () => {
    expect(appPackage(settings, marlhaven, '1.2.3')).toEqual(appPackage(settings, marlhaven, '1.2.3'));
  });

  it('keeps to lengths that Teams allows, however long the name of a council is', () => {
    const council = {
      ...marlhaven.council,
      name: `The Council of ${'Marlhaven and '.repeat(12)}District`,
      shortName: 'Marlhaven and Parts Adjacent '.repeat(3),
    };
    expect(objectionsTo(manifest(settings, { ...marlhaven, council }, '1.2.3'))).toEqual([]);
  });

  it('is not made where Teams would refuse it', () => {
    const botless = { ...manifest(settings, marlhaven, '1.2.3'), bots: [{ botId: 'none' }] };
    expect(objectionsTo(botless).join('\n')).toMatch(/\/bots\/0 must have required property 'scopes'/);
  });
});

describe('what it is made from', () => {
  it.each([
    [{}, /^MicrosoftAppId must be .*; PUBLIC_URL must be /],
    [{ ...env, MicrosoftAppId: 'redress' }, /^MicrosoftAppId must be the app id of the bot, a GUID$/],
    [{ ...env, PUBLIC_URL: 'http://127.0.0.1:3978' }, /^PUBLIC_URL must begin with https/],
    [{ ...env, PUBLIC_URL: 'https://example.gov.uk/complaints' }, /^PUBLIC_URL must begin with https/],
  ])('is said in one line where it is missing or wrong: %j', (given, line) => {
    expect(() => readSettings(given)).toThrow(line);
  });
});

describe('npm run package:teams', () => {
  let folder = '';
  const program = ['--import', 'tsx', 'deployment/teams-app/package.ts'];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'teams-app-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the package of the council that COUNCIL_POLICY names', () => {
    const file = join(folder, 'app.zip');
    const COUNCIL_POLICY = 'src/policy/councils/marlhaven.yaml';
    const said = execFileSync(process.execPath, [...program, file], {
      env: { ...process.env, ...env, COUNCIL_POLICY },
      encoding: 'utf8',
    });
    expect(said).toContain(file);
    expect(read(readFileSync(file)).text).toContain('Marlhaven Council');
  });

  it('refuses with one line and a status where something is missing', () => {
    const { status, stderr } = spawnSync(process.execPath, program, {
      env: { ...process.env, MicrosoftAppId: '', PUBLIC_URL: '' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('MicrosoftAppId');
  });
});
