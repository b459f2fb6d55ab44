import { issuerLinks } from '#core/certificate/tree/issuer-links';
import { growTree, type TreeNode } from '#core/certificate/tree/grow-tree';
import { createSignatureVerifier } from '#platform/node/crypto/verify-signature';
import { beforeAll, describe, expect, test } from 'vitest';
import { CA } from '../../../platform/forge/openssl';
import { Site } from '../ready/site';

const SMALL = { kind: 'ec:P-256' };
let site: Site;

/** The authority `sub` signed once more, by another root. */
function crossSign(): void {
  const { made } = site;
  made.openssl('req', '-new', '-key', 'sub.key', '-subj', '/CN=sub', '-out', 'cross.csr');
  made.write('cross.ext', CA.join('\n'));
  made.openssl(
    ...['x509', '-req', '-in', 'cross.csr', '-CA', 'bridge.pem', '-CAkey', 'bridge.key', '-days', '99'],
    ...['-extfile', 'cross.ext', '-out', 'cross.pem'],
  );
}

beforeAll(() => {
  site = new Site();
  site.made.root('bridge', SMALL);
  site.made.root('imposter', { ...SMALL, subject: '/CN=root' });
  crossSign();
});

/** A tree in lines: depth as blanks, `!` before a missing issuer, `=` after what stands elsewhere, twins in brackets. */
function lines(nodes: readonly TreeNode[], depth = ''): string[] {
  return nodes.flatMap((node) => {
    const twins = node.kind === 'certificate' && node.twins.length > 0 ? ` [${node.twins.join()}]` : '';
    const mark = node.kind === 'missing' ? `! ${node.otherKey ? 'other key ' : ''}` : '';
    const again = node.kind === 'certificate' && node.repeated ? ' =' : '';
    return [`${depth}${mark}${node.name}${twins}${again}`, ...lines(node.children, `${depth}  `)];
  });
}

async function grown(names: readonly string[], verify = createSignatureVerifier()): Promise<string[]> {
  const all = await site.all(names);
  return lines(growTree(all, issuerLinks(all, verify)));
}

describe('growTree', () => {
  test('roots stand over what they issued, in whatever order the files came', async () => {
    const expected = ['root', '  sub', '    radius', '    phone1'];
    expect(await grown(['radius', 'phone1', 'sub', 'root'])).toEqual(expected);
    expect(await grown(['root', 'radius', 'sub', 'phone1'])).toEqual(expected);
  });

  test('an issuer that nobody gave has its place', async () => {
    expect(await grown(['radius', 'sub'])).toEqual(['! CN=root', '  sub', '    radius']);
  });

  test('a cross-signed authority hangs below both, and its issues are drawn once', async () => {
    expect(await grown(['root', 'bridge', 'sub', 'cross', 'radius'])).toEqual([
      ...['root', '  sub [cross-signed]', '    radius'],
      ...['bridge', '  sub [cross-signed]', '    radius ='],
    ]);
  });

  test('the same name with another key is no issuer, and is told', async () => {
    expect(await grown(['imposter', 'sub'])).toEqual(['root', '! other key CN=root', '  sub']);
    expect(await grown(['root', 'imposter', 'sub'])).toEqual([
      ...['root [other-key]', '  sub', 'root [other-key]'],
    ]);
  });

  test('signatures that can’t be verified here are followed by name', async () => {
    expect(await grown(['root', 'sub'], () => null)).toEqual(['root', '  sub']);
  });

  test('authorities that signed each other are drawn once each', async () => {
    const all = await site.all(['sub', 'bridge']);
    const [one, other] = all.map(({ sha256 }) => sha256);
    const ring = [
      { certificate: one ?? '', issuer: other ?? '', kind: 'signed' },
      { certificate: other ?? '', issuer: one ?? '', kind: 'signed' },
    ] as const;
    expect(lines(growTree(all, ring))).toEqual(['sub', '  bridge', '    sub =']);
  });
});
