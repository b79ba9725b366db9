import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from './load.js';
import { PolicyError } from './policy-error.js';

const dacorum = readFileSync('src/policy/councils/dacorum.yaml', 'utf8');
const letters = dacorum.indexOf('\nletters:');

/** What is wrong with the file when one piece of its letters reads otherwise. */
function problems(before: string, now: string): readonly string[] {
  const at = dacorum.indexOf(before, letters);
  if (at < 0) throw new Error(`There is no ${before}`);
  try {
    parsePolicy(dacorum.slice(0, at) + now + dacorum.slice(at + before.length), 'council.yaml');
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

describe('a council that words its letters anew', () => {
  it('may say other sentences', () => {
    expect(problems('This is our answer at {stage}', 'Here is what we found, at {stage}')).toEqual([]);
  });

  it.each([
    ["      - '{toStage2}'\n", 'letters.stage-1-response.body', '{toStage2}'],
    ["      - '{remedy}'\n", 'letters.stage-1-response.body', '{remedy}'],
    ["      - '{responsibility}'\n", 'letters.acknowledgement.body', '{responsibility}'],
    ["      - '{overturn}'\n", 'letters.refusal.body', '{overturn}'],
    ["      - '{final}'\n", 'letters.stage-2-response.body', '{final}'],
    ["      - '{ombudsman}'\n", 'letters.acknowledgement.body', '{ombudsman}'],
  ])('cannot leave out %s', (part, field, named) => {
    const [problem, ...more] = problems(part, '');
    expect(more).toEqual([]);
    expect(problem).toMatch(/^council\.yaml:\d+:\d+: /);
    expect(problem).toContain(`${field}: does not say ${named}`);
  });

  it('cannot leave out the days of an extension', () => {
    expect(problems('will answer by {newDate}', 'will answer later')[0]).toContain(
      'letters.extension.body: does not say {newDate}',
    );
  });

  it('is told of a placeholder that is none here, of a brace left open, and of a part that does not stand alone', () => {
    expect(problems('your complaint {reference} is going', 'your {matter} is going')[0]).toContain(
      'has {matter}, which is no placeholder here',
    );
    expect(problems('your complaint {reference} is going', 'your {reference is going')[0]).toContain(
      'has {reference is going',
    );
    expect(problems("- '{question}'", "- 'Please: {question}'")[0]).toContain(
      'has {question}, which stands alone in an entry',
    );
  });
});
