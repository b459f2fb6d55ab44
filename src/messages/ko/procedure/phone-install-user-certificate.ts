import type { ProcedureText } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

export const phoneInstallUserCertificate: ProcedureText<'phone-install-user-certificate'> = {
  title: '전화기에 사용자 인증서 설치',
  summary:
    'SCEP가 없을 때의 EAP-TLS용입니다. 인증서와 키를 PKCS #12 파일로 전화기에 설치합니다. MIC를 대신 쓸 수 있지만 LSC는 쓸 수 없습니다.',
  steps: phoneSteps,
};
