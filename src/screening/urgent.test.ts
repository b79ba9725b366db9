import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../policy/load.js';
import { read } from './reading.js';
import { urgentIn } from './urgent.js';

const { urgent } = loadPolicy('src/policy/councils/dacorum.yaml');
const found = (text: string) => urgentIn(read(text), urgent, []);

describe('danger', () => {
  it.each([
    ['I can smell gas in the hall', ['gas']],
    ['the carbon monoxide alarm keeps going off', ['gas']],
    ['There are sparks coming out of the socket', ['home']],
    ['Our ceiling has just come down', ['home']],
    ['no heating since Friday and I have a newborn', ['home']],
    ['My mum is 87 and has no hot water', ['home']],
    ['I want to kill myself', ['self-harm']],
    ['The little boy next door is being hit by his dad', ['child']],
    ['Her husband beats her', ['adult']],
    ['My ex has found out where I live', ['threat']],
    ['I have nowhere to sleep tonight', ['homeless-tonight']],
    ['Smell of gas and the flat is on fire', ['life', 'gas']],
    ['The boiler was capped on Friday and my baby is four months old', ['home']],
    ['There is raw sewage all over the garden', ['home']],
    ['Nan was discharged last night with no care package', ['adult']],
    ['You gave my ex my new address', ['threat']],
    ['The plumber left the gas hob on', ['gas']],
  ])('%j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it.each([
    'There is no smell of gas',
    'We had a gas leak last year',
    'No heating for two days',
    'You threatened me with court',
    'I am not suicidal',
    'My dog grooming business',
    'The smell of gas has gone now',
    'The two child rule means children go hungry',
    'My car was killed by your pothole',
    'I blew two tyres on Cuckoo Lane',
    'You need to look at fire safety in our block',
    'I could be homeless next month',
  ])('none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('shows what is sensed beside what a phrase says, each number once and most urgent first', () => {
    const text = 'There is a smell of gas';
    expect(urgentIn(read(text), urgent, ['home', 'gas', 'life'])).toEqual(['life', 'gas', 'home']);
    expect(urgentIn(read('The gate squeaks'), urgent, ['child'])).toEqual(['child']);
  });
});
