export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly shipped: boolean;
  readonly allowed: boolean;
}
export function mayUse(licence: string, allowed: readonly string[]): boolean;
export function packagesOf(lock: unknown): Package[];
