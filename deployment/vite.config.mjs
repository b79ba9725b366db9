import react from '@vitejs/plugin-react';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../src/workspace/app');

/** The officers' app, into the folder that the build names: files under names that change with their contents. */
export default defineConfig({
  root,
  base: '/workspace/',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: 'assets',
    rolldownOptions: { input: join(root, 'main.tsx') },
    chunkSizeWarningLimit: 900,
  },
});
