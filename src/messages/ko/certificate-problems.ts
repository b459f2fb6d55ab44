import type { CertificateProblemParams } from '#core/certificate/problem';
import type { Texts } from '../catalogue';

const containers = {
  pem: '인증서',
  der: '인증서',
  pkcs7: 'PKCS#7 체인',
  pkcs12: 'PKCS#12 파일',
  csr: '인증서 서명 요청(CSR)',
  key: '개인 키',
  jks: 'Java 키 저장소',
  unknown: '다른 것',
} as const;

const structures = {
  certificate: '인증서',
  csr: '인증서 서명 요청(CSR)',
  'private-key': '개인 키',
  pkcs7: 'PKCS#7',
  pkcs12: 'PKCS#12',
} as const;

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)}MB`;

export const certificateProblems: Texts<CertificateProblemParams> = {
  'certificate.unreadable': () => '인증서, 요청, 키 또는 이들을 담은 파일이 아니거나 손상되었습니다.',
  'certificate.file-too-large': ({ bytes, limit }) =>
    `파일이 ${megabytes(bytes)}로, 인증서로는 지나치게 큽니다. ${megabytes(limit)}를 넘는 파일은 따로 요청할 때만 읽습니다.`,
  'certificate.java-key-store': () =>
    'Java만 읽는 Java 키 저장소(JKS)입니다. PKCS#12 파일로 바꾸십시오: keytool -importkeystore -srckeystore FILE.jks -destkeystore FILE.p12 -deststoretype PKCS12',
  'certificate.passphrase-missing': () => '암호로 보호되어 있습니다. 내용을 보려면 암호를 입력하십시오.',
  'certificate.wrong-passphrase': () => '암호가 틀립니다.',
  'certificate.unsupported': ({ algorithm }) =>
    `암호와 관계없이 여기서 읽을 수 없는 방식으로 보호되어 있습니다(${algorithm}). AES-256 또는 3DES로 다시 내보내십시오.`,
  'certificate.too-much-work': ({ rounds, limit }) =>
    `파일이 키 유도를 ${rounds}회 요구합니다. 최대 ${limit}회까지 합니다. 다시 내보내십시오.`,
  'certificate.timed-out': ({ seconds }) =>
    `읽는 데 ${seconds}초가 넘게 걸려 중단했습니다. 파일이 손상되었거나 해를 끼치려고 만든 것입니다.`,
  'certificate.reader-ended': () =>
    '메모리가 모자라 읽기가 도중에 끝났습니다. 파일이 손상되었거나 해를 끼치려고 만든 것입니다.',
  'certificate.too-many': ({ limit }) => `파일에서 처음 ${limit}개 블록만 읽었습니다.`,
  'certificate.nothing-inside': () => '안에 인증서가 없습니다.',
  'certificate.trailing-bytes': ({ bytes }) =>
    `뒤에 관계없는 ${bytes}바이트가 붙어 있습니다. 일부 프로그램은 이런 파일을 거부합니다. 변환하면 없어집니다.`,
  'certificate.header-missing': () =>
    '-----BEGIN …----- 줄과 -----END …----- 줄이 없습니다. 전화기와 CUCM에 필요하니 PEM으로 변환하십시오.',
  'certificate.utf16': () =>
    '텍스트가 UTF-16입니다. 전화기와 CUCM은 읽지 못합니다. 변환하거나 ASCII 또는 UTF-8로 저장하십시오.',
  'certificate.wrong-label': ({ label, container }) =>
    `블록의 이름은 ${label}인데 내용은 ${containers[container]}입니다. 변환하면 바른 이름이 됩니다.`,
  'certificate.mac-absent': () =>
    '파일에 무결성 검사가 없습니다. 암호가 맞는지, 파일이 온전한지는 암호화된 부분에서만 알 수 있습니다.',
  'certificate.block-not-closed': ({ label }) =>
    `-----END ${label}----- 줄이 없습니다. 파일이 잘렸거나 일부만 복사되었습니다. 다시 요청하십시오.`,
  'certificate.block-empty': () => 'BEGIN과 END 사이에 아무것도 없습니다.',
  'certificate.base64-damaged': ({ line }) =>
    `${line}번째 줄이 Base64가 아니거나 글자가 빠졌습니다. 전달되는 동안 텍스트가 바뀌었습니다. 파일을 첨부로 다시 요청하십시오.`,
  'certificate.cut-off': ({ expected, actual }) =>
    `${expected}바이트 가운데 ${actual}바이트만 있습니다. 파일이 잘렸습니다. 다시 요청하십시오.`,
  'certificate.der-damaged': () => '데이터 안의 길이가 서로 맞지 않습니다. 손상되었습니다.',
  'certificate.too-nested': () =>
    '데이터가 실제 인증서보다 훨씬 깊게 중첩되어 있습니다. 손상되었거나 해를 끼치려고 만든 것입니다.',
  'certificate.too-many-parts': ({ limit }) =>
    `데이터의 부분이 ${limit}개를 넘어 실제 인증서 파일보다 훨씬 많습니다. 손상되었거나 해를 끼치려고 만든 것입니다.`,
  'certificate.parts-damaged': ({ what }) =>
    `${structures[what]}의 모양을 하고 있지만 일부가 손상되었거나 빠졌습니다.`,
  'certificate.not-recognised': () =>
    '데이터는 온전하지만, 여기서 아는 인증서, 요청, 키 또는 이들을 담은 파일이 아닙니다.',
  'certificate.not-used': ({ label }) => `${label} 블록은 전화기에 쓸모가 없어 제외했습니다.`,
};
