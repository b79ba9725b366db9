import { describe, expect, it } from 'vitest';
import { areasAnsweringFor } from '../policy/lookup.js';
import { loadPolicy } from '../policy/load.js';
import { read } from './reading.js';
import { serviceAreaOf } from './service-area.js';

const dacorum = loadPolicy('src/policy/councils/dacorum.yaml');
const marlhaven = loadPolicy('src/policy/councils/marlhaven.yaml');
const area = (text: string) => serviceAreaOf(read(text), dacorum, null)?.id;

describe('the service area of a message', () => {
  it.each([
    ['My brown bin was missed again', 'waste'],
    ['Black mould in both bedrooms, the plasterer never came', 'repairs'],
    ['Five emails about my council tax refund', 'council-tax'],
    ['The headstone was knocked over in the cemetery', 'cemeteries'],
    ['My private hire badge has taken 15 weeks', 'licensing'],
    ['Nobody ever answers the phone line, I was on hold for an hour', 'customer-services'],
  ])('%j is about %s', (text, id) => {
    expect(area(text)).toBe(id);
  });

  it('is unknown where no words say', () => {
    expect(area('I am fed up')).toBeUndefined();
  });

  it('is always known among areas that are given', () => {
    const among = areasAnsweringFor(marlhaven, 'roads_lighting');
    expect(serviceAreaOf(read('it is broken'), marlhaven, among)?.id).toBe('roads-and-lighting');
  });
});
