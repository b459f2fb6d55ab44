/** 0: fine. 1: findings of severity error, or something was refused. 2: usage, unreadable or unparsable input. */
export type ExitCode = 0 | 1 | 2;
