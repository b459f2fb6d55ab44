import type { MakeRefusalParams } from '#core/certificate/make/refusal';
import type { Texts } from '../catalogue';

const nameForms = {
  dns: '호스트 이름',
  ip: 'IP 주소',
  email: 'ASCII 전자 메일 주소',
  uri: 'URI',
  upn: '사용자 계정 이름(UPN)',
} as const;

export const certificateRefusals: Texts<MakeRefusalParams> = {
  'certificate.common-name': ({ limit }) => `이름은 제어 문자 없이 1~${limit}자여야 합니다.`,
  'certificate.country': () => '국가는 KR처럼 영문 대문자 두 글자입니다.',
  'certificate.alternative-name': ({ type, value }) => `"${value}"은(는) ${nameForms[type]}이(가) 아닙니다.`,
  'certificate.key-missing': () =>
    '개인 키가 없습니다. 키 파일도 함께 선택하거나, 키가 들어 있는 PKCS#12 파일을 선택하십시오.',
  'certificate.key-mismatch': () =>
    '개인 키가 인증서와 맞지 않습니다. 다른 요청(CSR)의 키입니다. 요청과 함께 만든 키를 찾거나 인증서를 새로 요청하십시오.',
  'certificate.keys-not-asked': () => '개인 키만 들어 있습니다. 키는 따로 요청할 때만 파일로 씁니다.',
  'certificate.no-new-passphrase': () =>
    '개인 키를 보호할 암호가 없습니다. 암호를 입력하거나, 암호 없는 키를 요청하십시오.',
  'certificate.passphrase-characters': () =>
    '새 암호는 한 글자 이상이어야 하며 ASCII 영문자, 숫자, 공백, 기호만 쓸 수 있습니다. 다른 문자는 프로그램과 전화기마다 다르게 인코딩합니다.',
  'certificate.several-in-der': ({ count }) =>
    `DER 파일에는 인증서를 하나만 담을 수 있는데 ${count}개가 있습니다. 나누거나 PEM으로 변환하십시오.`,
};
