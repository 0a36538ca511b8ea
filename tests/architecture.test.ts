/** The architecture as the README states it: who may import whom, and what no part of Petik may do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE_FOLDERS = ['lib', 'components', 'entrypoints'];

/** What each folder may import beside itself: project folders by path, packages by name. Leaf folders know only the model. */
const ALLOWED: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/engine': ['lib/model'],
  'lib/languages': ['lib/model'],
  'lib/page': ['lib/model'],
  'lib/metadata': ['lib/model', 'lib/page'],
  'lib/anchoring': ['lib/model', 'approx-string-match'],
  'lib/checking': ['lib/model'],
  'lib/highlight': ['lib/model', 'lib/anchoring'],
  'lib/variants': ['lib/model'],
  'lib/lookup': ['lib/model', 'wxt/browser'],
  'lib/corrections': ['lib/model'],
  'lib/messaging': ['lib/model', '@webext-core/messaging', 'wxt/browser'],
  'lib/search': ['lib/model'],
  'lib/backup': ['lib/model', 'lib/checking', 'lib/corrections'],
  'lib/store': ['lib/model', 'lib/backup', 'lib/checking', 'lib/corrections', 'lib/variants', 'lib/search', 'dexie'],
  'lib/export': ['lib/model', 'lib/anchoring/text-fragment'],
  'lib/i18n': ['lib/model', 'public', 'wxt/browser'],
  'lib/permissions': ['wxt/browser'],
  // Wiring: the content script's side, the background's side, the command line.
  'lib/annotator': [
    'lib/model',
    'lib/page',
    'lib/anchoring',
    'lib/highlight',
    'lib/messaging',
    'lib/export',
    'lib/i18n',
    'components',
    'preact',
    'wxt',
  ],
  // The engine with the packs, for articles that may be in several languages.
  'lib/analysis': ['lib/model', 'lib/engine', 'lib/languages', 'lib/metadata/detect-language'],
  'lib/service': [
    'lib/model',
    'lib/analysis',
    'lib/backup',
    'lib/engine',
    'lib/languages',
    'lib/checking',
    'lib/corrections',
    'lib/store',
    'lib/messaging',
    'lib/anchoring',
    'lib/i18n',
    'lib/metadata',
    'lib/page/article-keys',
    'wxt',
  ],
  // Runs in the library page: what a background without a document cannot do.
  'lib/rechecking': ['lib/model', 'lib/metadata', 'lib/page'],
  'lib/cli': [
    'lib/model',
    'lib/analysis',
    'lib/engine',
    'lib/languages',
    'lib/metadata',
    'lib/page',
    'node:',
    'linkedom',
    'parse5',
  ],
  components: ['lib/model', 'lib/search', 'lib/i18n', 'lib/lookup/lookup-address', 'preact'],
  entrypoints: ['lib', 'components', 'preact', 'wxt', 'dexie'],
};

/** The only file that may use the network. */
const FETCHING_FILE = 'lib/rechecking/fetch-page.ts';

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = SOURCE_FOLDERS.filter((folder) => existsSync(folder)).flatMap(sourceFiles);
const sources = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));

function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...source.matchAll(pattern)].map((match) => match[2] ?? '');
}

/** The folder of the table that a file belongs to: "lib/engine", "components". */
const areaOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');

/** The imported file's path from the root, or the package's name as written. */
function resolveImport(importer: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(importer), specifier) : specifier;
}

const covers = (allowed: string, target: string): boolean =>
  target === allowed || target.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`) || target.startsWith(`${allowed}?`);

const isTypeImport = (source: string, specifier: string): boolean =>
  source.split('\n').some((line) => line.startsWith('import type ') && line.includes(`'${specifier}'`));

/** Good enough for the scans below: comments may speak of what code may not do. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

describe('imports', () => {
  it('stay within the dependency rule', () => {
    const broken = [...sources].flatMap(([path, source]) => {
      const area = areaOf(path);
      const allowed = ALLOWED[area];
      if (!allowed) return [`${path}: folder ${area} is not in the dependency rule`];
      return importsOf(source)
        .map((specifier) => resolveImport(path, specifier))
        .filter((target) => ![area, ...allowed].some((entry) => covers(entry, target)))
        .map((target) => `${path} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('cross folders only with "@/"', () => {
    const broken = [...sources].flatMap(([path, source]) =>
      importsOf(source)
        .filter((specifier) => specifier.startsWith('.') && areaOf(resolveImport(path, specifier)) !== areaOf(path))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it('take the browser only from wxt/browser', () => {
    const broken = [...sources].filter(([, source]) =>
      /webextension-polyfill|\bchrome\.(?!runtime\.id)\w+\./.test(withoutComments(source)),
    );
    expect(broken.map(([path]) => path)).toEqual([]);
  });
});

describe('no part of Petik', () => {
  const forbidden: readonly { readonly what: string; readonly pattern: RegExp; readonly except?: string }[] = [
    {
      what: 'talks to a network',
      pattern: /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/,
      except: FETCHING_FILE,
    },
    {
      what: 'writes HTML as text',
      pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\s*=|document\.write\(/,
    },
    { what: 'runs text as code', pattern: /\beval\(|new Function\(/ },
    { what: 'wipes the highlights of the page', pattern: /highlights\.clear\(/ },
    { what: 'silences the type checker', pattern: /@ts-(ignore|nocheck|expect-error)/ },
    { what: 'keeps data in the web storage of pages', pattern: /\b(localStorage|sessionStorage)\b/ },
  ];
  it.each(forbidden)('$what', ({ pattern, what, except }) => {
    const scan = what.startsWith('silences') ? (source: string) => source : withoutComments;
    const broken = [...sources].filter(([path, source]) => path !== except && pattern.test(scan(source)));
    expect(broken.map(([path]) => path)).toEqual([]);
  });
});

describe('the one file that asks for pages', () => {
  const source = withoutComments(sources.get(FETCHING_FILE) ?? '');

  it('uses fetch and nothing else, without cookies and referrer', () => {
    expect(source).toMatch(/\bfetch\(/);
    expect(source).not.toMatch(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|import)\b\s*\(/);
    expect(source).toContain("credentials: 'omit'");
    expect(source).toContain("referrerPolicy: 'no-referrer'");
    expect(source).not.toMatch(/\b(body|method):/);
  });

  it('is used by the library page only, where the reader sees what is asked for', () => {
    const users = [...sources].filter(([path, text]) =>
      importsOf(text).some(
        (specifier) => `${resolveImport(path, specifier)}.ts` === FETCHING_FILE && !isTypeImport(text, specifier),
      ),
    );
    expect(users.map(([path]) => path)).toEqual(['entrypoints/library/use-checks.ts']);
  });
});

describe('the tree', () => {
  it('has only the agreed folders and files at its top', () => {
    const folders = ['entrypoints', 'components', 'lib', 'public', 'tests', 'node_modules'];
    const single = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md', 'LICENSE'];
    const odd = readdirSync('.').filter((name) => !name.startsWith('.') && ![...folders, ...single].includes(name));
    expect(odd).toEqual([]);
  });

  it('names no file or folder for nothing in particular', () => {
    const vague = /(^|[/.-])(utils?|helpers?|manager|common|misc|shared|stuff)([/.-]|$)/;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
  });

  it('keeps every file to one idea: 300 lines at most, word lists aside', () => {
    const long = [...sources].filter(([path, source]) => !path.startsWith('lib/languages/') && source.split('\n').length > 301);
    expect(long.map(([path, source]) => `${path}: ${source.split('\n').length} lines`)).toEqual([]);
  });

  it('documents every exported function of lib', () => {
    const bare = [...sources].flatMap(([path, source]) => {
      if (!path.startsWith('lib/')) return [];
      const exported = /(^|\n)([^\n]*)\nexport (?:async )?function\*? (\w+)/g;
      return [...`\n\n${source}`.matchAll(exported)]
        .filter((match) => !/\*\/\s*$/.test(match[2] ?? ''))
        .map((match) => `${path}: ${match[3]}`);
    });
    expect(bare).toEqual([]);
  });
});
