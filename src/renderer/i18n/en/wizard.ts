export const wizard = {
  title: 'Profile',
};
