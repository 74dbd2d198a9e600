/** What a page loads: styles and scripts as one file each, and the fonts; hashed, compressed and held in memory from the start. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { AssetUrls } from '../../views/layout.tsx';
import { hashOf } from '../content/hash.ts';
import { root } from '../content/project-root.ts';
import { editorBundle } from './editor-bundle.ts';

export type Asset = {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Null where compressing gains nothing, as for fonts. */
  readonly br: Uint8Array<ArrayBuffer> | null;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
};

export type Assets = {
  readonly urls: AssetUrls;
  /** By path, `/assets/app.0123456789abcdef.css`. */
  readonly byPath: ReadonlyMap<string, Asset>;
};

const FONTS = {
  'plex-sans': '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  'plex-mono-400': '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  'plex-mono-500': '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
} as const;

/** Later rules win over earlier ones. Between the first and the last, files stand by name. */
const FIRST = ['tokens.css', 'base.css'];
const LAST = ['print.css'];

export function loadAssets(): Assets {
  const byPath = new Map<string, Asset>();
  const add = (name: string, ending: string, type: string, bytes: Uint8Array<ArrayBuffer>) => {
    const path = `/assets/${name}.${hashOf(bytes).slice(0, 16)}.${ending}`;
    byPath.set(path, assetOf(type, bytes));
    return path;
  };
  const font = (name: keyof typeof FONTS) =>
    add(name, 'woff2', 'font/woff2', new Uint8Array(readFileSync(join(root, 'node_modules', FONTS[name]))));
  const fonts = { 'plex-sans': font('plex-sans'), 'plex-mono-400': font('plex-mono-400'), 'plex-mono-500': font('plex-mono-500') };
  const sheet = (name: string, folder: string) => add(name, 'css', 'text/css; charset=utf-8', utf8(styles(folder, fonts)));
  const script = (name: string, texts: readonly string[]) => add(name, 'js', 'text/javascript; charset=utf-8', utf8(texts.join(';\n')));
  // Before the scripts that record.
  const recorder = ownScripts('static/js/recorder');
  const print = ownScripts('static/js/print');
  const urls = {
    css: sheet('app', 'static/css'),
    interviewCss: sheet('interview', 'static/css/interview'),
    js: script('app', ownScripts('static/js')),
    runJs: script('run', [htmx(), ...ownScripts('static/js/run')]),
    draftJs: script('draft', [...recorder, ...ownScripts('static/js/draft')]),
    debriefJs: script('debrief', ownScripts('static/js/debrief')),
    interviewJs: script('interview', [...recorder, ...print, ...ownScripts('static/js/interview')]),
    liveCss: sheet('live', 'static/css/live'),
    firstCss: sheet('first', 'static/css/first'),
    cueCss: sheet('cue', 'static/css/cue'),
    cueJs: script('cue', print),
    authorCss: sheet('author', 'static/css/author'),
    authorJs: script('author', ownScripts('static/js/author')),
    cardJs: script('card', ownScripts('static/js/card')),
    studyCss: sheet('study', 'static/css/study'),
    storiesJs: script('stories', [htmx()]),
    liveJs: script('live', ownScripts('static/js/live')),
    editorJs: later(byPath, ownScripts('static/js/author')),
  };
  return { urls: { ...urls, sans: fonts['plex-sans'], mono: fonts['plex-mono-400'] }, byPath };
}

/** The editor is large, and few open it: it is read and compressed when it is first asked for. */
function later(byPath: Map<string, Asset>, before: readonly string[]): string {
  const bundle = editorBundle();
  const path = `/assets/editor.${hashOf(utf8([bundle.name, ...before].join('\0'))).slice(0, 16)}.js`;
  let made: Asset | null = null;
  const asset = () => {
    made ??= assetOf('text/javascript; charset=utf-8', utf8([...before, bundle.text()].join(';\n')), QUICKLY);
    return made;
  };
  byPath.set(path, {
    type: 'text/javascript; charset=utf-8',
    get plain() {
      return asset().plain;
    },
    get br() {
      return asset().br;
    },
    get gzip() {
      return asset().gzip;
    },
  });
  return path;
}

function styles(folder: string, fonts: Readonly<Record<string, string>>): string {
  // Comments and indentation are for those who read the sources: a kilobyte of each first visit.
  const text = read(folder, '.css')
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '');
  // Beside the sheet, wherever that is.
  return text.replace(/\/assets\/([\w-]+)\.woff2/g, (placeholder, name: string) => fonts[name]?.replace('/assets/', '') ?? placeholder);
}

/** In one file with ours, since htmx and its extensions as two deferred scripts often start in the wrong order. */
function htmx(): string {
  return readFileSync(join(root, 'node_modules/htmx.org/dist/htmx.min.js'), 'utf8');
}

/** Each in a scope of its own. What a run, a debrief, a draft or an interview needs is a file by itself, for which no other page asks. */
function ownScripts(folder: string): string[] {
  const code = read(folder, '.js').map((text) => text.replace(/^\s*\/\/.*$\n/gm, ''));
  return code.map((text) => `(() => {\n'use strict';\n${text}\n})();`);
}

function read(folder: string, ending: string): string[] {
  const found = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
  const names = found.filter((name) => !FIRST.includes(name) && !LAST.includes(name));
  const there = (list: readonly string[]) => list.filter((name) => found.includes(name));
  return [...there(FIRST), ...names.sort(), ...there(LAST)].map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** Of brotli: the best takes some 0.1 s of every start, for a kilobyte less of every first visit; of the editor it would take 1.5 s. */
const BEST = 11;
const QUICKLY = 5;

function assetOf(type: string, plain: Uint8Array<ArrayBuffer>, quality = BEST): Asset {
  if (type.startsWith('font/')) return { type, plain, br: null, gzip: null };
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return { type, plain, br: new Uint8Array(br), gzip: new Uint8Array(gzipSync(plain, { level: quality === BEST ? 9 : 6 })) };
}

/** The address is the hash of what is there, so it never changes. */
export function sendAsset({ byPath }: Pick<Assets, 'byPath'>): (c: Context) => Response {
  return (c) => {
    const asset = byPath.get(c.req.path);
    return asset ? sent(c, asset) : c.text('There is no such file.\n', 404, GUARDS);
  };
}

/** Of what a page says to the browser, what is of use to a file. All of it would be 0.65 KB more for each of six files of a first visit. */
const GUARDS = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' };

function sent(c: Context, asset: Asset): Response {
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = asset.br && /\bbr\b/.test(accepted) ? 'br' : asset.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null;
  const body = (encoding && asset[encoding]) || asset.plain;
  return c.body(body, 200, {
    'content-type': asset.type,
    'content-length': String(body.byteLength),
    'cache-control': 'public, max-age=31536000, immutable',
    ...GUARDS,
    ...(asset.br ? { vary: 'Accept-Encoding' } : {}),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
}
