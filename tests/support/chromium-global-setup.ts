import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of a Chromium to test with; null when there is none. */
    chromium: string | null;
  }
}

/** Looks for a Chromium, and says at the end what could not be tested for want of one. On CI there must be one. */
export default function setup(project: TestProject): () => void {
  const found = findChromium();
  if (found === null && process.env['CI'] === 'true')
    throw new Error('No Chromium to test with: install chromium.');
  project.provide('chromium', found);
  return () => {
    if (found === null)
      process.stdout.write('Not run: the browser tests. They need Chromium on this machine.\n');
  };
}
