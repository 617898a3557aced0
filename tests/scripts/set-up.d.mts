interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

export const top: string;
export const isNodeNewEnough: (version?: string) => boolean;
export const findMissingPackages: (
  lock: Readonly<Record<string, LockedPackage>>,
  installed: Readonly<Record<string, LockedPackage>> | undefined,
) => string[];
export const run: (what: string, command: string, args: readonly string[], options?: object) => void;
export const setUp: () => void;
