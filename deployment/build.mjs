// Builds what the service runs from: bundled programs, the pages' scripts, the council files and the
// screening model, all under dist/. Does nothing when nothing that goes in has changed.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { build as buildApp } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const inputs = [
  ...['src', 'bot', 'adaptive-cards', 'deployment/build.mjs', 'deployment/vite.config.mjs'],
  'package-lock.json',
];

/** Every file below a path, in a fixed order. */
function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** One figure for the contents of all that goes in. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => files(join(root, input)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stamp = join(dist, '.built-from');
const now = fingerprint();
const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
const say = process.argv.includes('--quiet') ? () => undefined : (line) => process.stdout.write(`${line}\n`);

if (fresh) {
  say('The build is up to date.');
} else {
  // Made beside and put in place whole: what runs from an older build keeps its files until then.
  const made = join(root, 'node_modules/.cache', `redress-build-${process.pid}`);
  mkdirSync(join(made, 'website'), { recursive: true });

  const programs = {
    ...{ main: 'src/main.ts', cli: 'src/cli.ts', train: 'src/screening/train.ts' },
    printer: 'src/desk/post/printer.ts',
  };
  await build({
    absWorkingDir: root,
    entryPoints: Object.entries(programs).map(([out, file]) => ({ in: file, out })),
    outdir: made,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/website/browser/chat.ts', out: 'chat' },
      { in: 'src/website/browser/embed.ts', out: 'embed' },
      { in: 'src/website/site.css', out: 'site' },
    ],
    outdir: join(made, 'website'),
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    logLevel: 'warning',
  });

  // Whoever asks for the build may be a test, and React goes by this variable.
  process.env['NODE_ENV'] = 'production';
  await buildApp({
    configFile: join(root, 'deployment/vite.config.mjs'),
    build: { outDir: join(made, 'workspace') },
  });

  const webChat = join(dirname(createRequire(import.meta.url).resolve('botframework-webchat')), '../dist');
  for (const name of ['webchat-minimal.js', 'webchat-minimal.js.LICENSE.txt']) {
    cpSync(join(webChat, name), join(made, 'website', name));
  }
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans'));
  for (const [from, to] of [
    ['400Regular/NotoSans_400Regular.ttf', 'regular.ttf'],
    ['700Bold/NotoSans_700Bold.ttf', 'bold.ttf'],
    ['LICENSE_FONT', 'LICENSE'],
  ]) {
    cpSync(join(fonts, from), join(made, 'fonts', to));
  }
  cpSync(join(root, 'src/policy/councils'), join(made, 'councils'), { recursive: true });

  const train = [
    join(made, 'train.js'),
    join(root, 'src/screening/training'),
    join(made, 'screening-model.json'),
  ];
  execFileSync(process.execPath, train, { stdio: ['ignore', 'ignore', 'inherit'] });

  writeFileSync(join(made, '.built-from'), now);
  rmSync(dist, { recursive: true, force: true });
  renameSync(made, dist);
  say('Built.');
}
