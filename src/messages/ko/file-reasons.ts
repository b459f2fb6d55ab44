import type { FileReasons } from '../file-reasons';

export const fileReasons: FileReasons = {
  EACCES: '권한이 없음',
  EADDRINUSE: '다른 프로그램이 사용 중',
  EBUSY: '다른 프로그램이 열어 둠',
  EEXIST: '같은 이름의 다른 항목이 있음',
  EIO: '디스크 오류',
  EISDIR: '폴더임',
  ENAMETOOLONG: '이름이 너무 김',
  ENOENT: '그런 폴더가 없음',
  ENOTDIR: '경로의 일부가 폴더가 아님',
  EPERM: '권한이 없음',
  EROFS: '읽기 전용 디스크',
};
