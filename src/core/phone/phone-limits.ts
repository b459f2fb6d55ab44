import type { RowChoice } from '../scheme/nearest';
import { PHONES, type PhoneModel } from './models';

/** What a model lacks for a row, with the source of that fact. */
export interface PhoneLimit {
  readonly capability: 'eapMethods' | 'encryption' | 'fastRoaming';
  readonly value: string;
  readonly source: string;
}

const methods: readonly string[] = ['eap-fast', 'eap-tls', 'peap-mschapv2', 'peap-gtc'];

/** Why a phone model can't do a row of Table 5 with a roaming method; null where it can. */
export function findPhoneLimit(model: PhoneModel, { row, fastRoaming }: RowChoice): PhoneLimit | null {
  const phone = PHONES[model];
  const lacks = (values: readonly string[], value: string) => !values.includes(value);
  if (methods.includes(row.security) && lacks(phone.eapMethods.value, row.security)) {
    return { capability: 'eapMethods', value: row.security, source: phone.eapMethods.source };
  }
  if (lacks(phone.encryption.value, row.encryption)) {
    return { capability: 'encryption', value: row.encryption, source: phone.encryption.source };
  }
  if (lacks(phone.fastRoaming.value, fastRoaming)) {
    return { capability: 'fastRoaming', value: fastRoaming, source: phone.fastRoaming.source };
  }
  return null;
}

export function phoneSupports(model: PhoneModel, choice: RowChoice): boolean {
  return findPhoneLimit(model, choice) === null;
}
