import type { CertificateFacts } from '../facts';
import { shortName } from '../ready/ready-question';
import type { IssuerLink } from './issuer-links';

/** What a certificate shares with another one of the same name. */
export const TWIN_KINDS = ['cross-signed', 'renewed', 'other-key'] as const;
export type TwinKind = (typeof TWIN_KINDS)[number];

interface Branch {
  readonly name: string;
  readonly children: readonly CertificateNode[];
}

/** A certificate with those that it issued. */
export interface CertificateNode extends Branch {
  readonly kind: 'certificate';
  readonly certificate: CertificateFacts;
  readonly twins: readonly TwinKind[];
  /** It stands elsewhere in the tree already, with what is below it. */
  readonly repeated: boolean;
}

/** An issuer that nobody gave; `otherKey`: one of its name is there, but has another key. */
export interface MissingNode extends Branch {
  readonly kind: 'missing';
  readonly otherKey: boolean;
}

export type TreeNode = CertificateNode | MissingNode;

function twinKind(one: CertificateFacts, other: CertificateFacts): TwinKind {
  if (one.key.spki !== other.key.spki) return 'other-key';
  return one.issuer.der === other.issuer.der ? 'renewed' : 'cross-signed';
}

function twinsOf(one: CertificateFacts, all: readonly CertificateFacts[]): readonly TwinKind[] {
  const twins = all.filter(({ subject, sha256 }) => subject.der === one.subject.der && sha256 !== one.sha256);
  return [...new Set(twins.map((other) => twinKind(one, other)))];
}

class Gardener {
  private readonly drawn = new Set<string>();

  constructor(
    private readonly all: readonly CertificateFacts[],
    private readonly links: readonly IssuerLink[],
  ) {}

  private hasIssuer({ sha256 }: CertificateFacts): boolean {
    return this.links.some((link) => link.certificate === sha256 && link.kind !== 'other-key');
  }

  private node(certificate: CertificateFacts): CertificateNode {
    const repeated = this.drawn.has(certificate.sha256);
    this.drawn.add(certificate.sha256);
    const issued = this.links.filter(
      ({ issuer, kind }) => issuer === certificate.sha256 && kind !== 'other-key',
    );
    const below = this.all.filter(({ sha256 }) => issued.some((link) => link.certificate === sha256));
    return {
      ...{ kind: 'certificate', certificate, name: shortName(certificate), repeated },
      twins: twinsOf(certificate, this.all),
      children: repeated ? [] : below.map((child) => this.node(child)),
    };
  }

  private missing(orphans: readonly CertificateFacts[]): MissingNode {
    const [first] = orphans;
    const otherKey = this.links.some(({ certificate }) =>
      orphans.some(({ sha256 }) => sha256 === certificate),
    );
    const children = orphans.map((orphan) => this.node(orphan));
    return { kind: 'missing', name: first?.issuer.text ?? '', otherKey, children };
  }

  grow(): readonly TreeNode[] {
    const tops = this.all.filter((one) => !this.hasIssuer(one));
    const roots = tops.filter(({ selfSigned }) => selfSigned).map((root) => this.node(root));
    const orphans = tops.filter(({ selfSigned }) => !selfSigned);
    const names = [...new Set(orphans.map(({ issuer }) => issuer.der))];
    const gaps = names.map((name) => this.missing(orphans.filter(({ issuer }) => issuer.der === name)));
    // What is left hangs in a ring of authorities that signed each other.
    const rings = this.all.flatMap((one) => (this.drawn.has(one.sha256) ? [] : [this.node(one)]));
    return [...roots, ...gaps, ...rings];
  }
}

/** Certificates as trees: roots, what they issued, and a place for every issuer that is not there. */
export function growTree(
  certificates: readonly CertificateFacts[],
  links: readonly IssuerLink[],
): readonly TreeNode[] {
  return new Gardener(certificates, links).grow();
}
