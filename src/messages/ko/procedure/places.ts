import type { PlaceId } from '#core/procedure/places';

const page = 'https://(전화기):8443';
const cucm = 'Cisco Unified Communications Manager 관리 > 장치 > 전화기';

/** Paths as the Korean product and its documents write them; the pages of IM&P and ACS stand there in English. */
export const places: Readonly<Record<PlaceId, string | null>> = {
  'certificate-management': null,
  'feature-services': null,
  'network-services': null,
  'redundancy-group': null,
  'cli-tomcat': null,
  'manual-backup': null,
  'saml-sso': null,
  'system-troubleshooter': null,
  'service-activation': null,
  'cucm-phone': cucm,
  'cucm-product-specific': `${cucm} > 제품별 구성 레이아웃`,
  'cucm-phone-capf': `${cucm} > CAPF(Certification Authority Proxy Function) 정보`,
  'phone-security': '애플리케이션 > 관리자 설정 > 보안 설정',
  'phone-lsc': '애플리케이션 > 관리자 설정 > 보안 설정 > LSC',
  'phone-trust-list': '애플리케이션 > 관리자 설정 > 보안 설정 > 신뢰 목록',
  'phone-dot1x': '애플리케이션 > 관리자 설정 > 보안 설정 > 802.1X 인증',
  'phone-wifi-profile': '설정 > Wi-Fi > (프로파일) > WLAN 구성',
  'phone-information': '애플리케이션 > 전화기 정보 > IPv4 주소',
  'web-page': page,
  'web-certificates': `${page} > 인증서`,
  'web-user-installed': `${page} > 인증서 > 사용자 설치 > 설치`,
  'web-server-ca': `${page} > 인증서 > 인증 서버 CA(관리 웹 페이지) > 설치`,
  'web-manufacturing': `${page} > 인증서 > 내보내기`,
  'web-date-time': `${page} > 날짜 및 시간`,
  'web-network-profile': `${page} > WLAN > (네트워크 프로파일)`,
  'web-restart': `${page} > 전화기 재시작`,
  'acs-eap-tls': null,
  'acs-eap': null,
  'acs-certificates': null,
  'acs-trust-list': null,
  'acs-users': null,
  'browser-roots': 'Internet Explorer > 도구 > 인터넷 옵션 > 내용 > 인증서 > 신뢰할 수 있는 루트 인증 기관',
  'certificate-services': 'Microsoft Certificate Services > CA 인증서, 인증서 고리 또는 CRL 다운로드',
};
