import { expect, it } from 'vitest';
import { teamsLink } from './links.js';

it('a link to a case in Teams names the tab, the case, and where it is for those without Teams', () => {
  const link = new URL(teamsLink('the-app', 'https://complaints.example.gov.uk', 'DAC-C-2026-00012-AB3D'));
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/the-app/cases');
  expect(link.search).not.toContain('+');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    webUrl: 'https://complaints.example.gov.uk/workspace/cases/DAC-C-2026-00012-AB3D',
    label: 'Complaint DAC-C-2026-00012-AB3D',
    context: '{"subEntityId":"DAC-C-2026-00012-AB3D"}',
  });
});
