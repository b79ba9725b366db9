import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/client.js';
import { troubleIn } from './trouble.js';

const refused = (field?: string) =>
  new ApiError(422, { code: 'Refused', message: 'Not like this.', ...(field !== undefined && { field }) });
const atField = { validationMessage: 'Not like this.', validationState: 'error' };

describe('what is wrong with a form', () => {
  it('stands at the field that it is about, and nowhere else', () => {
    const { at, elsewhere } = troubleIn(refused('person.roles.0'), ['name', 'roles']);
    expect([at('name'), at('roles'), elsewhere]).toEqual([{}, atField, null]);
  });

  it('is said of the whole form where it is about none of its fields', () => {
    for (const error of [refused('note'), refused('surname'), refused(), new Error('Not reached.')]) {
      const { at, elsewhere } = troubleIn(error, ['name', 'roles']);
      expect([at('name'), at('roles'), elsewhere]).toEqual([{}, {}, error]);
    }
  });

  it('is nothing before anything was sent', () => {
    const { at, elsewhere } = troubleIn(null, ['name']);
    expect([at('name'), elsewhere]).toEqual([{}, null]);
  });
});
