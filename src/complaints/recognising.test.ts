import { describe, expect, it } from 'vitest';
import { directoryOf } from './directory-changes.js';
import { byIdentity, byObjectId } from './recognising.js';

const officer = { roles: ['complaints-officer'], serviceAreas: [] } as const;
const directory = directoryOf([
  { ...officer, name: 'Olu Example', email: 'olu@example.com', entraObjectId: 'Object-Olu' },
  { ...officer, name: 'New Example', email: 'new@example.com' },
  { ...officer, name: 'Gone Example', email: 'gone@example.com', active: false },
]);
const nameOf = (objectId: string | undefined, ...addresses: string[]) => {
  const found = byIdentity(directory, { objectId, addresses });
  return found.kind === 'staff' ? found.person.name : found.kind;
};

describe('somebody who signs in', () => {
  it('is who has their object id, however it is written and whatever their address is now', () => {
    expect(byObjectId(directory, 'OBJECT-OLU')).toMatchObject({ kind: 'staff' });
    expect(nameOf('object-olu', 'married-name@example.com')).toBe('Olu Example');
  });

  it('is who has their address, while the staff list holds no object id for them', () => {
    expect(nameOf('object-new', 'new@example.com')).toBe('New Example');
    expect(nameOf(undefined, 'sign-in-name@example.com', 'new@example.com')).toBe('New Example');
  });

  it('is a stranger when the person with their address is known by another object id', () => {
    expect(nameOf('object-other', 'olu@example.com')).toBe('stranger');
  });

  it('is nobody to the council when neither is known, and has left when the staff list says so', () => {
    expect(nameOf('object-other', 'nobody@example.com')).toBe('stranger');
    expect(nameOf(undefined)).toBe('stranger');
    expect(nameOf('object-gone', 'gone@example.com')).toBe('left');
  });
});
