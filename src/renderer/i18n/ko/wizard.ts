import type { Messages } from '../en';

export const wizard: Messages['wizard'] = {
  title: '프로파일',
};
