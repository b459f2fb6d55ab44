import type { NoFingerprint } from '#core/certificate/fingerprint/fingerprint';

/** Why a text is no fingerprint. */
export function noFingerprint(fault: NoFingerprint): string {
  switch (fault.kind) {
    case 'empty':
      return '숫자가 없습니다. 지문을 입력하십시오.';
    case 'character':
      return `${fault.position}번째 문자(${fault.codePoint})는 16진수도 구분 기호도 아닙니다.`;
    case 'length':
      return `${fault.digits}자리입니다. SHA-1은 40자리, SHA-256은 64자리입니다.`;
  }
}
