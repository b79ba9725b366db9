import { describe, expect, it } from 'vitest';
import { dangerFeaturesOf } from './danger-features.js';
import { dangerKinds } from './danger-kinds.js';
import { parseDangerExamples, parseExamples } from './examples.js';
import { featuresOf } from './features.js';
import { learn, learnDangers } from './learn.js';
import { matters } from './matters.js';
import { likelihoods, matterNames, parseModels, ready } from './model.js';
import { read } from './reading.js';

const text = [
  { text: 'Nobody came again', route: 'complaint' },
  { text: 'Nobody rang again', route: 'complaint' },
  { text: 'How do I get a bin', route: 'service_request' },
  { text: 'How do I get a fob', route: 'service_request' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

const examples = parseExamples(text, 'a.jsonl');

describe('learning', () => {
  it('gives the same model for the same examples', () => {
    expect(learn(examples)).toEqual(learn(examples));
  });

  it('tells apart what it was shown', () => {
    const model = ready(learn(examples), matterNames);
    const likely = likelihoods(model, featuresOf(read('Nobody wrote again')));
    expect(matters[likely.indexOf(Math.max(...likely))]?.route).toBe('complaint');
    expect(likely.reduce((sum, each) => sum + each)).toBeCloseTo(1);
  });

  it('refuses a model that is cut short or for other matters', () => {
    const file = learn(examples);
    expect(() => ready({ ...file, weights: file.weights.slice(0, 8) }, matterNames)).toThrow('cut short');
    expect(() => ready({ ...file, kinds: ['complaint'] }, matterNames)).toThrow('build again');
    expect(() => parseModels({ matters: file, dangers: file })).toThrow('build again');
    expect(() => parseModels(null)).toThrow();
  });
});

describe('learning of dangers', () => {
  const lines = [
    { text: 'The hob hisses and it stinks', danger: 'gas' },
    { text: 'The meter hisses and it stinks', danger: 'gas' },
    { text: 'The flue hisses and it stinks', danger: 'gas' },
    { text: 'The hob is the wrong colour', danger: 'none' },
    { text: 'The meter is the wrong colour', danger: 'none' },
    { text: 'The flue is the wrong colour', danger: 'none' },
  ];
  const onDangers = parseDangerExamples(lines.map((line) => JSON.stringify(line)).join('\n'), 'a.jsonl');

  it('tells a danger from what is none, the same way each time', () => {
    const file = learnDangers(onDangers);
    expect(learnDangers(onDangers)).toEqual(file);
    const likely = likelihoods(
      ready(file, dangerKinds),
      dangerFeaturesOf(read('The pipe hisses and stinks')),
    );
    expect(dangerKinds[likely.indexOf(Math.max(...likely))]).toBe('gas');
  });

  it('learns nothing from what two officers might dispute', () => {
    const disputed = { text: 'The hob hisses now and then', danger: 'unclear' } as const;
    expect(learnDangers([...onDangers, disputed])).toEqual(learnDangers(onDangers));
  });

  it('takes a danger in an everyday message, and none where nothing is said of it', () => {
    const [told, plain] = parseExamples(
      '{"text":"x","route":"complaint","danger":"home"}\n{"text":"y","route":"complaint"}',
      'a.jsonl',
    );
    expect([told?.danger, plain?.danger]).toEqual(['home', 'none']);
  });

  it.each(['{"text":"x"}', '{"text":"x","danger":"storm"}', '{"text":"","danger":"gas"}'])(
    'names the line of %j',
    (line) => {
      expect(() => parseDangerExamples(`\n${line}`, 'a.jsonl')).toThrow('a.jsonl:2');
    },
  );
});

describe('training text', () => {
  it('counts a message with two matters, one of them a failing, as a complaint', () => {
    const line = JSON.stringify({ text: 'x', route: 'councillor_conduct', also: ['complaint'] });
    expect(parseExamples(line, 'a.jsonl')).toEqual([{ text: 'x', matter: 0, danger: 'none' }]);
  });

  it.each([
    ['{"text":"x"', 'a.jsonl:1'],
    ['\n{"text":"x","route":"nonsense"}', 'a.jsonl:2: nonsense is no kind of matter'],
    ['{"text":"x","route":"county_council","sub":"homelessness"}', 'county_council/homelessness'],
  ])('names the line of %j', (lines, message) => {
    expect(() => parseExamples(lines, 'a.jsonl')).toThrow(message);
  });
});
