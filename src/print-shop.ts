import { assetPath } from './assets.js';
import type { PrintShop } from './desk/post/press.js';

/** What the build put in place to print letters with. */
export const printShop = (): PrintShop => ({
  printer: assetPath('printer.js'),
  fontsDir: assetPath('fonts'),
});
