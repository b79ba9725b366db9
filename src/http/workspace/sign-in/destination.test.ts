import fc from 'fast-check';
import { expect, it } from 'vitest';
import { destination } from './destination.js';

it.each([
  '/workspace',
  '/workspace/cases/DAC-C-2026-00012-AB3D',
  '/workspace/cases?due=overdue&sort=received',
  '/workspace/cases#top',
])('somebody who asked for %s goes there', (asked) => {
  expect(destination(asked)).toBe(asked);
});

it.each([
  undefined,
  '',
  '/',
  '/complain',
  '/workspaces',
  '/workspace/../complain',
  '/workspace/..//evil.example',
  '/workspace/%2e%2e//evil.example',
  '//evil.example/workspace',
  '///evil.example/workspace',
  '/\\evil.example/workspace',
  '\\\\evil.example/workspace',
  '/\t/evil.example/workspace',
  ' //evil.example/workspace',
  'https://evil.example/workspace',
  'https:/workspace',
  'javascript:alert(1)//workspace',
  '@evil.example/workspace',
  '/workspace/sign-in?to=/workspace',
  '/workspace/sign-in/done?code=1',
  '/workspace/sign-out',
])('somebody who asked for %j goes to the first page', (asked) => {
  expect(destination(asked)).toBe('/workspace');
});

it('whatever was asked for, a browser stays in the workspace of this host', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5c',
    '\t',
    '\n',
    '@',
    ':',
    '?',
    '#',
    'workspace',
    'evil.example',
    'https:',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const { origin, pathname } = new URL(destination(parts.join('')), 'https://complaints.example.gov.uk');
      expect(origin).toBe('https://complaints.example.gov.uk');
      expect(pathname).toMatch(/^\/workspace(\/|$)/);
    }),
    { numRuns: 2000 },
  );
});
