import * as z from 'zod';

// The schema library's single import point. Jitless: the content security policy forbids generated code, and
// validation behaves the same in every shell.
z.config({ jitless: true });

export { z };
