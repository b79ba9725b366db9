import type { Step } from './workspace-server.js';

/** A complaint as a resident sends it, with what is said otherwise. @param at ISO 8601 instant */
export function sent(at: string, data: object = {}): Step {
  return {
    at,
    as: 'resident',
    command: 'receive',
    data: {
      matter: 'The lift stands still. Nobody answered my e-mails.',
      channel: 'web',
      resident: { name: 'Sam Sample', email: 'sam@example.org' },
      outcomes: ['A lift that runs'],
      service: 'repairs',
      ...data,
    },
  };
}
