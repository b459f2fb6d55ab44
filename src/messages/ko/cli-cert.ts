import type { CliCertText } from '../cli-cert-text';

export const cliCert: CliCertText = {
  commands: {
    cert: '인증서 파일 살펴보기: cert inspect',
    inspect: '인증서 파일의 내용 표시: 0 정상, 1 읽을 수 없는 것이 있음, 2 파일 없음',
  },
  files: 'PEM, DER, PKCS#7, PKCS#12, CSR 또는 키; -는 표준 입력',
  options: {
    passphraseFile: '첫 줄이 PKCS#12 파일과 키의 암호인 파일',
    anySize: '1MB가 넘는 파일도 읽기',
  },
  containers: {
    pem: 'PEM 인증서',
    der: 'DER 인증서',
    pkcs7: 'PKCS#7 체인',
    pkcs12: 'PKCS#12 파일',
    csr: '인증서 서명 요청(CSR)',
    key: '개인 키',
    jks: 'Java 키 저장소',
    unknown: '알 수 없음',
  },
  entries: {
    certificate: '인증서',
    csr: '요청(CSR)',
    'private-key': '개인 키',
    unreadable: '쓸 수 없음',
  },
  facts: {
    issuer: '발급자',
    selfSigned: '자신',
    validity: '유효 기간',
    key: '키',
    signature: '서명',
    serial: '일련번호',
    ca: 'CA',
    pathLength: '경로 길이',
    keyUsage: '키 용도',
    purposes: '확장 키 용도',
    names: '대체 이름',
    encryption: '암호화',
    integrity: '무결성 검사',
    open: '암호화되지 않음',
  },
  rounds: (rounds) => `${rounds}회 반복`,
};
