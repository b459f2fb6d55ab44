import { TARGET_IDS } from '#core/export/target';
import { describe, expect, test } from 'vitest';
import { allImports, packagesReachedFrom, sourceFiles, type Import } from './source-tree';

interface Layer {
  readonly folder: string;
  /** Folders whose files it may import, besides its own. */
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly reason: string;
}

/** Which folder may know which. A folder that is missing here is red. */
const LAYERS: readonly Layer[] = [
  {
    folder: 'src/core',
    folders: [],
    packages: ['zod', 'qr', 'fast-png', 'fflate', '@rgrove/parse-xml'],
    reason: 'the domain is pure: no runtime, only libraries that compute',
  },
  {
    folder: 'src/contract',
    folders: ['src/core'],
    packages: [],
    reason: 'the contract has no runtime globals',
  },
  {
    folder: 'src/messages',
    folders: ['src/core', 'src/contract'],
    packages: [],
    reason: 'texts are functions of codes and their values',
  },
  {
    folder: 'src/services',
    folders: ['src/core', 'src/contract', 'src/messages'],
    packages: [],
    reason: 'use cases reach the outside through ports',
  },
  {
    folder: 'src/platform/electron',
    folders: ['src/core', 'src/contract', 'src/services', 'src/platform'],
    packages: ['node:*', 'electron', 'electron-store'],
    reason: 'the adapters that need Electron',
  },
  {
    folder: 'src/platform/forge',
    folders: ['src/core', 'src/contract', 'src/services'],
    packages: ['node:*', 'node-forge'],
    reason: "the only importer of node-forge, whose types drag in Node's globals",
  },
  {
    folder: 'src/platform/node',
    folders: [
      'src/core',
      'src/contract',
      'src/messages',
      'src/services',
      'src/platform/forge',
      'src/platform/pdf',
    ],
    packages: ['node:*', 'conf', 'proper-lockfile', 'env-paths', 'pdfkit'],
    reason: 'adapters to Node, which Electron has too',
  },
  {
    folder: 'src/main',
    folders: ['src/core/result.ts', 'src/contract', 'src/platform'],
    packages: ['node:*', 'electron', 'electron-store'],
    reason: 'a composition root only wires',
  },
  {
    folder: 'src/preload',
    folders: ['src/contract/bridge.ts'],
    packages: ['electron'],
    reason: 'it runs in a sandbox',
  },
  {
    folder: 'src/web-shell',
    folders: ['src/core/result.ts', 'src/core/utf8.ts', 'src/contract', 'src/platform/node'],
    packages: ['node:*'],
    reason: 'a composition root only wires',
  },
  {
    folder: 'src/cli',
    folders: [
      'src/core',
      'src/contract',
      'src/messages',
      'src/services',
      'src/platform/node',
      'src/web-shell',
    ],
    packages: ['node:*', 'commander'],
    reason: 'a composition root of the terminal',
  },
  {
    folder: 'src/renderer',
    folders: ['src/core', 'src/contract', 'src/messages', 'resources'],
    packages: ['svelte', 'bits-ui'],
    reason: 'the page runs in a sandbox and talks through the contract',
  },
];

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ folder }) => file.startsWith(`${folder}/`));
}

function isAllowed({ to }: Import, layer: Layer): boolean {
  if ('package' in to) return layer.packages.includes(to.package);
  return [layer.folder, ...layer.folders].some((path) => to.file === path || to.file.startsWith(`${path}/`));
}

const show = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

describe('layers', () => {
  test('every source file is in a layer', () => {
    expect(sourceFiles.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test.each(LAYERS)('$folder imports only what it may: $reason', (layer) => {
    const own = allImports.filter(({ from }) => layerOf(from) === layer);
    expect(own.filter((one) => !isAllowed(one, layer)).map(show)).toEqual([]);
  });

  test('the walk sees imports at all', () => {
    expect(allImports.length).toBeGreaterThan(300);
    expect(allImports.filter(({ from }) => from.endsWith('.svelte')).length).toBeGreaterThan(10);
  });

  test('every import of ours leads to a file', () => {
    const broken = allImports.filter(({ to }) => 'file' in to && !/\.\w+$/.test(to.file));
    expect(broken.map(show)).toEqual([]);
  });
});

describe('packages with one door', () => {
  const DOORS: readonly (readonly [string, readonly string[]])[] = [
    ['zod', ['src/core/schema/zod.ts']],
    ['@rgrove/parse-xml', ['src/core/xml/']],
    ['fflate', ['src/core/zip/']],
    ['node-forge', ['src/platform/forge/']],
    ['electron', ['src/main/', 'src/preload/', 'src/platform/electron/']],
    ['electron-store', ['src/main/', 'src/platform/electron/']],
    ['commander', ['src/cli/']],
  ];

  test.each(DOORS)('%s is imported only by %j', (name, doors) => {
    const importers = allImports.filter(({ to }) => 'package' in to && to.package === name);
    expect(importers.filter(({ from }) => !doors.some((door) => from.startsWith(door))).map(show)).toEqual(
      [],
    );
  });
});

describe('what the shells reach', () => {
  test.each(['src/web-shell/index.ts', 'src/cli/index.ts'])(
    "%s never reaches 'electron', whose import starts a download",
    (entry) => {
      const reached = packagesReachedFrom(entry);
      expect(sourceFiles).toContain(entry);
      expect([reached.get('electron'), reached.get('electron-store')]).toEqual([undefined, undefined]);
    },
  );

  test("the preload reaches nothing but 'electron'", () => {
    expect([...packagesReachedFrom('src/preload/index.ts').keys()].filter((name) => name !== 'zod')).toEqual([
      'electron',
    ]);
  });

  test('the page reaches no runtime of Node', () => {
    const reached = packagesReachedFrom('src/renderer/main.ts');
    const forbidden = [...reached].filter(([name]) =>
      /^(?:node:\*|electron.*|conf|pdfkit|node-forge)$/.test(name),
    );
    expect(forbidden).toEqual([]);
  });
});

describe('export targets', () => {
  const targets = new Set<string>(TARGET_IDS);
  /** Where the targets are listed. */
  const REGISTRIES = new Set([
    'src/core/export/targets.ts',
    'src/core/export/ap-targets.ts',
    'src/core/export/ap-support.ts',
  ]);
  /** A sheet shows what the phone's card says and its QR code; neither of the two knows of the sheet. */
  const SHOWN_BY_SHEET = new Set(['phone-card', 'wifi-qr']);
  const folderOf = (file: string) => /^src\/core\/export\/([\w-]+)\//.exec(file)?.[1] ?? null;

  test('no target imports another, and nothing shared imports a target', () => {
    const wrong = allImports.filter(({ from, to }) => {
      if (!('file' in to) || !from.startsWith('src/core/export/') || REGISTRIES.has(from)) return false;
      const [own, other] = [folderOf(from), folderOf(to.file)];
      if (other === null || other === own || !targets.has(other)) return false;
      return !(own === 'sheet' && SHOWN_BY_SHEET.has(other));
    });
    expect(wrong.map(show)).toEqual([]);
  });
});
