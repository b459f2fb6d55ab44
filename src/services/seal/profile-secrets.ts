import { operationError, type OperationError } from '#contract/operation-error';
import type { ProfileDocument, SecretText } from '#core/profile/profile-document';
import { listSecrets, mapSecrets, type SecretMember, type SecretPlace } from '#core/profile/secret-members';
import { failure, success, type Result } from '#core/result';
import type { OpenVault, Vault } from './vault';

/** A sealed secret can't be moved to another profile or member: it opens in its own place only. */
export function secretContext(id: string, { member }: SecretPlace): string {
  return `profile ${id} ${member}`;
}

/** Opens what can be opened; what is locked, damaged or from elsewhere stays sealed. */
export function openSecrets(id: string, profile: ProfileDocument, vault: Vault): ProfileDocument {
  if (vault.state !== 'open') return profile;
  return mapSecrets(profile, (secret, place) =>
    typeof secret === 'string' ? secret : (vault.open(secret.sealed, secretContext(id, place)) ?? secret),
  );
}

/** A readable secret; one that did not change keeps its sealed form, so that versions can be compared locked. */
function sealOne(vault: OpenVault, text: string, context: string, before: readonly SecretText[]): SecretText {
  const unchanged = before.find((old) => typeof old !== 'string' && vault.open(old.sealed, context) === text);
  return unchanged ?? { sealed: vault.seal(text, context) };
}

function isKept(secret: SecretText, before: readonly SecretText[]): boolean {
  return before.some((old) => JSON.stringify(old) === JSON.stringify(secret));
}

/** Without the key nobody can tell where a sealed secret comes from. */
function foreignSecret(vault: Vault, { path }: SecretPlace): OperationError {
  if (vault.state === 'locked') return operationError('seal.locked', {});
  return operationError('operation.invalid-input', { path: `/profile${path}`, expected: 'string' });
}

/**
 * The profile as it is stored: every secret sealed where there is a key. `stored` is what is there already: its
 * sealed secrets may be handed back unchanged, even while locked.
 */
export function sealSecrets(
  id: string,
  profile: ProfileDocument,
  vault: Vault,
  stored: ProfileDocument | null,
): Result<ProfileDocument, OperationError> {
  const known: readonly SecretMember[] = stored === null ? [] : listSecrets(stored);
  const errors: OperationError[] = [];
  const sealed = mapSecrets(profile, (secret, place) => {
    const context = secretContext(id, place);
    const before = known.filter(({ member }) => member === place.member).map((old) => old.secret);
    if (secret === '' || (vault.state !== 'open' && isKept(secret, before))) return secret;
    if (typeof secret !== 'string') {
      const opens = vault.state === 'open' && vault.open(secret.sealed, context) !== null;
      if (!opens && !isKept(secret, before)) errors.push(foreignSecret(vault, place));
      return secret;
    }
    if (vault.state === 'open') return sealOne(vault, secret, context, before);
    if (vault.state === 'locked') errors.push(operationError('seal.locked', {}));
    return secret;
  });
  const [error] = errors;
  return error === undefined ? success(sealed) : failure(error);
}
