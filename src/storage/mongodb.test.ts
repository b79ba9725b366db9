import { describe, expect, test } from 'vitest';
import { openMongoDb } from './mongodb.js';

describe('opening MongoDB', () => {
  test.each([
    'not a connection string',
    'mongodb://redress:pa55:w0rd@db.example.org',
    'mongodb://redress:pa55@w0rd@',
    'mongodb://redress:pa55w0rd@db.example.org/?noSuchOption=1',
  ])('says what is wrong with %s, without the password', async (uri) => {
    const error: unknown = await openMongoDb(uri).catch((error: unknown) => error);
    expect(String(error)).toContain('MONGODB_URI is not a MongoDB connection string');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/pa55|w0rd/);
  });

  test('gives up within seconds when no server answers, and names it without the password', async () => {
    const started = Date.now();
    const opening = openMongoDb('mongodb://redress:pa55w0rd@127.0.0.1:1/redress');
    const error: unknown = await opening.catch((error: unknown) => error);
    expect(String(error)).toContain('MongoDB at 127.0.0.1:1 cannot be used: ');
    expect(String(error)).not.toContain('pa55w0rd');
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
