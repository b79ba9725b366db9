import { describe, expect, it } from 'vitest';
import { PolicyError } from '../policy/policy-error.js';
import { policyCheck } from './policy-check.js';

describe('the command policy check', () => {
  it('says in one line that a file can be used', () => {
    const written: string[] = [];
    policyCheck('src/policy/councils/marlhaven.yaml', (line) => written.push(line));
    expect(written).toEqual([
      'OK: src/policy/councils/marlhaven.yaml: Marlhaven Council, version 3, 19 service areas, 20 signposts',
    ]);
  });

  it('refuses a file that is not there, and one that is no policy', () => {
    const check = (file: string) => () => {
      policyCheck(file, () => undefined);
    };
    expect(check('nowhere.yaml')).toThrow(/^nowhere\.yaml: cannot be read: ENOENT/);
    expect(check('package.json')).toThrow(PolicyError);
    expect(check('package.json')).toThrow(/^package\.json:2:3: name: is no field of a policy$/m);
  });
});
