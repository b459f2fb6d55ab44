import type { Obstacle } from '../../export/target';
import type { RefusalCode } from '../../export/export-params';
import type { DialectId } from '../../import/model/dialect-id';
import type { PairField } from '../pair-field';

type None = Record<string, never>;

/** A setting that no line could settle, and where to look at it on the device. */
export interface OpenPlace {
  readonly field: PairField;
  /** 1-based lines of the configuration that it rests on. */
  readonly lines: readonly number[];
  /** A command or a page; empty where nothing shows it. */
  readonly look: string;
}

/** Why no fix is offered. A code is never renamed or reused. */
export interface NoFixParams {
  /** Nothing differs. */
  'fix.not-needed': None;
  /** The profile has errors or secrets that are still sealed, so that nothing can be written for it. */
  'fix.profile-incomplete': { errors: number };
  /** The configuration has no network for the profile, and no place for one was found. */
  'fix.no-network': None;
  /** The program writes nothing for this dialect. */
  'fix.no-writer': { dialect: DialectId };
  /** The platform can't do what the phone needs, or can't write one of its values. */
  'fix.refused': { refusal: RefusalCode; params: Obstacle['params'] };
  /** The device's release does not have what the phone needs. */
  'fix.release-too-old': { release: string; needs: 'wpa2' | 'ft'; look: string };
  /** The platform maps a VLAN to one SSID, and another has the profile's. */
  'fix.vlan-taken': { vlan: number; ssid: string; line: number };
  /** The radio is a bridge or listens only: as an access point it would lose what it is there for. */
  'fix.no-clients': { radio: string; line: number };
  /** What differs can't be changed by lines for this dialect. */
  'fix.not-automatic': { places: readonly OpenPlace[] };
  /** The lines were tried in the model, and these fields still differed. */
  'fix.not-proved': { places: readonly OpenPlace[] };
}

export type NoFixCode = keyof NoFixParams;

export type NoFix<C extends NoFixCode = NoFixCode> = {
  readonly [Code in C]: { readonly code: Code; readonly params: NoFixParams[Code] };
}[C];

export function noFix<C extends NoFixCode>(code: C, params: NoFixParams[C]): NoFix<C> {
  return { code, params };
}
