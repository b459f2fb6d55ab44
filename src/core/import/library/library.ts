import type { Finding } from '../../finding/finding';
import type { ProfileDocument } from '../../profile/profile-document';
import { readLibrary, type LibraryFileError } from '../../profile/library-file';
import { failure, success } from '../../result';
import type { Clue, Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import { parseJsonWithLines, type JsonNode } from '../json/parse-json';
import type { ImportError } from '../model/import-result';
import type { Network } from '../model/network';
import { importNote, type ImportNote } from '../model/notes';
import { tooManyNetworks } from '../network-limit';
import { originsOf, nodeAt } from './profile-lines';
import { toNetwork } from './to-network';

const CLUES: readonly Clue[] = [{ kind: 'text', text: '"wlan-wizard-library"', weight: 10 }];

function toImportError(error: LibraryFileError): ImportError {
  switch (error.code) {
    case 'file.empty':
      return { code: 'import.empty' };
    case 'file.not-json':
      return { code: 'import.malformed', line: error.params.line, what: 'JSON' };
    case 'library.newer-version':
      return { code: 'import.malformed', line: 1, what: 'library version 1' };
    default:
      return { code: 'import.malformed', line: 1, what: 'library' };
  }
}

/** The member names of a JSON pointer; whole numbers are indexes. */
function stepsOf(path: string): (string | number)[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,6}$/.test(step) ? Number(step) : step));
}

/** Errors that the library's own check finds, at the member's line. */
function errorNotes(findings: readonly Finding[], root: JsonNode): ImportNote[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ path }) =>
      importNote('import.value-invalid', nodeAt(root, stepsOf(path)).line, {
        member: path.slice(0, 120),
      }),
    );
}

function networkOf(document: ProfileDocument, node: JsonNode): Network {
  return toNetwork(document, node.line, originsOf(node));
}

/** The program's own library: every profile whose form is right, also one that breaks a rule. */
export const libraryDialect: Dialect = {
  id: 'library',
  side: 'client',
  clues: CLUES,
  networkStarts: /"ssid"\s*:/g,
  read: (source) => {
    const json = parseJsonWithLines(source.whole);
    if (!json.ok) return failure({ code: 'import.malformed', line: json.error.line, what: 'JSON' });
    const entries = nodeAt(json.value, ['profiles']);
    // Also profiles of which nothing can be read are checked, and told of.
    const excess = tooManyNetworks(entries.kind === 'array' ? entries.items.length : 0);
    if (excess !== null) return failure(excess);
    const library = readLibrary(source.whole);
    if (!library.ok) return failure(toImportError(library.error));
    const { profiles, findings } = library.value;
    const networks = profiles.flatMap(({ parsed }, index) =>
      parsed.ok ? [networkOf(parsed.document, nodeAt(json.value, ['profiles', index]))] : [],
    );
    const unread = profiles.flatMap(({ parsed, name }, index) =>
      parsed.ok
        ? []
        : [
            {
              line: nodeAt(json.value, ['profiles', index]).line,
              text: `"name": ${JSON.stringify(name.slice(0, 100))}`,
            },
          ],
    );
    return success({
      release: null,
      networks: finishNetworks(networks),
      notUnderstood: unread,
      notes: [
        ...errorNotes([...findings, ...profiles.flatMap((profile) => profile.findings)], json.value),
        ...(networks.length === 0 ? [importNote('import.no-network', null, {})] : []),
      ],
    });
  },
};
