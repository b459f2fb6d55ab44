import type { EvidenceKey } from '#core/procedure/evidence';

/** What a step asks to be recorded. */
export const evidence: Readonly<Record<EvidenceKey, string>> = {
  ok: '그렇습니다',
  serial: '일련 번호(16진수)',
  window: '약속한 작업 시간',
  file: '파일(이름, 크기, SHA-256)',
  'key-size': '키 크기(비트)',
  'valid-until': '만료일',
  reference: '백업 이름',
  password: '암호(검사만 하고 저장하지 않음)',
  days: '일수',
  seconds: '초',
};
