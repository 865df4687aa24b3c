/** A deployment that may fail and be tried again, and the protection of what it made. */

/** What CloudFormation says of a stack. */
export interface StackState {
  readonly status: string;
  readonly isProtected: boolean;
  /** Its outputs. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** A stack of the account, as an operator sees it. */
export interface OperatedStack {
  readonly name: string;
  /** Undefined: there is none. */
  state(): Promise<StackState | undefined>;
  protect(isProtected: boolean): Promise<void>;
}

/** A table, as an operator sees it. */
export interface OperatedTable {
  isProtected(): Promise<boolean>;
  protect(): Promise<void>;
}

/**
 * The two states of a stack whose creation failed: it holds nothing yet, and can only be deleted.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
 */
const failedCreations: readonly string[] = ['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'];

export const isFailedCreation = ({ status }: StackState): boolean => failedCreations.includes(status);

/**
 * The CDK protects a stack before it makes anything in it, and deletes one whose creation failed before it tries again: that is
 * refused while it is protected. No other stack loses its protection.
 * @returns whether it was lifted
 */
export async function makeWayForAnotherTry(stack: OperatedStack): Promise<boolean> {
  const state = await stack.state();
  if (!state?.isProtected || !isFailedCreation(state)) return false;
  await stack.protect(false);
  return true;
}

/** What `protect` did. */
export interface Protection {
  readonly stack: 'protected' | 'was protected';
  readonly tables: 'protected' | 'were protected';
}

/** Protects stack and tables against deletion. Doing it again changes nothing. */
export async function protect(
  stack: OperatedStack,
  state: StackState,
  tables: readonly OperatedTable[],
): Promise<Protection> {
  let wereProtected = true;
  for (const table of tables) {
    if (await table.isProtected()) continue;
    await table.protect();
    wereProtected = false;
  }
  if (!state.isProtected) await stack.protect(true);
  return {
    stack: state.isProtected ? 'was protected' : 'protected',
    tables: wereProtected ? 'were protected' : 'protected',
  };
}

/** Does this environment keep its data, as far as the deployed stack tells? The CDK protects exactly these. */
export const isToBeProtected = (state: StackState): boolean => state.isProtected && !isFailedCreation(state);
