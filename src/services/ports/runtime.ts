/** The present moment; tests give their own. */
export type Clock = () => Date;

/** A fresh random UUID. */
export type NewId = () => string;

/** Keeps faults of the program for whoever mends it: places in the code, never a payload. */
export interface FaultLog {
  /** Returns the incident number under which the fault is kept. */
  record(operation: string, fault: unknown): string;
}
