import { failure, success, type Result } from '../../result';
import { CLUSTER_ROLES, type ClusterRole } from '../vocabulary';
import type { ClusterNode, TrustCertificate } from './definition';
import type { ParameterProblem } from './problem';
import { isPlainLine } from './text-form';

export type ListFault = ParameterProblem['problem'];

const MOST_NODES = 40;
const MOST_CERTIFICATES = 200;
const LONGEST_NAME = 100;

/** Files of the identity certificates ("IM&P certificates: certificate stores"), which are never deleted. */
const IDENTITY_FILES = ['cup', 'cup-xmpp', 'cup-xmpp-s2s', 'ipsec', 'tomcat'].flatMap((name) => [
  name,
  `${name}.pem`,
  `${name}.der`,
]);

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function hasOnly(given: object, members: readonly string[]): boolean {
  return Object.keys(given).every((member) => members.includes(member));
}

/** A name as it may stand in a step: one line without hidden characters. */
export function isName(given: unknown): given is string {
  return (
    typeof given === 'string' &&
    given.trim() !== '' &&
    given.length <= LONGEST_NAME &&
    given === given.trim() &&
    isPlainLine(given)
  );
}

function areDifferent(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === names.length;
}

export function readNames(given: unknown, most: number): Result<readonly string[], ListFault> {
  if (!Array.isArray(given) || given.length > most || !given.every(isName)) return failure('not-allowed');
  return areDifferent(given) ? success(given) : failure('names-differ');
}

function isNode(given: unknown): given is ClusterNode {
  return (
    isObject(given) &&
    hasOnly(given, ['name', 'role']) &&
    isName(given['name']) &&
    CLUSTER_ROLES.includes(given['role'] as ClusterRole)
  );
}

/** Nodes of one cluster: one IM&P publisher, at most one CUCM publisher, names that differ. */
export function readNodes(given: unknown): Result<readonly ClusterNode[], ListFault> {
  if (!Array.isArray(given) || given.length > MOST_NODES || !given.every(isNode))
    return failure('not-allowed');
  const count = (wanted: ClusterRole) => given.filter(({ role }) => role === wanted).length;
  if (count('imp-publisher') !== 1) return failure('one-imp-publisher');
  if (count('cucm-publisher') > 1) return failure('one-cucm-publisher');
  return areDifferent(given.map(({ name }) => name)) ? success(given) : failure('names-differ');
}

type Fault = Result<TrustCertificate, ListFault>;

function readTrust(given: unknown, stores: readonly string[]): Fault {
  if (!isObject(given) || !hasOnly(given, ['store', 'name', 'nodes'])) return failure('not-allowed');
  const { store, name, nodes = [] } = given;
  if (typeof store !== 'string' || !isName(name)) return failure('not-allowed');
  const found = stores.find((known) => known === store.toLowerCase());
  if (IDENTITY_FILES.includes(name.toLowerCase()) || IDENTITY_FILES.includes(store.toLowerCase()))
    return failure('identity-certificate');
  if (found === undefined) return failure('not-allowed');
  const names = readNames(nodes, MOST_NODES);
  return names.ok ? success({ store: found, name, nodes: names.value }) : names;
}

/** Expired certificates to delete. One of the five identity certificates is refused by name. */
export function readTrustCertificates(
  given: unknown,
  stores: readonly string[],
): Result<readonly TrustCertificate[], ListFault> {
  if (!Array.isArray(given) || given.length > MOST_CERTIFICATES) return failure('not-allowed');
  const certificates: TrustCertificate[] = [];
  for (const one of given) {
    const read = readTrust(one, stores);
    if (!read.ok) return read;
    certificates.push(read.value);
  }
  const names = certificates.map(({ store, name }) => `${store}/${name}`);
  return areDifferent(names) ? success(certificates) : failure('names-differ');
}
