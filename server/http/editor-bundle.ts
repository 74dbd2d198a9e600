/** The script of the editor with all that it imports, as one file: made by `npm run build`, or when it is first asked for where the sources run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../content/hash.ts';
import { root } from '../content/project-root.ts';

const SOURCES = join(root, 'static/editor');
/** Beside what is built of this file; there is none beside the source. */
const BUILT = fileURLToPath(new URL('./editor.bundle.js', import.meta.url));

export type EditorBundle = {
  /** Changes with what was built, or with what it would be made of: the sources, and the versions that the project names. */
  readonly name: string;
  text(): string;
};

export function editorBundle(): EditorBundle {
  const isBuilt = existsSync(BUILT);
  const parts = isBuilt ? [BUILT] : [...readdirSync(SOURCES).map((name) => join(SOURCES, name)), join(root, 'package.json')];
  const texts = parts.toSorted().map((path) => readFileSync(path, 'utf8'));
  const name = hashOf(new TextEncoder().encode(texts.join('\0'))).slice(0, 16);
  return { name, text: () => (isBuilt ? readFileSync(BUILT, 'utf8') : bundled()) };
}

/** The bundler is no dependency of a server that was built. */
export function bundled(): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [join(SOURCES, 'main.js')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
