import type { FileReasons } from '../file-reasons';

export const fileReasons: FileReasons = {
  EACCES: 'permission denied',
  EADDRINUSE: 'another program uses it',
  EBUSY: 'another program holds it open',
  EEXIST: 'something else of that name is there',
  EIO: 'the disk reports a fault',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
};
