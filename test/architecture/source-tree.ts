import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of all files under a folder, relative to the project, with forward slashes. */
export function filesUnder(folder: string): readonly string[] {
  const full = join(projectRoot, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

export const sourceFiles = filesUnder('src').filter(
  (file) => /\.(?:ts|svelte)$/.test(file) && !file.endsWith('.d.ts'),
);

/** What a file imports: a file of ours by its path, or a package by its name. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly to: { readonly file: string } | { readonly package: string };
}

/** TypeScript within a component's script elements, or the file itself. */
function codeIn(file: string): string {
  const text = textOf(file);
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

const ALIAS = /^#(core|contract|services|platform|messages)\/(.+)$/;

function existing(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}/index.ts`];
  const file = candidates.find(
    (candidate) => existsSync(join(projectRoot, candidate)) && /\.\w+$/.test(candidate),
  );
  return file ?? path;
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function target(from: string, specifier: string): Import['to'] {
  const bare = specifier.replace(/\?.*$/, '');
  const alias = ALIAS.exec(bare);
  if (alias !== null) return { file: existing(`src/${alias[1] ?? ''}/${alias[2] ?? ''}`) };
  if (bare.startsWith('.')) return { file: existing(posix.normalize(posix.join(dirname(from), bare))) };
  return { package: packageName(bare) };
}

/** Every import, also those of types and those at run time, as TypeScript itself sees them. */
export function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(codeIn(file), true, true);
  return importedFiles.map(({ fileName }) => ({
    from: file,
    specifier: fileName,
    to: target(file, fileName),
  }));
}

export const allImports: readonly Import[] = sourceFiles.flatMap(importsOf);

/** Packages that a file reaches through any number of files of ours, each with one way there. */
export function packagesReachedFrom(entry: string): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string, way: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { to } of allImports.filter(({ from }) => from === file)) {
      if ('package' in to) reached.set(to.package, reached.get(to.package) ?? way);
      else visit(to.file, `${way} > ${to.file}`);
    }
  };
  visit(entry, entry);
  return reached;
}
