import type { Notice } from '#contract/operations/app-operations';
import type { OperationErrorParams } from '#contract/operation-error';
import type { CertificateReason } from '../certificate-reason';
import type { Texts } from '../catalogue';
import { reasonText } from '../file-reasons';
import { importErrorTexts } from '../import-error-texts';
import { problemsText, refusalSentence } from '../procedure/problem-words';
import { certificateProblems } from './certificate-problems';
import { certificateRefusals } from './certificate-refusals';
import { imports } from './imports';
import { fileReasons } from './file-reasons';
import { evidence } from './procedure/evidence';
import { problemWords } from './procedure/problems';
import { noFingerprint } from './fingerprint';

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)}MB`;

export const errors: Texts<OperationErrorParams> = {
  'operation.unknown': ({ operation }) => `"${operation}" 작업은 없습니다.`,
  'operation.invalid-input': ({ path, expected }) => `${path} 위치의 입력이 올바르지 않습니다(${expected}).`,
  'operation.failed': ({ incident }) =>
    `예상하지 못한 문제가 생겼습니다. 바뀐 것은 없습니다. 로그의 번호는 ${incident}입니다.`,
  'operation.forbidden': () => '이 호출자에게는 허용되지 않은 작업입니다.',
  'operation.too-large': ({ limit }) => `요청이 ${megabytes(limit)}보다 큽니다.`,
  'shell.unreachable': () =>
    '프로그램이 응답하지 않습니다. 저장한 내용은 안전합니다. 프로그램을 다시 시작하고 표시된 주소를 여십시오.',
  'shell.not-connected': () =>
    '이 페이지는 실행 중인 프로그램과 연결되어 있지 않습니다. 프로그램을 시작할 때 표시된 주소를 여십시오.',

  'file.too-large': ({ bytes, limit }) =>
    `파일이 ${megabytes(bytes)}입니다. 최대 ${megabytes(limit)}까지 읽습니다.`,
  'file.empty': () => '파일이 비어 있습니다.',
  'file.not-utf8': () => '파일이 UTF-8 텍스트가 아닙니다. UTF-8로 저장한 뒤 다시 시도하십시오.',
  'file.not-json': ({ line, column }) =>
    `파일이 JSON이 아닙니다. ${line}번째 줄 ${column}번째 칸에서 끊깁니다.`,
  'file.not-found': ({ path }) => `"${path}" 파일이 없습니다.`,
  'file.not-readable': ({ path, reason }) =>
    `"${path}" 파일을 읽을 수 없습니다(${reasonText(fileReasons, reason)}).`,
  'file.not-writable': ({ path, reason }) =>
    `"${path}"에 쓸 수 없습니다(${reasonText(fileReasons, reason)}). 다른 폴더를 고르거나 권한을 바꾸십시오.`,
  'file.disk-full': ({ path }) =>
    `디스크가 가득 찼습니다. "${path}" 파일은 쓰지 않았고 잃은 것도 없습니다. 공간을 확보한 뒤 다시 시도하십시오.`,
  'file.exists': ({ path }) =>
    `"${path}" 파일이 이미 있는데, 이 프로그램이 쓴 것이 아니거나 그 뒤에 바뀌었습니다. 다른 폴더를 고르거나 --force로 덮어쓰십시오.`,

  'storage.folder-taken': ({ path }) =>
    `"${path}"은(는) 빈 폴더가 아닙니다. 비어 있거나 아직 없는 폴더를 고르십시오. 라이브러리는 그대로 있습니다.`,
  'storage.relative-path': ({ path }) =>
    `"${path}"은(는) 전체 경로가 아닙니다. C:\\WLAN 또는 /srv/wlan처럼 드라이브나 루트부터 쓰십시오.`,

  'library.not-a-library': () => '이 프로그램의 라이브러리 파일("wlan-wizard-library" 형식)이 아닙니다.',
  'library.newer-version': ({ version, supported }) =>
    `라이브러리 버전이 ${version}입니다. 이 프로그램은 ${supported}까지 지원합니다. 더 새로운 프로그램을 쓰십시오. 파일은 그대로 두었습니다.`,
  'library.profile-not-found': () => '프로파일이 더 이상 없습니다. 다른 사람이 삭제했을 수 있습니다.',
  'library.version-not-found': ({ revision }) => `버전 ${revision}은(는) 더 이상 보관되어 있지 않습니다.`,
  'library.conflict': ({ expected, actual }) =>
    `그 사이에 다른 곳에서 프로파일을 저장했습니다(현재 버전 ${actual}, 작업을 시작한 버전 ${expected}). 저장된 것을 불러오거나 사본으로 저장하십시오.`,
  'library.busy': () => '다른 프로그램이 라이브러리에 쓰고 있습니다. 잠시 뒤 다시 시도하십시오.',
  'library.invalid-form': ({ findings }) =>
    `파일에 형식이 잘못된 곳이 ${findings}군데 있습니다. 아무것도 가져오지 않았습니다.`,

  'seal.locked': () => '비밀 값이 잠겨 있습니다. 먼저 암호를 입력하십시오.',
  'seal.wrong-passphrase': () => '암호가 틀립니다. 바뀐 것은 없습니다.',
  'seal.passphrase-too-short': ({ minimum }) => `암호는 ${minimum}자 이상이어야 합니다.`,
  'seal.already-set': () => '암호가 이미 설정되어 있습니다. 먼저 그 암호로 잠금을 푸십시오.',
  'seal.not-available': () => '이 컴퓨터의 키 저장소를 쓸 수 없습니다.',
  'seal.damaged': () =>
    '라이브러리의 키 파일이 손상되었습니다. 파일은 보관해 두었습니다. 백업에서 복원하십시오.',

  'run.not-found': () => '이 작업은 더 이상 없습니다.',
  'run.conflict': () => '그동안 다른 창에서 기록했습니다. 작업을 다시 읽었으니 확인하고 다시 기록하십시오.',
  'run.window-open': ({ title }) =>
    `"${title}" 작업이 같은 노드의 신뢰 저장소를 바꾸고 있고 아직 적용이 끝나지 않았습니다. 그 작업을 먼저 마치거나, 안전한 이유를 메모에 적으십시오.`,
  'run.closed': () => '끝난 작업에는 더 기록할 수 없습니다.',
  'run.step-unknown': () => '작업에 그런 단계가 없습니다.',
  'run.step-locked': ({ step, steps }) => `${steps}단계를 마칠 때까지 ${step}단계는 잠겨 있습니다.`,
  'run.step-settled': ({ step }) => `${step}단계는 이미 끝났습니다. 바꾸려면 마지막 기록을 취소하십시오.`,
  'run.initials-missing': () => '이니셜을 입력하십시오. 누가 했는지 기록합니다.',
  'run.reason-missing': () => '단계를 건너뛰려면 이유가 필요합니다.',
  'run.too-long': ({ limit }) => `${limit}자보다 깁니다.`,
  'run.evidence-missing': ({ field }) => `빠진 항목이 있습니다: ${evidence[field]}.`,
  'run.evidence-invalid': ({ field }) => `형식이 맞지 않습니다: ${evidence[field]}.`,
  'run.nothing-to-undo': () => '아직 기록한 것이 없습니다.',
  'run.steps-open': ({ steps }) => `아직 남은 단계: ${steps}.`,

  'procedure.unknown': ({ id, known }) => `"${id}" 절차는 없습니다. 절차: ${known.join(', ')}.`,
  'procedure.wrong-parameters': (params) => problemsText(problemWords, params),
  'procedure.refused': (params) => refusalSentence('ko', problemWords, params),

  ...certificateProblems,
  ...certificateRefusals,
  ...importErrorTexts(imports.errors),
  'certificate.no-fingerprint': ({ fault }) => noFingerprint(fault),
  'import.network-not-found': ({ network }) =>
    `구성에 "${network}" 네트워크가 없습니다. 구성을 다시 읽고 네트워크를 고르십시오.`,
  'pair.not-an-access-point': ({ dialect }) =>
    `AP가 아니라 클라이언트의 구성입니다(${imports.dialects[dialect]}). AP의 구성을 주십시오. 이 구성으로는 프로파일을 만들 수 있습니다.`,
  'pair.profile-in-no-row': () =>
    '프로파일의 조합이 표 5의 어느 행에도 없어 비교할 것이 없습니다. 먼저 프로파일을 고치십시오.',
};

export const notices: Readonly<Record<Notice['code'], (params: Notice['params']) => string>> = {
  'store.file-kept-aside': (params) =>
    `라이브러리의 파일 하나를 읽을 수 없어 "${params['keptAs'] ?? ''}" 이름으로 따로 보관했습니다.`,
  'store.newer-version': (params) =>
    `"${params['file'] ?? ''}" 파일은 더 새로운 버전의 프로그램에서 만든 것이어서 그대로 두었습니다.`,
  'store.folder-readable-by-others': (params) =>
    `이 컴퓨터의 다른 사용자가 "${params['folder'] ?? ''}" 폴더를 읽을 수 있습니다.`,
};

export const certificateReasons: Readonly<Record<CertificateReason, string>> = {
  'cert.key-size': '키가 2048비트보다 짧습니다.',
  'cert.key-algorithm': '전화기가 받지 않는 종류의 키입니다.',
  'cert.signature-hash': '서명에 오래된 해시(MD5 또는 SHA-1)를 썼습니다.',
  'cert.not-yet-valid': '아직 유효 기간이 시작되지 않았습니다. 이 컴퓨터와 전화기의 시계를 확인하십시오.',
  'cert.expired': '인증서가 만료되었습니다.',
  'cert.expires-soon': '30일 안에 만료됩니다.',
  'cert.not-a-ca': 'CA 인증서가 아닙니다. RADIUS 서버 인증서를 발급한 루트 CA 인증서를 요청하십시오.',
  'cert.not-a-root': '루트가 아니라 중간 CA입니다. 전화기에는 체인 끝에 있는 셀프 서명 루트가 필요합니다.',
  'cert.eku-client-missing': '클라이언트 인증용 인증서가 아닙니다(확장 키 용도).',
  'cert.ku-digital-signature': '키 용도에 TLS에 필요한 디지털 서명이 없습니다.',
  'cert.self-signed': '셀프 서명 인증서입니다. RADIUS 서버가 이 인증서를 따로 신뢰해야 합니다.',
  'cert.critical-extension': 'RADIUS 서버와 전화기가 모르는 중요(critical) 확장이 있어 거부됩니다.',
  'cert.name-encoding': 'CN이 옛 인코딩으로 되어 있어 프로그램마다 다르게 읽을 수 있습니다.',
  'cert.lsc-not-for-wlan': 'LSC입니다. 전화기는 무선 EAP-TLS에 LSC를 쓰지 않습니다.',
  'cert.is-ca': 'CA 인증서입니다. 전화기에는 자신의 인증서가 필요합니다.',
  'cert.key-mismatch': '개인 키가 인증서와 맞지 않습니다.',
  'cert.key-missing': '파일에 개인 키가 없습니다.',
  'cert.certificate-missing': '파일에 인증서가 없습니다.',
  'cert.several': '파일에 인증서가 여러 개 있습니다. 전화기는 하나만 받습니다.',
  'cert.version-1': '확장이 없는 버전 1 인증서입니다. CA인지 알 수 없습니다.',
};
